/** A seller's code on its documents: three letters or digits, first a letter, so that the number keeps 16 characters. */
export const TILL_CODE = /^[A-Z][A-Z0-9]{2}$/;

const SERIAL_DIGITS = 6;
const MARKED_DIGITS = 5;

/**
 * What else than bills is numbered, each in a series of its own, told by a letter before the serial: credit, debit
 * and commercial notes, receipt and refund vouchers, the second document of a mixed sale (bill of supply), the day's
 * consolidated invoice, and slips of small sales that stand in it.
 */
export const SERIES_MARKS = {
  'credit-note': 'C',
  'debit-note': 'D',
  'commercial-note': 'M',
  'receipt-voucher': 'R',
  'refund-voucher': 'F',
  'bill-of-supply': 'S',
  'day-invoice': 'K',
  'small-sale': 'T',
} as const;
export type MarkedSeries = keyof typeof SERIES_MARKS;

/** The name of a series of bills: code, incarnation in base 36, financial year; `MPD1/2627`. */
export function billSeries(code: string, incarnation: number, financialYear: string): string {
  if (incarnation < 1 || incarnation > 35) throw new RangeError(`incarnation ${incarnation} has no letter`);
  return `${code}${incarnation.toString(36).toUpperCase()}/${financialYear}`;
}

/** The name of another series beside that of the bills: `MPD1/2627/C`. */
export function markedSeries(bills: string, kind: MarkedSeries): string {
  return `${bills}/${SERIES_MARKS[kind]}`;
}

/**
 * The number of a document: consecutive within its series, at most 16 characters of A-Z, 0-9, `-` and `/` (CGST Rule
 * 46(b)); the first is a letter because the invoice portal refuses a leading zero. `MPD1/2627/000001`, and in a
 * marked series `MPD1/2627/C00001`.
 */
export function documentNumber(series: string, serial: number): string {
  const isMarked = /\/[A-Z]$/.test(series);
  const places = isMarked ? MARKED_DIGITS : SERIAL_DIGITS;
  const digits = String(serial).padStart(places, '0');
  if (digits.length > places) throw new RangeError(`series ${series} is full`);
  return isMarked ? `${series}${digits}` : `${series}/${digits}`;
}

/** Whether a series has no number left. */
export function isFull(series: string, serials: number): boolean {
  return serials >= 10 ** (/\/[A-Z]$/.test(series) ? MARKED_DIGITS : SERIAL_DIGITS) - 1;
}

/** Series and serial of a number that `documentNumber` made; nothing for any other text. */
export function splitNumber(
  number: string,
): { readonly series: string; readonly serial: number } | undefined {
  const match = /^([A-Z][A-Z0-9]{3}\/\d{4})\/(?:(\d{6})|([A-Z])(\d{5}))$/.exec(number);
  if (!match) return undefined;
  const [, bills = '', plain, mark, marked] = match;
  return plain === undefined
    ? { series: `${bills}/${mark}`, serial: Number(marked) }
    : { series: bills, serial: Number(plain) };
}

/** Whether a text can be the number of a document: CGST Rule 46(b). */
export function isRule46Number(text: string): boolean {
  return /^[A-Za-z0-9/-]{1,16}$/.test(text);
}

/** Whether the invoice portal takes it too: no small letters, and neither a sign nor nought in front. */
export function isPortalNumber(text: string): boolean {
  return /^[A-Z1-9][A-Z0-9/-]{0,15}$/.test(text);
}
