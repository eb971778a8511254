import { describe, expect, it } from 'vitest';
import {
  type Asked,
  arrange,
  type Catalogue,
  MOST_FOUND,
} from '../../../../renderer/features/items/list/arrange.ts';
import { facetsOf } from '../../../../renderer/features/items/list/facets.ts';
import { countConditions, NO_FILTER, passes } from '../../../../renderer/features/items/list/filter.ts';
import { rowKey, rowsOf } from '../../../../renderer/features/items/list/rows.ts';
import { sortInSlices } from '../../../../renderer/features/items/list/sort.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { item } from './item.ts';

/** Runs work in slices to its end, counting the slices. */
function run<T>(work: Generator<void, T>): { readonly made: T; readonly slices: number } {
  for (let slices = 0; ; slices += 1) {
    const step = work.next();
    if (step.done) return { made: step.value, slices };
  }
}

describe('the filter', () => {
  it('asks for nothing at first but that an item is not retired', () => {
    expect(countConditions(NO_FILTER)).toBe(0);
    expect(passes(NO_FILTER, item(), 0)).toBe(true);
    expect(passes(NO_FILTER, item({ retired: true }), 0)).toBe(false);
    expect(passes({ ...NO_FILTER, retired: 'only' }, item({ retired: true }), 0)).toBe(true);
    expect(passes({ ...NO_FILTER, retired: 'only' }, item(), 0)).toBe(false);
    expect(passes({ ...NO_FILTER, retired: 'too' }, item({ retired: true }), 0)).toBe(true);
  });

  it('tells stock below nought, none and some apart', () => {
    const levels = [-1000, 0, 250];
    const shown = (stock: 'below-nought' | 'none' | 'some') =>
      levels.filter((level) => passes({ ...NO_FILTER, stock }, item(), level));
    expect([shown('below-nought'), shown('none'), shown('some')]).toEqual([[-1000], [0], [250]]);
  });

  it('wants every mark and every gap that is asked for', () => {
    const marked = item({ gi: 'Chanderi Sarees', odop: true });
    expect(passes({ ...NO_FILTER, marks: ['gi', 'odop'] }, marked, 0)).toBe(true);
    expect(passes({ ...NO_FILTER, marks: ['gi', 'one-of-a-kind'] }, marked, 0)).toBe(false);
    expect(passes({ ...NO_FILTER, missing: ['photo', 'barcode'] }, marked, 0)).toBe(true);
    expect(passes({ ...NO_FILTER, missing: ['hindi'] }, marked, 0)).toBe(false);
    expect(passes({ ...NO_FILTER, craft: 'Dhokra' }, marked, 0)).toBe(false);
    expect(countConditions({ ...NO_FILTER, craft: 'Dhokra', marks: ['gi'], retired: 'too' })).toBe(3);
  });
});

describe('sorting in slices', () => {
  it('gives what a sort in one go gives, leaving equal ones in their order', () => {
    const list = Array.from({ length: 5000 }, (_, place) => ({ by: (place * 7919) % 101, place }));
    const { made, slices } = run(sortInSlices(list, (a, b) => a.by - b.by));
    expect(made).toEqual([...list].sort((a, b) => a.by - b.by));
    expect(slices).toBeGreaterThan(5);
  });

  it('takes an empty list', () => {
    expect(run(sortInSlices([], () => 0)).made).toEqual([]);
  });
});

describe('rows', () => {
  const red = item({ id: 'red', style: 'CH-1', colour: 'Red' });
  const blue = item({ id: 'blue', style: 'CH-1', colour: 'Blue' });
  const single = item({ id: 'single', style: 'CH-2' });
  const plain = item({ id: 'plain' });

  it('puts the items of a style under one row where the first of them stood', () => {
    const { made } = run(rowsOf([plain, red, single, blue], new Set()));
    expect(made.map(rowKey)).toEqual(['plain', 'style:CH-1', 'single']);
  });

  it('shows them below it once it is opened', () => {
    const { made } = run(rowsOf([plain, red, single, blue], new Set(['CH-1'])));
    expect(made.map(rowKey)).toEqual(['plain', 'style:CH-1', 'red', 'blue', 'single']);
    expect(made.map((row) => row.kind === 'item' && row.inStyle)).toEqual([false, false, true, true, false]);
  });
});

describe('what the list shows', () => {
  const items = [
    item({ id: 'b', nameEnglish: 'Bagh dupatta', nameHindi: 'अ', price: 300 }),
    item({ id: 'a', nameEnglish: 'agra box', nameHindi: 'ज', price: 100 }),
    item({ id: 'c', nameEnglish: 'Chanderi saree', nameHindi: '', price: 200, retired: true }),
  ];
  const catalogue = (found: readonly Item[] = []): Catalogue => ({
    all: () => items,
    levelOf: () => 0,
    search: (_, limit, withRetired) => found.filter((one) => withRetired || !one.retired).slice(0, limit),
  });
  const asked: Asked = {
    text: '',
    filter: { ...NO_FILTER, retired: 'too' },
    sorting: undefined,
    grouped: true,
    openStyles: new Set(),
    language: 'en',
  };
  const ids = (what: Partial<Asked>, found: readonly Item[] = []) =>
    run(arrange(catalogue(found), { ...asked, ...what }, (_, sort) => sort())).made.items.map(({ id }) => id);

  it('is in the order of names, in the language of the screen, capitals or not', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ language: 'hi' })).toEqual(['c', 'b', 'a']);
  });

  it('turns round and goes by price or by what is newest', () => {
    expect(ids({ sorting: { key: 'name', descending: true } })).toEqual(['c', 'b', 'a']);
    expect(ids({ sorting: { key: 'price', descending: false } })).toEqual(['a', 'c', 'b']);
    expect(ids({ sorting: { key: 'newest', descending: false } })).toEqual(['c', 'a', 'b']);
  });

  it('keeps the order of the search unless another is chosen', () => {
    expect(ids({ text: 'x' }, [...items].reverse())).toEqual(['c', 'a', 'b']);
    expect(ids({ text: 'x', sorting: { key: 'price', descending: false } }, items)).toEqual(['a', 'c', 'b']);
  });

  it('looks behind the best matches for those that fit a condition', () => {
    const many = Array.from({ length: MOST_FOUND + 5 }, (_, place) => item({ id: `many-${place}` }));
    const rare = item({ id: 'rare', craft: 'Dhokra' });
    expect(ids({ text: 'x', filter: { ...NO_FILTER, craft: 'Dhokra' } }, [...many, rare])).toEqual(['rare']);
    expect(ids({ text: 'x', filter: NO_FILTER }, [...many, rare])).toHaveLength(MOST_FOUND);
  });
});

it('counts what there is to choose from', () => {
  const { crafts, districts } = run(facetsOf([item(), item(), item({ craft: 'Dhokra', district: '' })])).made;
  expect([...crafts]).toEqual([
    ['Chanderi weaving', 2],
    ['Dhokra', 1],
  ]);
  expect([...districts]).toEqual([['Ashoknagar', 2]]);
});
