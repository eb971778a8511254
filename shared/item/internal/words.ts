const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Text as it is compared: composed, in small letters, Devanagari digits as ASCII, without Latin accents,
 * apostrophes and the joiners that only change how Hindi looks.
 */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll("'", '');
  return withoutAccents(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff'’]/g, '')
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

function withoutAccents(text: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/.test(text)) return text;
  return text.normalize('NFD').replace(/([A-Za-z])[\u0300-\u036f]+/g, '$1');
}

/** Words of a text, plain. */
export function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : (plainText(text).match(WORD) ?? []);
}
