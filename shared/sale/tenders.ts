import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Tender } from './tender.ts';

/**
 * Cash of this much or more, in paise, may not be taken for one sale: Income-tax Act, 2025, section 186
 * (formerly section 269ST). Splitting a sale into bills does not help.
 */
export const CASH_BAR = 2_00_000_00;

/**
 * Whether the tenders pay exactly `payable` paise. Gives the change to hand back. Only cash can be more than what
 * it pays; a credit note may be used once in a bill.
 */
export function checkTenders(
  payable: number,
  tenders: readonly Tender[],
): Result<{ change: number }, Problem> {
  const paid = tenders.reduce((sum, tender) => sum + tender.amount, 0);
  if (paid !== payable) return err(problem('tenders-differ', { paid, payable }));
  let cash = 0;
  let change = 0;
  const notes = new Set<string>();
  for (const tender of tenders) {
    if (tender.kind === 'cash') {
      if (tender.received < tender.amount)
        return err(problem('cash-short', { short: tender.amount - tender.received }));
      cash += tender.amount;
      change += tender.received - tender.amount;
    }
    if (tender.kind === 'credit-note') {
      if (notes.has(tender.number)) return err(problem('credit-note-twice', { number: tender.number }));
      notes.add(tender.number);
    }
  }
  if (cash >= CASH_BAR) return err(problem('cash-bar', { limit: CASH_BAR }));
  return ok({ change });
}
