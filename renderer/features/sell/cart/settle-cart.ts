import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, type Result } from '../../../../shared/result.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { MAIN_SELLER, type Seller } from '../../../../shared/sale/seller.ts';
import { type Settlement, settle } from '../../../../shared/sale/settle.ts';
import type { TaxTable } from '../../../../shared/tax/class.ts';
import { saleContextOf } from '../../../../shared/till/sale-context.ts';
import type { ReadyTill } from '../../../data/till.ts';

/** What of the till a sale depends on. */
export type SaleTill = Pick<ReadyTill, 'sellers' | 'schemes' | 'settings' | 'site'>;

/** Who sells a cart. */
export function sellerOfCart(cart: Pick<Cart, 'seller'>, sellers: readonly Seller[]): Seller | undefined {
  return sellers.find(({ id }) => id === (cart.seller ?? MAIN_SELLER));
}

/** What the host will work out for this cart, as far as this page's catalogue is its own. */
export function settleCart(
  cart: Cart,
  till: SaleTill | undefined,
  taxTable: TaxTable,
  item: (itemId: string) => Item | undefined,
  now: number,
): Result<Settlement, Problem> {
  if (!till) return err(problem('not-set-up'));
  const seller = sellerOfCart(cart, till.sellers);
  if (!seller) return err(problem('seller-unknown'));
  const { schemes, settings, site } = till;
  const day = dayInIndia(now);
  return settle(cart, saleContextOf({ day, siteId: site.id, seller, schemes, taxTable, settings, item }));
}
