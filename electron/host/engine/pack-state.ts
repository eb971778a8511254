import type { Item } from '../../../shared/item/item.ts';
import type { TillState } from '../../../shared/till/state.ts';
import { type Breathe, forEachBelow } from './breath.ts';
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
export function unpackItems({ items }: PackedState, breathe: Breathe): Promise<Item[]> {
  return unpackTable<Item>(items, breathe);
}

export async function unpackState(
  { codes, stock, rest }: PackedState,
  items: readonly Item[],
  idOf: (number: number) => string,
  breathe: Breathe,
): Promise<TillState> {
  const itemById = new Map<string, Item>();
  await forEachBelow(items.length, breathe, (index) => {
    const item = items[index];
    if (item) itemById.set(item.id, item);
  });
  const stockBySite = new Map<string, Map<string, number>>();
  for (const site of stock) stockBySite.set(site.siteId, await unpackLevels(site, idOf, breathe));
  return {
    ...rest,
    items: itemById,
    itemByCode: await unpackCodes(codes, items, idOf, breathe),
    stock: stockBySite,
  };
}

async function unpackLevels(
  { ids, quantities }: PackedStock,
  idOf: (number: number) => string,
  breathe: Breathe,
): Promise<Map<string, number>> {
  const levels = new Map<string, number>();
  await forEachBelow(ids.length, breathe, (index) => {
    levels.set(idOf(ids[index] ?? -1), quantities[index] ?? 0);
  });
  return levels;
}
