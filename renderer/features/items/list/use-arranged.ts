import { useEffect, useState } from 'react';
import type { Item } from '../../../../shared/item/item.ts';
import { allItems, itemByCode, searchItems, stockOf, useProjection } from '../../../data/catalogue.ts';
import { inSlices } from '../../../data/slices.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { type Arranged, arrange, type Catalogue } from './arrange.ts';
import { type Facets, facetsOf, NO_FACETS } from './facets.ts';
import { useListView } from './list-store.ts';
import type { Sorting } from './sort.ts';

const catalogue: Catalogue = { all: allItems, levelOf: stockOf, search: searchItems };

/** While an import runs the catalogue changes many times a second; the list follows at this pace. */
const FOLLOW_MS = 400;

let order: { readonly key: string; readonly items: readonly Item[] } | undefined;

/** What the list shows now, and whether something newer is being worked out. */
export function useArranged(): { readonly arranged: Arranged | undefined; readonly isBusy: boolean } {
  const language = useLanguage();
  const text = useListView((view) => view.text);
  const filter = useListView((view) => view.filter);
  const sorting = useListView((view) => view.sorting);
  const grouped = useListView((view) => view.grouped);
  const openStyles = useListView((view) => view.openStyles);
  const itemsVersion = useCalm(useProjection((projection) => projection.itemsVersion));
  const stockVersion = useCalm(useProjection((projection) => projection.stockVersion));
  const [arranged, setArranged] = useState<Arranged>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    const asked = { text, filter, sorting, grouped, openStyles, language };
    const versions = `${itemsVersion} ${sorting?.key === 'stock' ? stockVersion : ''} ${language}`;
    const work = stoppable(arrange(catalogue, asked, remember(versions)), setArranged);
    setBusy(true);
    void inSlices(work.steps).then(() => work.isWanted() && setBusy(false));
    return work.stop;
  }, [text, filter, sorting, grouped, openStyles, language, itemsVersion, stockVersion]);

  return { arranged, isBusy };
}

/**
 * The item to open on Enter: the one with the code that was typed, else the best match. Looked up anew, because
 * fast hands press Enter before the list has followed what they typed.
 */
export function firstFound(language: 'en' | 'hi'): Item | undefined {
  const { text, filter, sorting } = useListView.getState();
  if (text.trim() === '') return undefined;
  const asked = { text, filter, sorting, grouped: false, openStyles: new Set<string>(), language };
  const work = arrange(catalogue, asked, (_, sort) => sort());
  for (;;) {
    const step = work.next();
    if (step.done) return itemByCode(text)?.item ?? step.value.items[0];
  }
}

/** What can be chosen in the filters; counted only while they are shown. */
export function useFacets(): Facets {
  const itemsVersion = useCalm(useProjection((projection) => projection.itemsVersion));
  const [facets, setFacets] = useState(NO_FACETS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the catalogue
  useEffect(() => {
    const work = stoppable(facetsOf(allItems()), setFacets);
    void inSlices(work.steps);
    return work.stop;
  }, [itemsVersion]);
  return facets;
}

/** Keeps one order of the whole catalogue for as long as it holds. */
function remember(versions: string) {
  return function* (
    sorting: Sorting,
    sort: () => Generator<void, readonly Item[]>,
  ): Generator<void, readonly Item[]> {
    const key = `${sorting.key} ${sorting.descending} ${versions}`;
    if (order?.key !== key) order = { key, items: yield* sort() };
    return order.items;
  };
}

/** Work in slices that hands over what it made unless it was stopped before. */
function stoppable<T>(work: Generator<void, T>, onDone: (made: T) => void) {
  let wanted = true;
  function* steps(): Generator<void, void> {
    for (;;) {
      if (!wanted) return;
      const step = work.next();
      if (step.done) return onDone(step.value);
      yield;
    }
  }
  return {
    steps: steps(),
    stop() {
      wanted = false;
    },
    isWanted: () => wanted,
  };
}

/** A counter that goes up no more often than every `FOLLOW_MS`: the first change at once, the last one surely. */
function useCalm(value: number): number {
  const [calm, setCalm] = useState({ value, at: 0 });
  useEffect(() => {
    if (value === calm.value) return;
    const wait = Math.max(0, calm.at + FOLLOW_MS - performance.now());
    const timer = setTimeout(() => setCalm({ value, at: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [value, calm]);
  return calm.value;
}
