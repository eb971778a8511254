export interface Vector {
  readonly in: Readonly<Record<string, unknown>>;
  readonly out: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly vectors: readonly Vector[];
}

export function group(id: string, title: string, vectors: readonly Vector[]): Group {
  return { id, title, vectors };
}

/** The same numbers on every machine: a linear congruential generator. */
export function numbers(seed: number): (most: number) => number {
  let state = BigInt(seed);
  return (most) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % (1n << 64n);
    return Number((state >> 20n) % BigInt(most));
  };
}

/** So many of what a recipe makes. */
export function many<T>(howMany: number, make: () => T): T[] {
  return Array.from({ length: howMany }, make);
}
