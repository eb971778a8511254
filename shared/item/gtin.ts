/** Check digit of the digits before it, weights 3 and 1 from the right (GS1 General Specifications §7.9). */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const weight = (digits.length - index) % 2 === 1 ? 3 : 1;
    sum += weight * (digits.charCodeAt(index) - 48);
  }
  return (10 - (sum % 10)) % 10;
}

/** True for an EAN-8, UPC-A, EAN-13 or GTIN-14 whose last digit checks. */
export function isGtin(code: string): boolean {
  return /^(\d{8}|\d{12,14})$/.test(code) && checkDigit(code.slice(0, -1)) === Number(code.at(-1));
}

/**
 * The one form of a GTIN: 8 digits for an EAN-8, 13 for an EAN-13 or UPC-A, however many zeros stood before
 * it. A GTIN-14 of a carton (first digit 1 to 9) stays itself: a carton of twelve is not one piece.
 */
export function canonicalGtin(gtin: string): string {
  if (gtin.length === 8) return gtin;
  const fourteen = gtin.padStart(14, '0');
  if (!fourteen.startsWith('0')) return fourteen;
  return fourteen.startsWith('000000') ? fourteen.slice(6) : fourteen.slice(1);
}
