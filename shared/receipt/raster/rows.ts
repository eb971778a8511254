import { englishOf, hindiOf, type PaperLanguage, type Words } from '../document.ts';
import { wrappedDots } from './wrap.ts';

/**
 * The rows a text fills in a language. On a paper in both, the two stand on one row where they fit and below one
 * another where they do not. Rows below the first of a text stand in by `hang` spaces at least.
 */
export function rowsOf(
  words: Words,
  language: PaperLanguage,
  room: number,
  measure: (text: string) => number,
  hang = 0,
): readonly string[] {
  const wrap = (text: string) => wrappedDots(text, room, measure, hang);
  const [english, hindi] = [englishOf(words), hindiOf(words)];
  if (language === 'en' || (language === 'both' && hindi === english)) return wrap(english);
  if (language === 'hi') return wrap(hindi);
  if (words.both) return words.both.flatMap(wrap);
  const beside = `${english} / ${hindi.trimStart()}`;
  return measure(beside) <= room ? [beside] : [...wrap(english), ...wrap(hindi)];
}

/** The same as one row, as wide as it comes: for figures, which never wrap. */
export function rowOf(words: Words, language: PaperLanguage): string {
  return rowsOf(words, language, Number.POSITIVE_INFINITY, () => 0).join(' ');
}
