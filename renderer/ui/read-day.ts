import { isDay } from '../../shared/calendar.ts';
import { plainDigits } from '../../shared/money/digits.ts';

const WRITTEN = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const CENTURY = '20';

/**
 * A day as people here write it, the day before the month: `5/4/2026`, `05-04-26`, `०५.०४.२०२६`; or `2026-04-05`.
 * `YYYY-MM-DD`, or null where it is no day. For every field in which a day is typed: left to itself the browser
 * reads the month first, and turns the fifth of April into the fourth of May.
 */
export function readDay(text: string): string | null {
  const plain = plainDigits(text);
  const [, day = '', month = '', year = ''] = WRITTEN.exec(plain) ?? [];
  const read =
    year === ''
      ? plain
      : `${year.length === 2 ? CENTURY : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : null;
}
