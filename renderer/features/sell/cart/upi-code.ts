import type { Payee } from '../../../../shared/upi/link.ts';
import { upiLink } from '../../../../shared/upi/link.ts';
import { MOST_ATTEMPTS, tenderReference } from '../../../../shared/upi/reference.ts';

/** What a buyer's app reads off the screen. */
export interface UpiCode {
  readonly tr: string;
  readonly link: string;
  readonly paise: number;
  /** What the buyer's app shows beside the sum. */
  readonly note: string;
}

/** The same with whom it pays. */
export interface UpiCodeOf extends UpiCode {
  readonly seller: string;
}

/** Which attempt of a cart a code is. */
export interface Attempts {
  readonly cartId: string;
  /** From 0: a code that was asked for before has the number of then. */
  of(row: string, round: number, paise: number): number;
}

/**
 * Counts the attempts to pay a cart: another sum, another row or a code asked for anew is a new one. `first` is drawn
 * by chance, so that a page loaded anew does not give the references again that it gave before.
 */
export function countAttempts(cartId: string, first: number): Attempts {
  const known = new Map<string, number>();
  return {
    cartId,
    of(row, round, paise) {
      const key = `${row} ${round} ${paise}`;
      const attempt = known.get(key) ?? (first + known.size) % MOST_ATTEMPTS;
      known.set(key, attempt);
      return attempt;
    },
  };
}

/** The code of one attempt. */
export function codeOf(cartId: string, attempt: number, payee: Payee, paise: number, note: string): UpiCode {
  const tr = tenderReference(cartId, attempt);
  return { tr, link: upiLink({ payee, reference: tr, paise, note }), paise, note };
}
