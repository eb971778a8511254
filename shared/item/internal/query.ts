import { lookupKey } from '../barcode.ts';
import { wordsOf } from './words.ts';

/** What stands between spaces in a query: possibly a code, and the words in it. */
export interface QueryPart {
  readonly typed: string;
  readonly code: string;
  readonly hasDigit: boolean;
  readonly words: readonly string[];
}

/** More words than this add nothing to a search and would let a pasted page of text slow the till. */
const MOST_PARTS = 8;

export function partsOf(text: string): readonly QueryPart[] {
  return text
    .split(/\s+/)
    .map((typed) => ({
      typed: typed.toUpperCase(),
      code: lookupKey(typed),
      hasDigit: /\d/.test(typed),
      words: wordsOf(typed),
    }))
    .filter(({ words }) => words.length > 0)
    .slice(0, MOST_PARTS);
}
