import type { StatementMatch, UpiRefund, UpiTender } from './tender.ts';
import { cameOf, refundedOf } from './tender.ts';

/** Money that went out of the account by UPI, as one transfer. Paise. */
export interface UpiPayout {
  /** Names it among all: the document and the place there, or the payment and the reference. */
  readonly id: string;
  /** What tells of it: a note, a refund voucher, or the document of the payment that it was recorded for. */
  readonly number: string;
  readonly seller: string;
  readonly day: string;
  readonly at: number;
  readonly by: string;
  readonly amount: number;
  readonly reference?: string;
  /** The bill or receipt voucher whose payments it gives back; absent without a bill, or where it is of one payment. */
  readonly against?: string;
  /** Paise that were given back of payments which are not kept any more. */
  readonly gone: number;
  /** What a statement says of it. */
  readonly match?: StatementMatch;
}

/**
 * The refunds of the payments of one sale, worked out of the transfers that its notes made: the oldest payment first,
 * none beyond what came of it and what was recorded for it alone. What no payment takes is money that came by another
 * way. The same facts give the same shares, in whatever order they became known.
 */
export function sharesOf(
  tenders: readonly UpiTender[],
  payouts: readonly UpiPayout[],
): readonly (readonly UpiRefund[])[] {
  const left = new Map(payouts.map(({ id, amount, gone }) => [id, amount - gone]));
  const oldestFirst = [...payouts].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  return tenders.map((tender) => {
    const refunds = tender.refunds.filter(({ document }) => document === undefined);
    let room = Math.max(0, cameOf(tender) - refundedOf({ refunds }));
    for (const { id, number, at, by, reference } of oldestFirst) {
      const amount = Math.min(room, left.get(id) ?? 0);
      if (amount <= 0) continue;
      room -= amount;
      left.set(id, (left.get(id) ?? 0) - amount);
      refunds.push({ at, by, amount, payout: id, document: number, ...(reference && { reference }) });
    }
    return refunds;
  });
}
