import type { Item } from '../../../shared/item/item.ts';
import type { TillState } from '../../../shared/till/state.ts';
import type { Names } from './names.ts';
import { type PackedCodes, packCodes, unpackCodes } from './pack-codes.ts';
import { packTable, type Table, unpackTable } from './table.ts';

/** The state as plain data. What is large is laid out anew; all else goes as it is, so that nothing can be forgotten. */
export interface PackedState {
  readonly items: Table;
  readonly codes: PackedCodes;
  readonly stock: readonly PackedStock[];
  readonly rest: Omit<TillState, 'items' | 'itemByCode' | 'stock'>;
}

interface PackedStock {
  readonly siteId: string;
  readonly ids: Uint32Array;
  readonly quantities: Float64Array;
}

/** Ids of items are written as numbers, which `ids` gives: first those of `state.items`, in their order. */
export function packState({ items, itemByCode, stock, ...rest }: TillState, ids: Names): PackedState {
  return {
    items: packTable([...items.values()]),
    codes: packCodes(itemByCode, items, ids.add),
    stock: [...stock].map(([siteId, levels]) => ({
      siteId,
      ids: Uint32Array.from([...levels.keys()], ids.add),
      quantities: Float64Array.from(levels.values()),
    })),
    rest,
  };
}

/** The items of a packed state, in the order of their numbers. */
export function unpackItems({ items }: PackedState): Item[] {
  return unpackTable<Item>(items);
}

export function unpackState(
  { codes, stock, rest }: PackedState,
  items: readonly Item[],
  idOf: (number: number) => string,
): TillState {
  const itemById = new Map<string, Item>();
  for (const item of items) itemById.set(item.id, item);
  return {
    ...rest,
    items: itemById,
    itemByCode: unpackCodes(codes, items, idOf),
    stock: new Map(stock.map((site) => [site.siteId, unpackLevels(site, idOf)])),
  };
}

function unpackLevels(
  { ids, quantities }: PackedStock,
  idOf: (number: number) => string,
): Map<string, number> {
  const levels = new Map<string, number>();
  quantities.forEach((quantity, index) => {
    levels.set(idOf(ids[index] ?? -1), quantity);
  });
  return levels;
}
