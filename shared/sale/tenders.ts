import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { CASH_BAR } from './limits.ts';
import type { Tender } from './tender.ts';

/** The paise of a bill that are paid in cash. */
export function cashOf(tenders: readonly Tender[]): number {
  return tenders.reduce((sum, tender) => (tender.kind === 'cash' ? sum + tender.amount : sum), 0);
}

/**
 * Whether the tenders pay exactly `payable` paise. Gives the change to hand back. Only cash can be more than what
 * it pays; a credit note or an advance may be used once in a bill. `cashSameDay` is cash that the same person has
 * paid this day.
 */
export function checkTenders(
  payable: number,
  tenders: readonly Tender[],
  cashSameDay = 0,
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
  if (cash > 0 && cash + cashSameDay >= CASH_BAR) {
    return err(
      cashSameDay > 0
        ? problem('cash-bar-day', { limit: CASH_BAR, before: cashSameDay })
        : problem('cash-bar', { limit: CASH_BAR }),
    );
  }
  return ok({ change });
}
