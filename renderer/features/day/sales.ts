import { timeInIndia } from '../../../shared/calendar.ts';
import type { BillSummary } from '../../../shared/contract/views.ts';
import type { DayTotal } from '../../../shared/till/state.ts';
import { daysBefore } from '../bills/days.ts';

/** A bar: an amount in paise and how many bills made it; what went back for returns is not taken off it. */
export interface Sale {
  readonly key: string;
  readonly amount: number;
  readonly bills: number;
  readonly returned?: number;
}

/** The last `count` days up to `today`, oldest first; days without a sale stand there with nothing. */
export function lastDays(totals: readonly DayTotal[], today: string, count: number): readonly Sale[] {
  const byDay = new Map(totals.map((total) => [total.day, total]));
  return Array.from({ length: count }, (_, index) => {
    const day = daysBefore(today, count - 1 - index);
    const total = byDay.get(day);
    return {
      key: day,
      amount: total?.payable ?? 0,
      bills: total?.bills ?? 0,
      returned: total?.returned ?? 0,
    };
  });
}

/** What each hour of a day came to, from the first hour with a sale to the last; voided bills count nothing. */
export function hoursOf(bills: readonly BillSummary[], day: string): readonly Sale[] {
  const standing = bills.filter((bill) => bill.day === day && !bill.voided);
  const hours = standing.map((bill) => Number(timeInIndia(bill.at).slice(0, 2)));
  if (hours.length === 0) return [];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => {
    const inHour = standing.filter((_bill, place) => hours[place] === first + index);
    return {
      key: String(first + index),
      amount: inHour.reduce((sum, bill) => sum + bill.payable, 0),
      bills: inHour.length,
    };
  });
}

/** What went back over all of them, paise. */
export function returnedIn(sales: readonly Sale[]): number {
  return sales.reduce((sum, { returned = 0 }) => sum + returned, 0);
}
