import { plainDigits } from '../money/digits.ts';

const INDIA_OFFSET = 330 * 60_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})(?!\d)/i;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?/i;

/** A moment of a statement, ms since 1970, and whether it says the time and not the day only. */
export interface Moment {
  readonly at: number;
  /** When its day began. */
  readonly day: number;
  readonly hasTime: boolean;
}

/**
 * A moment as Indian banks write it, `28/11/2026 14:05:10`, `28-Nov-26 02:05 PM`, `2026-11-28T14:05`, in the time of
 * India; the day comes before the month. Nothing where it is no such moment.
 */
export function readMoment(text: string): Moment | undefined {
  const written = plainDigits(text);
  const day = dayOf(written);
  if (!day) return undefined;
  const time = TIME.exec(written.slice(day.length));
  const minutes = time ? minutesOf(time) : 0;
  if (minutes === undefined) return undefined;
  const began = Date.UTC(day.year, day.month - 1, day.day) - INDIA_OFFSET;
  const at = began + minutes * 60_000 + Number(time?.[3] ?? 0) * 1000;
  return { at, day: began, hasTime: time !== null };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Signs it takes. */
  readonly length: number;
}

function dayOf(text: string): Day | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) return realDay(Number(first[1]), Number(first[2]), Number(first[3]), first[0].length);
  const parts = DAY_FIRST.exec(text);
  if (!parts) return undefined;
  const [all, day = '', month = '', year = ''] = parts;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return realDay(full, monthOf(month), Number(day), all.length);
}

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function realDay(year: number, month: number, day: number, length: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal ? { year, month, day, length } : undefined;
}

function minutesOf([, hours = '', minutes = '', , half]: RegExpExecArray): number | undefined {
  const written = Number(hours);
  const hour = half === undefined ? written : (written % 12) + (/^p/i.test(half) ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? undefined : hour * 60 + Number(minutes);
}
