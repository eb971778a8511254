import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Item, ItemId } from '../../../shared/item/item.ts';
import type { DayTotal } from '../../../shared/till/state.ts';

/** The record up to which a projection holds what was written. */
export interface Cursor {
  readonly seq: number;
  readonly hash: string;
}

/** Items of one page of the cache; stock is kept in pages of the same items. */
export const PAGE_SIZE = 1000;

/** Bills of one page of the cache. */
export const BILL_PAGE = 500;

/** How many past bills a page keeps at hand; older ones are asked of the host. */
export const BILLS_KEPT = 10_000;

/**
 * What the page knows of the catalogue, stock and past, made from records and thrown away at will. Changed in
 * place, because copying 100,000 items for each bill would cost more than the bill.
 */
export interface Projection {
  readonly items: Map<ItemId, Item>;
  /** Ids in the order they were first saved; an item keeps its place. */
  readonly order: ItemId[];
  readonly places: Map<ItemId, number>;
  /** Ids by SKU and barcode, each in its lookup form. */
  readonly byKey: Map<string, ItemId>;
  /** Thousandths of each item at this site. */
  readonly stock: Map<ItemId, number>;
  /** Oldest first. */
  readonly bills: BillSummary[];
  readonly billPlaces: Map<string, number>;
  readonly days: Map<string, DayTotal>;
}

export function emptyProjection(): Projection {
  return {
    items: new Map(),
    order: [],
    places: new Map(),
    byKey: new Map(),
    stock: new Map(),
    bills: [],
    billPlaces: new Map(),
    days: new Map(),
  };
}
