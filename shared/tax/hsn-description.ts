import { HSN_CHAPTERS } from './standard/hsn-chapters.ts';
import { HSN_CODES, HSN_HEADINGS } from './standard/hsn-codes.ts';

export interface HsnDescription {
  /** At most thirty characters, so that it may stand in GSTR-1 as it is. */
  readonly english: string;
  readonly hindi: string;
}

const NAMES: ReadonlyMap<string, HsnDescription> = new Map(
  [...HSN_CHAPTERS, ...HSN_HEADINGS, ...HSN_CODES].map(([code, english, hindi]) => [
    code,
    { english, hindi },
  ]),
);

/** Codes that begin like one of these, and these themselves where they are long enough for a bill; in order. */
export function hsnCodesUnder(beginnings: readonly string[]): readonly string[] {
  const known = HSN_CODES.map(([code]) => code).filter((code) =>
    beginnings.some((beginning) => code.startsWith(beginning)),
  );
  const own = beginnings.filter((one) => one.length >= 4 && one.length % 2 === 0);
  return [...new Set([...own, ...known])].sort();
}

/**
 * What goods of an HSN code are called: of the code itself where it is known, else of its first six digits, its
 * heading or its chapter. Nothing for what is no code at all.
 */
export function hsnDescription(hsn: string): HsnDescription | undefined {
  return [8, 6, 4, 2].map((digits) => NAMES.get(hsn.slice(0, digits))).find((name) => name !== undefined);
}
