import type { Language } from '../../shared/access/user.ts';
import { dayInIndia } from '../../shared/calendar.ts';

/** Figures are in Latin digits in both languages, as on notes, tags and thermal paper. */
const LOCALE: Readonly<Record<Language, string>> = { en: 'en-IN-u-nu-latn', hi: 'hi-IN-u-nu-latn' };
const INDIA = 'Asia/Kolkata';

function formatsOf(language: Language) {
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE[language], { timeZone: INDIA, ...options });
  return {
    time: of({ hour: 'numeric', minute: '2-digit', hour12: true }),
    day: of({ day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

/** Made once: building one of these costs more than formatting a hundred dates. */
const FORMATS = { en: formatsOf('en'), hi: formatsOf('hi') };

/** Time of day in India of a moment in ms: `2:05 pm`. */
export function formatTime(at: number, language: Language): string {
  return FORMATS[language].time.format(at);
}

/** A day `YYYY-MM-DD` with its year: `22 Nov 2026`. */
export function formatDay(day: string, language: Language): string {
  return FORMATS[language].day.format(Date.parse(`${day}T12:00:00+05:30`));
}

/** Day and time in India of a moment in ms: `22 Nov 2026, 2:05 pm`. */
export function formatMoment(at: number, language: Language): string {
  return `${formatDay(dayInIndia(at), language)}, ${formatTime(at, language)}`;
}

/** How long until `at`, from `now`, both in ms, as a clock shows it: `4:32`. Never below `0:00`. */
export function formatCountdown(at: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
