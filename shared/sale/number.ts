/** A till's code on its bills: three letters or digits, first a letter, so that the number keeps 16 characters. */
export const TILL_CODE = /^[A-Z][A-Z0-9]{2}$/;

const SERIAL_DIGITS = 6;

/** The name of a series: till code, incarnation in base 36, financial year; `MPD1/2627`. */
export function billSeries(tillCode: string, incarnation: number, financialYear: string): string {
  if (incarnation < 1 || incarnation > 35) throw new RangeError(`incarnation ${incarnation} has no letter`);
  return `${tillCode}${incarnation.toString(36).toUpperCase()}/${financialYear}`;
}

/**
 * The number of a bill: consecutive within its series, at most 16 characters of A-Z, 0-9, `-` and `/`
 * (CGST Rule 46(b)); the first character is a letter because the invoice portal refuses a leading zero.
 */
export function billNumber(series: string, serial: number): string {
  const digits = String(serial).padStart(SERIAL_DIGITS, '0');
  if (digits.length > SERIAL_DIGITS) throw new RangeError(`series ${series} is full`);
  return `${series}/${digits}`;
}
