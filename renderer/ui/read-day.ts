import { isDay } from '../../shared/calendar.ts';
import { plainDigits } from '../../shared/money/digits.ts';

/** Day, month and year as they are written in India, with any mark between them or none. */
const WRITTEN = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{2}|\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

/**
 * A day `YYYY-MM-DD` from what a person types: `3/12/2026`, `03-12-26`, `०३.१२.२०२६`, `03122026`; nothing where it is
 * none. The day comes first, never the month; two digits of a year are of this century.
 */
export function readDay(text: string): string | null {
  const written = plainDigits(text);
  if (isDay(written)) return written;
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const day = match[1] ?? match[4] ?? '';
  const month = match[2] ?? match[5] ?? '';
  const year = match[3] ?? match[6] ?? '';
  const found = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}
