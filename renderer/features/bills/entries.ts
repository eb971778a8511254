import { useMemo } from 'react';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { BillSummary } from '../../../shared/contract/views.ts';
import { searchItems, useProjection } from '../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { type EntryId, useBills } from './bills-store.ts';
import { readingsOf } from './readings.ts';

/** A line under the search box. */
export type Entry =
  | { readonly kind: 'item'; readonly id: string; readonly name: string; readonly sku: string }
  | { readonly kind: 'bill'; readonly bill: BillSummary };

const ITEMS_OFFERED = 8;

export function entryId(entry: Entry): EntryId {
  return entry.kind === 'item' ? `item:${entry.id}` : `bill:${entry.bill.number}`;
}

/** The name of a line in the document, for `aria-activedescendant`. */
export function entryDomId(id: EntryId): string {
  return `found-${id}`;
}

/** What fits what was typed: items to pick from while a name is typed, then bills. */
export function useEntries(): readonly Entry[] {
  const text = useBills((bills) => bills.text);
  const { bills } = useBills((store) => store.found);
  const language = useLanguage();
  const version = useProjection((projection) => projection.itemsVersion);
  const items = useMemo(() => {
    const [reading] = readingsOf(text, dayInIndia(Date.now()));
    if (reading?.kind !== 'item' || version < 0) return [];
    return searchItems(reading.text, ITEMS_OFFERED, true).map((item): Entry => {
      return { kind: 'item', id: item.id, name: nameIn(language, item), sku: item.sku };
    });
  }, [text, language, version]);
  return useMemo(() => [...items, ...bills.map((bill): Entry => ({ kind: 'bill', bill }))], [items, bills]);
}
