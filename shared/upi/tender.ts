/**
 * How sure it is that the money of a UPI payment came. The till cannot see the account: a payment is
 *
 * - `shown`: a code was shown, nobody said more;
 * - `claimed`: somebody typed the bank's reference, or heard the sound box;
 * - `matched`: the statement of the bank has it, to the paisa;
 * - `wrong-amount`: the statement has it, with another sum;
 * - `refunded`: all of it went back.
 */
export type UpiState = 'shown' | 'claimed' | 'matched' | 'wrong-amount' | 'refunded';
export const UPI_STATES = [
  'shown',
  'claimed',
  'matched',
  'wrong-amount',
  'refunded',
] as const satisfies readonly UpiState[];

/** By what a line of a statement was found to be a payment. */
export type MatchedBy = 'reference' | 'utr' | 'amount' | 'hand';

/** Money that went back. Paise. */
export interface UpiRefund {
  readonly at: number;
  readonly by: string;
  readonly amount: number;
  readonly reference: string;
}

/** One UPI payment of a document and what became of it. Paise. */
export interface UpiTender {
  readonly number: string;
  /** Its place among the payments of the document. */
  readonly tender: number;
  readonly seller: string;
  readonly day: string;
  readonly at: number;
  readonly amount: number;
  /** The reference that was in the code. */
  readonly tr?: string;
  /** The bank's reference as typed at the counter. */
  readonly claimed?: string;
  /** The sound box spoke. */
  readonly heard?: true;
  /** The document was voided. */
  readonly voided?: true;
  /** What the statement says. */
  readonly match?: {
    readonly amount: number;
    readonly by: MatchedBy;
    readonly at?: number;
    readonly utr?: string;
  };
  readonly refunds: readonly UpiRefund[];
}

/** Paise that went back. */
export function refundedOf({ refunds }: Pick<UpiTender, 'refunds'>): number {
  return refunds.reduce((sum, { amount }) => sum + amount, 0);
}

/** Paise that can still go back: what came, as far as it is known. */
export function refundable(tender: UpiTender): number {
  return (tender.match?.amount ?? tender.amount) - refundedOf(tender);
}

/** Where a payment stands. What was paid too much and went back leaves it matched. */
export function upiStateOf(tender: UpiTender): UpiState {
  const { amount, claimed, heard, match } = tender;
  const refunded = refundedOf(tender);
  if (refunded > 0 && refundable(tender) <= 0) return 'refunded';
  if (!match) return claimed !== undefined || heard ? 'claimed' : 'shown';
  return match.amount === amount || match.amount - refunded === amount ? 'matched' : 'wrong-amount';
}

/** Whether nothing is left to look at. */
export function isSettled(tender: UpiTender): boolean {
  const state = upiStateOf(tender);
  return state === 'refunded' || (state === 'matched' && !tender.voided);
}

/** Names a payment among all. */
export function upiKey({ number, tender }: Pick<UpiTender, 'number' | 'tender'>): string {
  return `${number}#${tender}`;
}
