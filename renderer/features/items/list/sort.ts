import type { Item } from '../../../../shared/item/item.ts';

export const SORT_KEYS = ['name', 'sku', 'price', 'stock', 'newest'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** An item with what it is sorted by, worked out once instead of in each of a million comparisons. */
export interface Sortable {
  readonly item: Item;
  readonly by: string | number;
}

export interface SortContext {
  readonly language: 'en' | 'hi';
  readonly levelOf: (id: string) => number;
}

/** What an item is sorted by. `place` is where it stands in the order of first saving. */
export function sortable(
  item: Item,
  place: number,
  key: SortKey,
  { language, levelOf }: SortContext,
): Sortable {
  switch (key) {
    case 'name':
      return {
        item,
        by: (language === 'hi' && item.nameHindi !== '' ? item.nameHindi : item.nameEnglish).toLowerCase(),
      };
    case 'sku':
      return { item, by: item.sku };
    case 'price':
      return { item, by: item.price };
    case 'stock':
      return { item, by: levelOf(item.id) };
    case 'newest':
      return { item, by: -place };
  }
}

export function compareSortables({ descending }: Sorting): (a: Sortable, b: Sortable) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => (a.by < b.by ? -sign : a.by > b.by ? sign : 0);
}

const RUN = 1024;

/**
 * A stable merge sort that can be left and taken up again after every thousand steps: the page of a hundred
 * thousand items is never held up by it.
 */
export function* sortInSlices<T>(list: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < list.length; from += RUN) {
    runs.push(list.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(yield* merge(runs[index] ?? [], runs[index + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, T[]> {
  const out: T[] = [];
  let [atLeft, atRight] = [0, 0];
  while (atLeft < left.length || atRight < right.length) {
    const [a, b] = [left[atLeft], right[atRight]];
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a !== undefined) out.push(a);
      atLeft += 1;
    } else {
      out.push(b);
      atRight += 1;
    }
    if (out.length % RUN === 0) yield;
  }
  return out;
}
