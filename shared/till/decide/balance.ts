import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Seller } from '../../sale/seller.ts';
import type { Tender } from '../../sale/tender.ts';
import type { Circumstances } from '../circumstances.ts';
import type { TillState } from '../state.ts';

/**
 * Whether the credit notes and advances among the tenders are good for what they are to pay. Gives whether one is of
 * another counter, or of this till before it was put back from a backup: a second person answers for that, and it pays
 * once and whole. Fails with `credit-note-spent`,
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
    } else {
      const bill = state.spentCreditNotes.get(number);
      if (bill) return err(problem('credit-note-spent', { number, bill }));
      if (isOfThisTill(state, number, incarnation)) return err(problem(`${kind}-unknown`, { number }));
      outside = true;
    }
  }
  return ok(outside);
}

/** Whether a number is of a series that this till has in its hands: what it does not know then was never given. */
function isOfThisTill({ sellers }: TillState, number: string, incarnation: number): boolean {
  const codes = [...sellers.values()].flatMap((revisions) => revisions.map(({ code }) => code));
  return codes.some((code) => number.startsWith(`${code}${incarnation.toString(36).toUpperCase()}/`));
}

/** What of the advances that pay a bill had come in cash, paise: it is cash of the same transaction. */
export function cashInAdvances({ advances }: TillState, tenders: readonly Tender[]): number {
  return tenders.reduce((sum, tender) => {
    const advance = tender.kind === 'advance' ? advances.get(tender.number) : undefined;
    return sum + Math.min(advance?.cash ?? 0, advance ? tender.amount : 0);
  }, 0);
}
