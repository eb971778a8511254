import type { Language } from '../../../shared/access/user.ts';
import { formatTime } from '../../i18n/format.ts';

const SHORT_DAY: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: shortDayFormat('en-IN-u-nu-latn'),
  hi: shortDayFormat('hi-IN-u-nu-latn'),
};

function shortDayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'short' });
}

/** A day `YYYY-MM-DD` without its year: `22 Nov`. */
export function shortDay(day: string, language: Language): string {
  return SHORT_DAY[language].format(Date.parse(`${day}T12:00:00+05:30`));
}

/** An hour of the day, 0 to 23, as a time: `2:00 pm`. */
export function hourOfDay(hour: number, language: Language): string {
  return formatTime(Date.parse(`2000-01-01T${String(hour).padStart(2, '0')}:00:00+05:30`), language);
}
