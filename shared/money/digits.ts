const DEVANAGARI_ZERO = '०'.charCodeAt(0);
/** Zero-width joiners and direction marks, which spreadsheets and messages leave between digits. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const NUMBER = /^(?=\.?\d)(\d+|\d{1,2}(?:,\d{2})*,\d{3}|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;

/** Digits with Indian commas: the last three, then by twos, `12345678` to `1,23,45,678`. */
export function groupIndian(digits: string): string {
  const last = digits.slice(-3);
  const rest = digits.slice(0, -3);
  return rest === '' ? last : `${rest.replace(/\B(?=(\d{2})+$)/g, ',')},${last}`;
}

/** Devanagari digits to those of the keyboard, and off with what is copied along unseen. */
export function plainDigits(text: string): string {
  return text
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(UNSEEN, '')
    .trim();
}

/**
 * Takes apart a written number, plain or with Indian or western commas: whole digits without commas, and the
 * digits after the point as typed. Nothing where it is no number. `12,50` is refused: it may mean 12.50.
 */
export function splitNumber(text: string): { readonly whole: string; readonly fraction: string } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  return { whole: (match[1] ?? '').replaceAll(',', ''), fraction: match[2] ?? '' };
}
