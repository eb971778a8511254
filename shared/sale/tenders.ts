import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { CASH_BAR } from './limits.ts';
import type { Tender } from './tender.ts';

/** The paise that move in cash. */
export function cashOf(tenders: readonly { readonly kind: string; readonly amount: number }[]): number {
  return tenders.reduce((sum, tender) => (tender.kind === 'cash' ? sum + tender.amount : sum), 0);
}

/**
 * Whether the tenders pay exactly `payable` paise. Gives the change to hand back. Only cash can be more than what
 * it pays; a credit note or an advance may be used once in a bill. `before` is cash that counts beside: of the same
 * person this day, and of the same transaction on any day.
 */
export function checkTenders(
  payable: number,
  tenders: readonly Tender[],
  before: { readonly sameDay?: number; readonly sameSale?: number } = {},
): Result<{ change: number }, Problem> {
  const paid = tenders.reduce((sum, tender) => sum + tender.amount, 0);
  if (paid !== payable) return err(problem('tenders-differ', { paid, payable }));
  let change = 0;
  const papers = new Set<string>();
  for (const tender of tenders) {
    if (tender.kind === 'cash') {
      if (tender.received < tender.amount)
        return err(problem('cash-short', { short: tender.amount - tender.received }));
      change += tender.received - tender.amount;
    }
    if (tender.kind === 'credit-note' || tender.kind === 'advance') {
      if (papers.has(tender.number)) return err(problem('credit-note-twice', { number: tender.number }));
      papers.add(tender.number);
    }
  }
  const cash = cashOf(tenders);
  const { sameDay = 0, sameSale = 0 } = before;
  if (cash + sameSale >= CASH_BAR) return err(problem('cash-bar', { limit: CASH_BAR }));
  if (cash > 0 && cash + sameDay >= CASH_BAR) {
    return err(problem('cash-bar-day', { limit: CASH_BAR, before: sameDay }));
  }
  return ok({ change });
}
