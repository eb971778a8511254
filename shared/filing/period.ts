import { returnPeriod } from '../calendar.ts';

/** Days of a filing or a register, `YYYY-MM-DD` in India, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The month of a day. */
export function monthOf(day: string): Period {
  return { from: `${day.slice(0, 7)}-01`, to: lastDayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))) };
}

/** The quarter of a day, as those file who pay by quarters: April to June, and so on. */
export function quarterOf(day: string): Period {
  const year = Number(day.slice(0, 4));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return { from: `${year}-${twoDigits(first)}-01`, to: lastDayOf(year, first + 2) };
}

/** The day so many months away, the first of its month. */
export function monthsAway(day: string, months: number): string {
  const place = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(place / 12)}-${twoDigits((place % 12) + 1)}-01`;
}

/** Whether a return can be filed for these days: a whole month or a whole quarter. */
export function isReturnPeriod({ from, to }: Period): boolean {
  return [monthOf(to), quarterOf(to)].some((period) => period.from === from && period.to === to);
}

/** `MMYYYY` of the last month: the name of the period in the return. */
export function filingPeriod({ to }: Period): string {
  return returnPeriod(to);
}

function lastDayOf(year: number, month: number): string {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${twoDigits(month)}-${twoDigits(days)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
