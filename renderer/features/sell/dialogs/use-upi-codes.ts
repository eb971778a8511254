import { useState } from 'react';
import { MOST_ATTEMPTS } from '../../../../shared/upi/reference.ts';
import { useReadyTill } from '../../../data/me.ts';
import type { TenderRow } from '../cart/payment.ts';
import { sellerOfCart } from '../cart/settle-cart.ts';
import { codeOf, countAttempts, type UpiCode } from '../cart/upi-code.ts';
import { useSale } from '../store/sale.ts';

/** The code of each UPI row of this payment; none where the seller takes no money by UPI or the row pays nothing. */
export function useUpiCodes(): (row: TenderRow, share: number) => UpiCode | undefined {
  const till = useReadyTill();
  const cart = useSale((sale) => sale.cart);
  const [attempts] = useState(() => countAttempts(cart.id, drawn()));
  const payee = sellerOfCart(cart, till?.sellers ?? [])?.upi;
  return ({ id, kind, round = 0 }, share) => {
    if (kind !== 'upi' || !payee || share === 0) return undefined;
    return codeOf(
      attempts.cartId,
      attempts.of(id, round, share),
      payee,
      share,
      `Bill of ${till?.tillCode ?? ''}`,
    );
  };
}

function drawn(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MOST_ATTEMPTS;
}
