import { type Problem, problem } from '../problem.ts';
import { gtinOfElementString } from './gs1.ts';
import { canonicalGtin, checkDigit, isGtin } from './gtin.ts';

/**
 * What a code is, for the person who reads it and for the label that prints it. `gs1-890` is an EAN-13 with
 * the prefix of GS1 India, which says where the company enrolled and not where the goods were made.
 */
export type CodeKind = 'ean-13' | 'ean-8' | 'upc-a' | 'gs1-890' | 'in-store' | 'code-128';

/** Prefixes GS1 leaves to each shop: 20 to 29, and 02 and 04, which a UPC-A spells 2 and 4. */
const IN_STORE = /^(2|02|04)/;

/** The kind of a code. Digits that do not check are Code 128 to us, as any printer would print them. */
export function kindOfCode(code: string): CodeKind {
  if (!isGtin(code) || code.length === 14) return 'code-128';
  if (code.length === 8) return /^[02]/.test(code) ? 'in-store' : 'ean-8';
  if (IN_STORE.test(code.padStart(13, '0'))) return 'in-store';
  if (code.length === 12 || code.startsWith('0')) return 'upc-a';
  return code.startsWith('890') ? 'gs1-890' : 'ean-13';
}

/** What scanners put before the data to name the symbology (ISO/IEC 15424): `]C1`, `]E0`, `]d2`... */
const SYMBOLOGY = /^\][A-Za-z][0-9A-Za-z]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: scanners send them around the data
const AROUND = /^[\s\u0000-\u001c\u001e\u001f\u200b\ufeff]+|^\u001d+$|[\s\u0000-\u001f\u200b\ufeff]+$/g;

/** Most codes are already clean: indexing 100,000 items should not cost a second of trimming. */
const PLAIN = /^(?!01\d{14})[0-9A-Z][0-9A-Z._/-]*$/;

/**
 * The one form under which a code is stored in and looked up from an index, whoever sent it: a wedge, a serial
 * scanner, a cashier or a file. Spaces and control characters around it and the symbology identifier go,
 * letters become capitals (a scanner follows Caps Lock), a GS1 element string gives its GTIN, and a GTIN gets
 * its one form (`canonicalGtin`).
 */
export function lookupKey(scanned: string): string {
  if (PLAIN.test(scanned)) return isGtin(scanned) ? canonicalGtin(scanned) : scanned;
  const trimmed = scanned.replace(AROUND, '');
  const data = trimmed.replace(SYMBOLOGY, '').replace(AROUND, '');
  const gtin = gtinOfElementString(trimmed) ?? data;
  return isGtin(gtin) ? canonicalGtin(gtin) : data.toUpperCase();
}

/** Every key under which scanning finds an item: its SKU and all its barcodes, without repeats. */
export function lookupKeys(item: { readonly sku: string; readonly barcodes: readonly string[] }): string[] {
  return [...new Set([item.sku, ...item.barcodes].map(lookupKey))];
}

/**
 * What is wrong with a code that has the length of a GTIN and does not check, with the digit that would. A
 * warning rather than a refusal where codes come from outside: a Code 128 may be any digits.
 */
export function checkDigitProblem(code: string): Problem | undefined {
  if (!/^(\d{8}|\d{12,14})$/.test(code) || isGtin(code)) return undefined;
  return problem('barcode-check-digit', { code, expected: checkDigit(code.slice(0, -1)) });
}

/*
 * Our own EAN-13, meaningless outside the house:
 *   20 SSSSSSSSSS C   a running number
 *   21 RRRRR WWWWW C  weighed goods: item reference, then the weight in grams
 */

export const LAST_IN_STORE_SERIAL = 9_999_999_999;

/** EAN-13 for a running number from 0 to `LAST_IN_STORE_SERIAL`; any other number is a broken invariant. */
export function inStoreCode(serial: number): string {
  return closed(`20${digits(serial, 10)}`);
}

/** The running number of one of our own codes; undefined for any other code. */
export function inStoreSerial(code: string): number | undefined {
  return /^20\d{11}$/.test(code) && isGtin(code) ? Number(code.slice(2, 12)) : undefined;
}

/** Code of a weighed packet: `reference` 0 to 99,999, whole grams up to 99,999. */
export function weighedCode(reference: number, grams: number): string {
  return closed(`21${digits(reference, 5)}${digits(grams, 5)}`);
}

export interface WeighedCode {
  /** What the item carries as its barcode: `21` and the five digits of its reference. */
  readonly key: string;
  readonly grams: number;
}

/** Item and weight in the code of a weighed packet; undefined for any other. Look up the whole code first. */
export function readWeighedCode(code: string): WeighedCode | undefined {
  if (!/^21\d{11}$/.test(code) || !isGtin(code)) return undefined;
  const grams = Number(code.slice(7, 12));
  return grams > 0 ? { key: code.slice(0, 7), grams } : undefined;
}

function closed(body: string): string {
  return `${body}${checkDigit(body)}`;
}

function digits(value: number, width: number): string {
  const text = String(value);
  if (!Number.isSafeInteger(value) || value < 0 || text.length > width) {
    throw new RangeError(`${value} does not fit ${width} digits`);
  }
  return text.padStart(width, '0');
}
