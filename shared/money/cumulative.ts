import { multiplyDivide } from './round.ts';

/**
 * The part of a figure that belongs to the first `upTo` of `of` units, rounded half up. Paise, and any one
 * unit of quantity. `upTo` beyond `of` is a broken invariant and throws.
 */
export function portion(total: number, of: number, upTo: number): number {
  if (upTo > of) throw new RangeError(`portion ${upTo} of ${of} is more than the whole`);
  return multiplyDivide(total, upTo, of);
}

/**
 * What a return of the units from `before` to `after` takes of a figure, when `before` were returned already.
 * It is the difference of two rounded running totals, so the returns of a line add up to the line to the paisa
 * in whatever steps the goods come back, and CGST stays equal to SGST.
 */
export function portionBetween(total: number, of: number, before: number, after: number): number {
  if (after < before) throw new RangeError(`portionBetween goes backwards from ${before} to ${after}`);
  return portion(total, of, after) - portion(total, of, before);
}
