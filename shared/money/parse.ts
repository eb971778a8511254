import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { plainDigits, splitNumber } from './digits.ts';

/** Ninety thousand crore rupees fit in a whole number of paise; no till needs more than eleven digits. */
const LONGEST = 11;
const SYMBOL = /^(?:₹|rs\.?|inr|रु\.?|रू\.?)\s*/i;
/** As written on every price tag and cheque: `500/-`. */
const CLOSING = /\s*\/-$/;

/**
 * Paise from what a person types: `1,23,456.5`, `₹ 99`, `Rs. 1,234/-`, `१२३.५०`. Fails with `amount-missing`,
 * `amount-unreadable`, `amount-too-fine` (more than two decimals) or `amount-too-large`. Never negative.
 */
export function parseRupees(text: string): Result<number, Problem> {
  const written = plainDigits(text).replace(SYMBOL, '').replace(CLOSING, '');
  return parseDecimal('amount', written, { places: 2, decimals: 2 });
}

/**
 * Thousandths of a unit from what a person types, with no more decimals than the unit allows. Fails with
 * `quantity-missing`, `quantity-unreadable`, `quantity-too-fine` (`decimals`) or `quantity-too-large`.
 */
export function parseQuantity(text: string, decimals: number): Result<number, Problem> {
  return parseDecimal('quantity', plainDigits(text), { places: 3, decimals });
}

interface Precision {
  /** Decimals of the whole number it becomes. */
  readonly places: number;
  /** Decimals a person may type. */
  readonly decimals: number;
}

function parseDecimal(
  kind: 'amount' | 'quantity',
  text: string,
  { places, decimals }: Precision,
): Result<number, Problem> {
  if (text === '') return err(problem(`${kind}-missing`));
  const parts = splitNumber(text);
  if (!parts) return err(problem(`${kind}-unreadable`, { text }));
  if (parts.fraction.length > decimals) return err(problem(`${kind}-too-fine`, { decimals }));
  const whole = parts.whole.replace(/^0+/, '');
  if (whole.length > LONGEST) return err(problem(`${kind}-too-large`));
  return ok(Number(`${whole}${parts.fraction.padEnd(places, '0')}`));
}
