import { cameOf, refundedOf, UPI_STATES, type UpiState, type UpiTender, upiStateOf } from './tender.ts';

export interface UpiSum {
  readonly count: number;
  /** Paise that were asked for. */
  readonly amount: number;
}

/** What the UPI payments of a day came to, by where they stand. Paise. */
export interface UpiDay {
  readonly states: Readonly<Record<UpiState, UpiSum>>;
  /** What statements have of them. */
  readonly came: number;
  readonly refunded: number;
}

const NONE: UpiSum = { count: 0, amount: 0 };
/** A day without payments. */
export const EMPTY_DAY: UpiDay = {
  states: { shown: NONE, claimed: NONE, matched: NONE, 'wrong-amount': NONE, refunded: NONE },
  came: 0,
  refunded: 0,
};

/** A day with a payment more, or with -1 less. */
export function withTender(day: UpiDay, tender: UpiTender, sign: 1 | -1): UpiDay {
  const state = upiStateOf(tender);
  const { count, amount } = day.states[state];
  return {
    states: { ...day.states, [state]: { count: count + sign, amount: amount + sign * tender.amount } },
    came: day.came + sign * (tender.match ? cameOf(tender) : 0),
    refunded: day.refunded + sign * refundedOf(tender),
  };
}

/** All of a day together. */
export function totalOf({ states }: Pick<UpiDay, 'states'>): UpiSum {
  return UPI_STATES.reduce<UpiSum>(
    (sum, state) => ({ count: sum.count + states[state].count, amount: sum.amount + states[state].amount }),
    NONE,
  );
}

/** What these payments came to together. */
export function sumsOf(tenders: readonly UpiTender[]): UpiDay {
  return tenders.reduce<UpiDay>((sum, tender) => withTender(sum, tender, 1), EMPTY_DAY);
}
