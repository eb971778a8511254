import type { Language } from '../../../shared/access/user.ts';
import { monthOf, type Period } from '../../../shared/filing/period.ts';

/** Months by name, digits as on notes. */
const MONTH: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: monthFormat('en-IN-u-nu-latn'),
  hi: monthFormat('hi-IN-u-nu-latn'),
};

function monthFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** `Nov 2026`, or of a quarter `Oct 2026 – Dec 2026`. */
export function periodName({ from, to }: Period, language: Language): string {
  const name = (day: string) => MONTH[language].format(Date.parse(`${day}T00:00:00Z`));
  return monthOf(from).to === to ? name(from) : `${name(from)} – ${name(to)}`;
}
