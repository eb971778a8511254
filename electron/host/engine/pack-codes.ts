import type { Item } from '../../../shared/item/item.ts';
import { type Breathe, forEachBelow } from './breath.ts';

/** Items by code. Most codes stand in their item as they are: only where they are found is kept. */
export interface PackedCodes {
  /** By code, the number of the item's id. */
  readonly ids: Uint32Array;
  /** 0 for the SKU of the item, 1 for its first barcode and so on. */
  readonly places: Uint8Array;
  /** Codes that read otherwise in their item, in order. */
  readonly others: readonly string[];
}

const SKU = 0;
const OTHER = 255;

export function packCodes(
  itemByCode: ReadonlyMap<string, string>,
  items: ReadonlyMap<string, Item>,
  numberOf: (id: string) => number,
): PackedCodes {
  const ids = new Uint32Array(itemByCode.size);
  const places = new Uint8Array(itemByCode.size);
  const others: string[] = [];
  let index = 0;
  for (const [code, id] of itemByCode) {
    const place = placeOf(code, items.get(id));
    if (place === OTHER) others.push(code);
    ids[index] = numberOf(id);
    places[index] = place;
    index += 1;
  }
  return { ids, places, others };
}

function placeOf(code: string, item: Item | undefined): number {
  if (!item) return OTHER;
  if (item.sku === code) return SKU;
  const barcode = item.barcodes.indexOf(code);
  return barcode === -1 || barcode + 1 >= OTHER ? OTHER : barcode + 1;
}

/** `items` in the order of their numbers; a code of none of them must be among the `others`. */
export async function unpackCodes(
  { ids, places, others }: PackedCodes,
  items: readonly Item[],
  idOf: (number: number) => string,
  breathe: Breathe,
): Promise<Map<string, string>> {
  const itemByCode = new Map<string, string>();
  let other = 0;
  await forEachBelow(ids.length, breathe, (index) => {
    const number = ids[index] ?? -1;
    const place = places[index] ?? OTHER;
    const item = items[number];
    const code = place === OTHER ? others[other++] : place === SKU ? item?.sku : item?.barcodes[place - 1];
    if (code === undefined) throw new Error('a checkpoint lacks a code');
    itemByCode.set(code, idOf(number));
  });
  return itemByCode;
}
