import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Seller } from '../../sale/seller.ts';
import type { Tender } from '../../sale/tender.ts';
import type { Circumstances } from '../circumstances.ts';
import type { TillState } from '../state.ts';

/**
 * Whether the credit notes and advances among the tenders are good for what they are to pay. Gives whether one is of
 * another counter, for which a second person answers and which pays once and whole. Fails with `credit-note-spent`,
 * `credit-note-unknown`, `credit-note-short`, `advance-unknown`, `advance-short` or `paper-of-another-seller`.
 * `fresh` is a note of this very decision.
 */
export function balanceObjection(
  state: TillState,
  tenders: readonly Tender[],
  seller: Seller,
  { incarnation }: Pick<Circumstances, 'incarnation'>,
  fresh?: string,
): Result<boolean, Problem> {
  let outside = false;
  for (const tender of tenders) {
    if (tender.kind !== 'credit-note' && tender.kind !== 'advance') continue;
    if (tender.number === fresh) continue;
    const { kind, number, amount } = tender;
    const balance = (kind === 'advance' ? state.advances : state.creditNotes).get(number);
    if (balance) {
      if (balance.seller !== seller.id) return err(problem('paper-of-another-seller', { number }));
      if (amount > balance.left) return err(problem(`${kind}-short`, { number, left: balance.left }));
    } else if (kind === 'advance') {
      return err(problem('advance-unknown', { number }));
    } else {
      const bill = state.spentCreditNotes.get(number);
      if (bill) return err(problem('credit-note-spent', { number, bill }));
      const own = `${seller.code}${incarnation.toString(36).toUpperCase()}/`;
      if (number.startsWith(own)) return err(problem('credit-note-unknown', { number }));
      outside = true;
    }
  }
  return ok(outside);
}
