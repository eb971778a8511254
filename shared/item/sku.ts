import { romanise } from './phonetic.ts';

/**
 * Two letters for the SKUs of an item without one, out of its craft or its name: initials of the first two
 * words (Blue pottery: BP), or the first letter of a single word and its next consonant (Dhokra: DH). `HT`
 * where there are no letters to take.
 */
export function skuLetters(name: string): string {
  const words = romanise(name)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z\s]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = '', second = ''] = words;
  const letters =
    second === '' ? first.slice(0, 1) + first.slice(1).replace(/[AEIOU]/g, '') : `${first[0]}${second[0]}`;
  return letters.length >= 2 ? letters.slice(0, 2) : `${first}HT`.slice(0, 2);
}

/** A SKU of two letters and at least five digits: 32 mm of Code 128, so it fits a 38 mm label at 203 dpi. */
export function shortSku(letters: string, serial: number): string {
  return letters + String(serial).padStart(5, '0');
}

/** The first short SKU from `serial` on that nobody has, and the serial to go on from. */
export function freeSku(
  letters: string,
  serial: number,
  isTaken: (sku: string) => boolean,
): { readonly sku: string; readonly next: number } {
  let candidate = serial;
  while (isTaken(shortSku(letters, candidate))) candidate += 1;
  return { sku: shortSku(letters, candidate), next: candidate + 1 };
}
