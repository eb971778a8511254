import type { BillQuery } from '../../../shared/contract/haat.ts';
import type { Reading } from './readings.ts';

/** A query but for how many and from where. */
export type Conditions = Omit<BillQuery, 'limit' | 'skip'>;

/** What a person set beside the search box. Amounts in paise, days `YYYY-MM-DD`. */
export interface Filters {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly amount?: number | undefined;
  readonly phone?: string | undefined;
  /** Picked from the catalogue; the name is as it was shown. */
  readonly item?: { readonly id: string; readonly name: string } | undefined;
}

/**
 * What to ask the host for, one after the other: a query for each thing the text may mean, under the filters. A text
 * that names items asks for nothing until one of them is picked.
 */
export function queriesOf(readings: readonly Reading[], filters: Filters): readonly Conditions[] {
  const base = conditionsOf(filters);
  const meant = readings.filter((reading) => reading.kind !== 'item');
  if (meant.length === 0) return readings.length === 0 ? [base] : [];
  return meant.map((reading) => ({ ...base, ...conditionOf(reading) }));
}

export function isUnconditional(queries: readonly Conditions[]): boolean {
  return queries.length === 1 && Object.keys(queries[0] ?? {}).length === 0;
}

export function isFiltered(filters: Filters): boolean {
  return Object.keys(conditionsOf(filters)).length > 0;
}

function conditionOf(reading: Exclude<Reading, { kind: 'item' }>): Conditions {
  switch (reading.kind) {
    case 'number':
      return { number: reading.number };
    case 'phone':
      return { phone: reading.phone };
    case 'amount':
      return { amount: reading.amount };
    case 'days':
      return { from: reading.from, to: reading.to };
  }
}

function conditionsOf({ from, to, amount, phone, item }: Filters): Conditions {
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(amount !== undefined && { amount }),
    ...(phone && { phone }),
    ...(item && { itemId: item.id }),
  };
}
