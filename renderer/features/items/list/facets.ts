import type { Item } from '../../../../shared/item/item.ts';

/** What can be chosen in a filter, with how many items there are of each. */
export interface Facets {
  readonly crafts: ReadonlyMap<string, number>;
  readonly districts: ReadonlyMap<string, number>;
  readonly taxClasses: ReadonlyMap<string, number>;
}

export const NO_FACETS: Facets = { crafts: new Map(), districts: new Map(), taxClasses: new Map() };

const SLICE = 1024;

/** Counts every craft, district and tax class of the catalogue, in slices. */
export function* facetsOf(items: Iterable<Item>): Generator<void, Facets> {
  const crafts = new Map<string, number>();
  const districts = new Map<string, number>();
  const taxClasses = new Map<string, number>();
  let count = 0;
  for (const { craft, district, taxClass } of items) {
    add(crafts, craft);
    add(districts, district);
    add(taxClasses, taxClass);
    count += 1;
    if (count % SLICE === 0) yield;
  }
  return { crafts, districts, taxClasses };
}

function add(counts: Map<string, number>, name: string): void {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
}
