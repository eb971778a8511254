import { plainDigits } from '../money/digits.ts';

/** A reference as it is compared: letters and digits only, `2901 4443 1870` is `290144431870`. Empty for nothing. */
export function plainName(name: string | undefined): string {
  return name === undefined
    ? ''
    : plainDigits(name)
        .replace(/[^A-Za-z0-9]/g, '')
        .toUpperCase();
}

/** Digits of the bank's reference. */
const UTR_LENGTH = 12;

/** Whether it is written like the bank's reference of a UPI payment. */
export function isUtr(text: string): boolean {
  return new RegExp(`^\\d{${UTR_LENGTH}}$`).test(plainName(text));
}

/** A narration hides references among dashes and slashes. Words too short to be one are left out. */
export function namesIn(note: string | undefined): readonly string[] {
  return note?.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= UTR_LENGTH) ?? [];
}

/** The bank's reference in a narration such as `UPI/CR/632912345678/ASHA/SBIN`; nothing where several could be it. */
export function utrIn(note: string): string | undefined {
  const found = new Set(namesIn(plainDigits(note)).filter((word) => isUtr(word)));
  const [utr] = found;
  return found.size === 1 ? utr : undefined;
}
