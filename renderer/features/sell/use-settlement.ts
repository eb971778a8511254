import { useMemo } from 'react';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { Settlement } from '../../../shared/sale/settle.ts';
import { itemById, useProjection } from '../../data/catalogue.ts';
import { useReadyTill } from '../../data/me.ts';
import { settleCart } from './cart/settle-cart.ts';
import { useSale } from './store/sale.ts';

/** The running cart with every figure worked out; again whenever it, the catalogue or the seller changes. */
export function useSettlement(): Result<Settlement, Problem> {
  const cart = useSale((sale) => sale.cart);
  const organisation = useReadyTill()?.organisation;
  const version = useProjection((projection) => projection.itemsVersion);
  return useMemo(
    () => settleCart(cart, organisation, itemsAt(version), Date.now()),
    [cart, organisation, version],
  );
}

/** The catalogue changes in place; its version stands for what it holds. */
function itemsAt(_version: number) {
  return itemById;
}
