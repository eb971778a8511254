import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { problem } from '../../../../shared/problem.ts';
import { err, type Result } from '../../../../shared/result.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { type Settlement, settle } from '../../../../shared/sale/settle.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import type { Organisation } from '../../../../shared/till/organisation.ts';

/** What the host will work out for this cart, as far as this page's catalogue is its own. */
export function settleCart(
  cart: Cart,
  organisation: Organisation | undefined,
  item: (itemId: string) => Item | undefined,
  now: number,
): Result<Settlement, Problem> {
  if (!organisation) return err(problem('not-set-up'));
  return settle(cart, {
    day: dayInIndia(now),
    supplierState: organisation.stateCode,
    placeOfSupply: organisation.stateCode,
    registered: organisation.gstin !== undefined,
    taxTable: standardTaxTable,
    item,
  });
}
