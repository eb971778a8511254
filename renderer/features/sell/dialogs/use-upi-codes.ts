import { useState } from 'react';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import { MOST_ATTEMPTS } from '../../../../shared/upi/reference.ts';
import { useTillPart } from '../../../data/me.ts';
import type { TenderRow } from '../cart/payment.ts';
import { codeOf, countAttempts, type UpiCodeOf } from '../cart/upi-code.ts';

/** What money is asked for. */
export interface AskedFor {
  /** Of the cart or the document to be: the references of its codes are made of it. */
  readonly id: string;
  /** Who gets it; the house where nothing is said. */
  readonly seller?: string | undefined;
  /** What the buyer's app says it is for. */
  readonly note: string;
}

/** The code of a row that pays so many paise; none where the seller takes no money by UPI or the row pays nothing. */
export type CodeOfRow = (row: TenderRow, share: number) => UpiCodeOf | undefined;

/** The code of each UPI row of a payment. */
export function useUpiCodes({ id, seller = MAIN_SELLER, note }: AskedFor): CodeOfRow {
  const sellers = useTillPart((till) => till.sellers);
  const [attempts] = useState(() => countAttempts(id, drawn()));
  const payee = sellers?.find((one) => one.id === seller)?.upi;
  return ({ id: row, kind, round = 0 }, share) => {
    if (kind !== 'upi' || !payee || share === 0) return undefined;
    return { ...codeOf(attempts.cartId, attempts.of(row, round, share), payee, share, note), seller };
  };
}

function drawn(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MOST_ATTEMPTS;
}
