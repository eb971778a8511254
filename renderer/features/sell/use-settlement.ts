import { useMemo } from 'react';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { Cart } from '../../../shared/sale/cart.ts';
import type { Settlement } from '../../../shared/sale/settle.ts';
import { itemById, useProjection } from '../../data/catalogue.ts';
import { useTillPart } from '../../data/me.ts';
import { useTaxTable } from '../../data/tax.ts';
import { settleCart } from './cart/settle-cart.ts';
import { useSale } from './store/sale.ts';

/** The running cart with every figure worked out; again whenever it, the catalogue or the seller changes. */
export function useSettlement(): Result<Settlement, Problem> {
  return useSettled(useSale((sale) => sale.cart));
}

/** Any cart, as this till would bill it now. */
export function useSettled(cart: Cart): Result<Settlement, Problem> {
  const sellers = useTillPart((till) => till.sellers);
  const schemes = useTillPart((till) => till.schemes);
  const settings = useTillPart((till) => till.settings);
  const site = useTillPart((till) => till.site);
  const taxTable = useTaxTable();
  const version = useProjection((projection) => projection.itemsVersion);
  return useMemo(() => {
    const till = sellers && schemes && settings && site ? { sellers, schemes, settings, site } : undefined;
    return settleCart(cart, till, taxTable, itemsAt(version), Date.now());
  }, [cart, sellers, schemes, settings, site, taxTable, version]);
}

/** The catalogue changes in place; its version stands for what it holds. */
function itemsAt(_version: number) {
  return itemById;
}
