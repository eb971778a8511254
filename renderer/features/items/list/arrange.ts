import type { Item, ItemId } from '../../../../shared/item/item.ts';
import { countConditions, type ItemFilter, passes } from './filter.ts';
import { type ListRow, rowsOf } from './rows.ts';
import {
  compareSortables,
  type Sortable,
  type SortContext,
  type Sorting,
  sortable,
  sortInSlices,
} from './sort.ts';

/** More matches than anyone looks through; the search index gives the best of them. */
export const MOST_FOUND = 1000;

/** The catalogue as the list needs it. */
export interface Catalogue {
  /** Every item in the order of first saving. */
  readonly all: () => readonly Item[];
  /** Thousandths. */
  readonly levelOf: (id: ItemId) => number;
  /** Best first. */
  readonly search: (text: string, limit: number, withRetired: boolean) => readonly Item[];
}

export interface Asked {
  readonly text: string;
  readonly filter: ItemFilter;
  /** Nothing with a search means best first. */
  readonly sorting: Sorting | undefined;
  readonly grouped: boolean;
  readonly openStyles: ReadonlySet<string>;
  readonly language: 'en' | 'hi';
}

export interface Arranged {
  readonly rows: readonly ListRow[];
  readonly items: readonly Item[];
}

const SLICE = 1024;
const BY_NAME: Sorting = { key: 'name', descending: false };

/**
 * What is asked of a catalogue, in slices so that the page of 100,000 items is never held up. Without a search
 * `remembered` saves sorting anew where only the conditions changed.
 */
export function* arrange(
  catalogue: Catalogue,
  asked: Asked,
  remembered: (
    sorting: Sorting,
    sort: () => Generator<void, readonly Item[]>,
  ) => Generator<void, readonly Item[]>,
): Generator<void, Arranged> {
  const isShown = (item: Item) => passes(asked.filter, item, catalogue.levelOf(item.id));
  let items: readonly Item[];
  if (asked.text.trim() === '') {
    const sorting = asked.sorting ?? BY_NAME;
    const all = yield* remembered(sorting, () => sorted(catalogue.all(), sorting, catalogue, asked));
    items = yield* chosen(all, isShown);
  } else {
    items = found(catalogue, asked, isShown);
    if (asked.sorting) items = yield* sorted(items, asked.sorting, catalogue, asked);
  }
  const rows = asked.grouped
    ? yield* rowsOf(items, asked.openStyles)
    : items.map((item): ListRow => ({ kind: 'item', item, inStyle: false }));
  return { rows, items };
}

/** The index itself knows only what is retired, so with other conditions all that it finds is gone through. */
function found({ search }: Catalogue, { text, filter }: Asked, isShown: (item: Item) => boolean): Item[] {
  const limit = countConditions(filter) === 0 ? MOST_FOUND : Number.POSITIVE_INFINITY;
  return search(text, limit, filter.retired !== 'no')
    .filter(isShown)
    .slice(0, MOST_FOUND);
}

function* chosen(all: readonly Item[], isShown: (item: Item) => boolean): Generator<void, Item[]> {
  const kept: Item[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const item = all[index];
    if (item && isShown(item)) kept.push(item);
    if (index % SLICE === 0) yield;
  }
  return kept;
}

function* sorted(
  items: readonly Item[],
  sorting: Sorting,
  { levelOf }: Catalogue,
  { language }: Asked,
): Generator<void, readonly Item[]> {
  const context: SortContext = { language, levelOf };
  const prepared: Sortable[] = [];
  for (const [place, item] of items.entries()) {
    prepared.push(sortable(item, place, sorting.key, context));
    if (place % SLICE === 0) yield;
  }
  const ordered = yield* sortInSlices(prepared, compareSortables(sorting));
  const out: Item[] = [];
  for (const { item } of ordered) {
    out.push(item);
    if (out.length % SLICE === 0) yield;
  }
  return out;
}
