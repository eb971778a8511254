import type { Item } from '../item/item.ts';
import type { Scheme } from '../sale/rebate.ts';
import type { Seller } from '../sale/seller.ts';
import type { SaleContext } from '../sale/settle.ts';
import type { TaxTable } from '../tax/class.ts';

/** What page and host both know of a sale: from the same parts they work out the same paise. */
export interface SaleParts {
  readonly day: string;
  readonly siteId: string;
  readonly seller: Seller;
  readonly schemes: Iterable<Scheme>;
  readonly taxTable: TaxTable;
  readonly settings: { readonly roundTo: number; readonly consolidates: boolean };
  readonly item: (itemId: string) => Item | undefined;
}

export function saleContextOf({ schemes, settings, ...parts }: SaleParts): SaleContext {
  const { roundTo, consolidates } = settings;
  return { ...parts, schemes: [...schemes], roundTo, consolidates };
}
