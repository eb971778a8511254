import { isDay } from '../../../shared/calendar.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** Days back by name; past bills are looked for, so `कल` is the day before. */
const NAMED: Readonly<Record<string, number>> = {
  today: 0,
  aaj: 0,
  आज: 0,
  yesterday: 1,
  kal: 1,
  कल: 1,
  'day before yesterday': 2,
  parson: 2,
  परसों: 2,
};

/** The months as people write them, January first. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'जनवरी'],
  ['february', 'feb', 'फ़रवरी', 'फरवरी'],
  ['march', 'mar', 'मार्च'],
  ['april', 'apr', 'अप्रैल'],
  ['may', 'मई'],
  ['june', 'jun', 'जून'],
  ['july', 'jul', 'जुलाई'],
  ['august', 'aug', 'अगस्त'],
  ['september', 'sept', 'sep', 'सितंबर', 'सितम्बर'],
  ['october', 'oct', 'अक्टूबर', 'अक्तूबर'],
  ['november', 'nov', 'नवंबर', 'नवम्बर'],
  ['december', 'dec', 'दिसंबर', 'दिसम्बर'],
];

const FIGURES = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;
/** With points a year is needed: `22.11` is an amount. */
const FIGURES_WITH_POINTS = /^(\d{1,2})(\.)(\d{1,2})\.(\d{2}|\d{4})$/;
const WITH_MONTH = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([\p{L}\p{M}]+)\.?(?: (\d{4}))?$/u;

/**
 * The day or month a person wrote: `today`, `कल`, `22/11`, `22-11-2026`, `22 Nov`, `नवंबर 2026`. Without a year it is
 * the last such day up to `today`. Nothing where the text is no day.
 */
export function readDays(text: string, today: string): Days | undefined {
  const lower = text.toLowerCase().normalize('NFC');
  const back = NAMED[lower];
  if (back !== undefined) return oneDay(daysBefore(today, back));
  if (isDay(lower)) return oneDay(lower);
  const figures = FIGURES.exec(lower) ?? FIGURES_WITH_POINTS.exec(lower);
  if (figures) return dayOf(Number(figures[1]), Number(figures[3]), figures[4], today);
  const [, day, name = '', year] = WITH_MONTH.exec(lower) ?? [];
  const month = MONTHS.findIndex((names) => names.some((one) => one.normalize('NFC') === name)) + 1;
  if (month === 0) return undefined;
  return day === undefined ? monthOf(month, year, today) : dayOf(Number(day), month, year, today);
}

/** The day so many days before another. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(day: number, month: number, year: string | undefined, today: string): Days | undefined {
  if (year !== undefined) return checked(`${fullYear(year)}-${two(month)}-${two(day)}`);
  const thisYear = Number(today.slice(0, 4));
  // Eight years back there is surely a 29 February.
  for (let back = 0; back <= 8; back += 1) {
    const one = `${thisYear - back}-${two(month)}-${two(day)}`;
    if (one <= today && isDay(one)) return oneDay(one);
  }
  return undefined;
}

function monthOf(month: number, year: string | undefined, today: string): Days {
  const thisMonth = Number(today.slice(5, 7));
  const last = Number(today.slice(0, 4)) - (month > thisMonth ? 1 : 0);
  const first = `${year ?? last}-${two(month)}-01`;
  const next = new Date(Date.UTC(Number(first.slice(0, 4)), month, 1)).toISOString().slice(0, 10);
  return { from: first, to: daysBefore(next, 1) };
}

function checked(day: string): Days | undefined {
  return isDay(day) ? oneDay(day) : undefined;
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
