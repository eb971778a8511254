import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { Settlement } from '../../../shared/sale/settle.ts';
import { buyerObjection } from '../../../shared/till/decide/buyer.ts';
import { useTillPart } from '../../data/me.ts';
import { sellerOfCart } from './cart/settle-cart.ts';
import { useSale } from './store/sale.ts';

/** What the law still wants to know of the buyer before this cart can be billed; the host asks the same. */
export function useBuyerNeeds(settled: Result<Settlement, Problem>): Problem | undefined {
  const cart = useSale((sale) => sale.cart);
  const sellers = useTillPart((till) => till.sellers) ?? [];
  const seller = sellerOfCart(cart, sellers);
  return settled.ok && seller ? buyerObjection(cart, seller, settled.value) : undefined;
}
