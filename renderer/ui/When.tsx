import { formatDay, formatMoment, formatTime } from '../i18n/format.ts';
import { useLanguage } from '../i18n/language.ts';

interface WhenProps {
  /** A moment in ms since 1970, or a day `YYYY-MM-DD`. */
  readonly at: number | string;
  readonly show?: 'moment' | 'time';
}

/** A day or a moment in India. */
export function When({ at, show = 'moment' }: WhenProps) {
  const language = useLanguage();
  if (typeof at === 'string') return <time dateTime={at}>{formatDay(at, language)}</time>;
  const text = show === 'time' ? formatTime(at, language) : formatMoment(at, language);
  return <time dateTime={new Date(at).toISOString()}>{text}</time>;
}
