/**
 * Shares a total out in proportion to weights: each share is rounded down, then the units left over go one by
 * one to the largest remainders, ties to the lower index. The shares always add up to the total, a weight of
 * zero gets nothing, and no share exceeds its weight while the total does not exceed their sum. Where every
 * weight is zero the total is shared equally. Whole non-negative numbers only; anything else throws.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  assertCounts([total, ...weights]);
  if (weights.length === 0) {
    if (total === 0) return [];
    throw new RangeError(`shareOut has nobody to give ${total} to`);
  }
  const given = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const sum = given.reduce((all, weight) => all + BigInt(weight), 0n);
  const parts = given.map((weight, index) => part(total, weight, sum, index));
  const left = total - parts.reduce((all, each) => all + each.floor, 0);
  const lucky = new Set(
    parts
      .toSorted(byRemainder)
      .slice(0, left)
      .map((each) => each.index),
  );
  return parts.map((each) => each.floor + (lucky.has(each.index) ? 1 : 0));
}

interface Part {
  readonly index: number;
  readonly floor: number;
  readonly remainder: bigint;
}

/** BigInt throughout: a bill of a crore times a line of a crore, in paise, is past 2^53. */
function part(total: number, weight: number, sum: bigint, index: number): Part {
  const product = BigInt(total) * BigInt(weight);
  return { index, floor: Number(product / sum), remainder: product % sum };
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.index - b.index;
}

function assertCounts(values: readonly number[]): void {
  const wrong = values.find((value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong !== undefined) throw new RangeError(`shareOut needs whole non-negative numbers, got ${wrong}`);
}
