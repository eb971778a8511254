import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';

export interface Hsn {
  /** Digits only. */
  readonly hsn: string;
  /** Services stand in chapter 99. */
  readonly service: boolean;
}

/** Turnover above which six digits are due: five crore rupees in the year before, in paise (78/2020-CT). */
const SIX_DIGITS_ABOVE = 5_00_00_000_00;

/**
 * Reads an HSN code as it is printed in the tariff, with or without spaces. Fails with `hsn-digits` where it is not
 * 2, 4, 6 or 8 digits and `hsn-chapter` where no such chapter exists. Whether the code itself exists is not known
 * here.
 */
export function checkHsn(text: string): Result<Hsn, Problem> {
  const hsn = text.replace(/[\s.]/g, '');
  if (!/^(\d{2}){1,4}$/.test(hsn)) return err(problem('hsn-digits', { hsn: text.trim() }));
  const chapter = hsn.slice(0, 2);
  // Chapter 77 is kept free by the Harmonised System itself.
  if (chapter === '00' || chapter === '77') return err(problem('hsn-chapter', { chapter }));
  return ok({ hsn, service: chapter === '99' });
}

/**
 * Whether a code may stand on such a bill: four, six or eight digits and not fewer than needed, or none where it may
 * be left out. Whether the code exists is not known here.
 */
export function mayStandOnBill(hsn: string, turnover: number, registeredBuyer: boolean): boolean {
  const needed = hsnDigitsNeeded(turnover, registeredBuyer);
  if (hsn === '') return needed === 0;
  return /^(\d{4}|\d{6}|\d{8})$/.test(hsn) && hsn.length >= needed;
}

/**
 * Fewest HSN digits a bill must show, by the turnover of the year before in paise and whether the buyer is
 * registered (Notification 78/2020-CT). Zero: the code may be left out.
 */
export function hsnDigitsNeeded(turnover: number, registeredBuyer: boolean): number {
  if (turnover > SIX_DIGITS_ABOVE) return 6;
  return registeredBuyer ? 4 : 0;
}
