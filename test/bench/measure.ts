/** One row of the bench, printed as a line of JSON. Times in milliseconds unless the name says otherwise. */
export interface Row {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  /** The least this can take on this machine, measured in the same run. */
  readonly floor: number;
  readonly ratio: number;
  readonly items: number;
  readonly bills: number;
  /** What design §8 asks for, in words. */
  readonly goal: string;
}

export interface Size {
  readonly items: number;
  readonly bills: number;
}

/** The value below which `share` of the samples lie; what was not seen to happen (NaN) is left out. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.filter((sample) => !Number.isNaN(sample)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A row of many samples against samples of its floor; the ratio is of the medians. */
export function rowOf(
  name: string,
  goal: string,
  samples: readonly number[],
  floor: readonly number[],
  size: Size,
): Row {
  const p50 = quantile(samples, 0.5);
  const least = quantile(floor, 0.5);
  return {
    name,
    p50: round(p50),
    p99: round(quantile(samples, 0.99)),
    floor: round(least),
    ratio: round(p50 / least),
    ...size,
    goal,
  };
}

export function print(row: Row): void {
  console.log(JSON.stringify(row));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
