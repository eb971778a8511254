import type { Bill } from '../../../../shared/sale/bill.ts';
import { creditDeadline } from '../../../../shared/sale/deadline.ts';
import type { Refund } from '../../../../shared/sale/tender.ts';

const DAY_MS = 86_400_000;

/** What of a return the person at the counter should know before it is sent. */
export interface Unusual {
  /** The last day for a credit note is over: money can go back, GST cannot. */
  readonly pastDeadline: boolean;
  /** Days since the bill, where they are more than a cashier may take back alone. */
  readonly late?: number;
  /** Money goes another way than it came. */
  readonly otherWay: boolean;
}

/** Days between two days, `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** `today` in India, `returnDays` as the till is set. Needs the leave of a second person where late or otherwise paid. */
export function unusualOf(
  bill: Pick<Bill, 'day' | 'tenders'>,
  refunds: readonly Refund[],
  today: string,
  returnDays: number,
): Unusual {
  const days = daysBetween(bill.day, today);
  const ways = new Set<string>(bill.tenders.map(({ kind }) => kind));
  return {
    pastDeadline: today > creditDeadline(bill.day),
    ...(days > returnDays && { late: days }),
    otherWay: refunds.some(({ kind }) => kind !== 'balance' && kind !== 'exchange' && !ways.has(kind)),
  };
}
