/** Texts by number, each kept once. */
export interface Names {
  readonly length: number;
  /** The number of a name, which it gets now if it has none. */
  add(name: string): number;
  find(name: string): number | undefined;
  /** The name of a number; '' for none. */
  at(index: number): string;
  all(): readonly string[];
}

export function createNames(before: readonly string[] = []): Names {
  const names = [...before];
  const numbers = new Map<string, number>();
  for (let index = 0; index < names.length; index += 1) numbers.set(names[index] ?? '', index);
  return {
    get length() {
      return names.length;
    },
    add(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    find: (name) => numbers.get(name),
    at: (index) => names[index] ?? '',
    all: () => names,
  };
}
