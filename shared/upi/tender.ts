/**
 * How sure it is that the money of a UPI payment came. The till cannot see the account: a payment is
 *
 * - `shown`: a code was shown, nobody said more;
 * - `claimed`: somebody gave the bank's reference, heard the sound box, or saw it on the buyer's phone;
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

/** By what somebody says that the money came: the bank's reference, the sound box, the phone of who paid. */
export const CLAIM_WAYS = ['utr', 'sound-box', 'buyer-phone'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

/** Somebody's word that the money came. */
export interface UpiClaim {
  readonly at: number;
  readonly by: string;
  readonly way: ClaimWay;
  /** The bank's reference, as typed. */
  readonly utr?: string;
}

/** What a statement says of money. Paise. */
export interface StatementMatch {
  readonly amount: number;
  readonly by: MatchedBy;
  readonly at?: number;
  readonly utr?: string;
  /** What the line is known by where it has neither: see `rowName`. */
  readonly name?: string;
}

/** Money that went back. Paise. */
export interface UpiRefund {
  readonly at: number;
  readonly by: string;
  readonly amount: number;
  readonly reference?: string;
  /** The transfer that it is of, or a part of. */
  readonly payout: string;
  /** The note or voucher that gave it back; absent where it was recorded by itself. */
  readonly document?: string;
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
  /** The bill that a debit note is against: what goes back for the bill goes back of this too. */
  readonly against?: string;
  /** The reference that was in the code. */
  readonly tr?: string;
  /** The document was voided. */
  readonly voided?: true;
  /** By their time; the last one that names a UTR counts. */
  readonly claims: readonly UpiClaim[];
  /** What the statement says. */
  readonly match?: StatementMatch;
  readonly refunds: readonly UpiRefund[];
}

/** The bank's reference as said last. */
export function claimedUtr({ claims }: Pick<UpiTender, 'claims'>): string | undefined {
  return claims.findLast(({ utr }) => utr !== undefined)?.utr;
}

/** Paise that went back. */
export function refundedOf({ refunds }: Pick<UpiTender, 'refunds'>): number {
  return refunds.reduce((sum, { amount }) => sum + amount, 0);
}

/** Paise that came, as far as it is known: what the statement says, else what was asked for. */
export function cameOf({ match, amount }: Pick<UpiTender, 'match' | 'amount'>): number {
  return match?.amount ?? amount;
}

/** Paise that can still go back. */
export function refundable(tender: UpiTender): number {
  return cameOf(tender) - refundedOf(tender);
}

/** Where a payment stands. What was paid too much and went back leaves it matched. */
export function upiStateOf(tender: UpiTender): UpiState {
  const { amount, claims, match, refunds } = tender;
  if (refundedOf(tender) > 0 && refundable(tender) <= 0) return 'refunded';
  if (!match) return claims.length > 0 ? 'claimed' : 'shown';
  // What goods gave back was no part of the excess.
  const corrected = refundedOf({ refunds: refunds.filter(({ document }) => document === undefined) });
  return match.amount === amount || (match.amount > amount && match.amount - corrected <= amount)
    ? 'matched'
    : 'wrong-amount';
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
