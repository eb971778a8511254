import { romanise } from '../item/phonetic.ts';
import type { CodePage } from './printer.ts';

/**
 * What each code page prints beside ASCII. Box drawings and mathematical signs of CP437 and CP858 are left out:
 * no receipt needs them and cheap printers draw them differently.
 */
const BEYOND_ASCII: Readonly<Record<CodePage, string>> = {
  pc437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥áíóúñÑªº¿½¼¡«»°·',
  pc858: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£ØáíóúñÑªº¿®½¼¡«»ÁÂÀ©¢¥ãÃðÐÊËÈ€ÍÎÏÌÓßÔÒõÕµþÞÚÛÙýÝ§°·',
  wpc1252: '€£¥¢©®«»°·½¼¾¿¡§µªºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŠŒŽšœžŸ',
};

/** Signs with a plain spelling that every reader takes for the same. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '*',
  '·': '*',
  '×': 'x',
  '÷': '/',
  '⁄': '/',
  '±': '+/-',
  '°': ' deg',
  '€': 'EUR ',
  '£': 'GBP ',
  '¥': 'JPY ',
  '©': '(c)',
  '®': '(R)',
  '§': 'Sec. ',
  '।': '.',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  ß: 'ss',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Marks that carry no ink: joiners, direction marks, byte order mark, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const CONTROL = /\p{Cc}/gu;
const COMBINING = /[\u0300-\u036f]/g;
const DEVANAGARI_DIGITS = /[०-९]/g;

export type Printable =
  | { readonly ok: true; readonly text: string }
  /** The first character that the printer has no shape for, and no spelling stands for. */
  | { readonly ok: false; readonly character: string };

/**
 * A text as a printer with `codePage` can print it. The rupee sign becomes `Rs`, curly quotes become straight,
 * an accent the page lacks is dropped; control characters become spaces, so that no name in the catalogue can
 * command the printer. Devanagari is written as it sounds, because a reason typed in Hindi must not keep a Z report
 * from its paper; the picture of it comes with raster printing. Anything else the page lacks is refused: a receipt
 * with a hole in it is worse than none.
 */
export function printable(text: string, codePage: CodePage): Printable {
  const plain = romanise(text)
    .replace(DEVANAGARI_DIGITS, latinDigit)
    .replace(/₹\s*/gu, 'Rs ')
    .replace(INVISIBLE, '')
    .replace(/\s/gu, ' ')
    .replace(CONTROL, ' ');
  let result = '';
  for (const character of plain) {
    const shape = shapeOf(character, codePage);
    if (shape === undefined) return { ok: false, character };
    result += shape;
  }
  return { ok: true, text: result };
}

function latinDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) - 0x0966);
}

function shapeOf(character: string, codePage: CodePage): string | undefined {
  if (isAscii(character) || BEYOND_ASCII[codePage].includes(character)) return character;
  const plain = PLAIN[character] ?? spelled(character);
  return isAscii(plain) ? plain : undefined;
}

/** Compatibility forms taken apart and accents dropped: `é` is `e`, `½` is `1/2`, `™` is `TM`. */
function spelled(character: string): string {
  return character.normalize('NFKD').replace(COMBINING, '').replaceAll('⁄', '/');
}

/** Whether a text is printable ASCII throughout, which every printer prints alike; not so for an empty one. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}
