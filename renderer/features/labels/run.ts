import { create } from 'zustand';
import type { Language } from '../../../shared/access/user.ts';
import type { Item, ItemId } from '../../../shared/item/item.ts';
import { UNITS } from '../../../shared/item/unit.ts';
import { itemById, stockOf } from '../../data/catalogue.ts';

/** An item and how many labels of it are wanted. */
export interface RunRow {
  readonly itemId: ItemId;
  readonly copies: number;
  /** Net quantity as typed, for packages. */
  readonly net: string;
}

export const MOST_COPIES = 9999;
/** More rows than these are a list to be printed in parts. */
export const MOST_ROWS = 2000;

interface Run {
  readonly rows: readonly RunRow[];
  readonly templateId: string;
  /** Nothing: the language of the screen. */
  readonly language: Language | undefined;
  /** The first free place on the first sheet, from 0. */
  readonly start: number;
  /** Whether the edges of the labels are drawn, to try a sheet on plain paper. */
  readonly outlines: boolean;
  /** Month of manufacture; nothing: this one. */
  readonly month: string | undefined;
  readonly printerId: string | undefined;
  /** The row whose label is shown. */
  readonly shownId: ItemId | undefined;
  /** Jobs of labels sent from here, newest first. */
  readonly jobIds: readonly string[];
}

/** Labels about to be printed; kept while other screens are looked at. */
export const useRun = create<Run>()(() => ({
  rows: [],
  templateId: 'roll-50x25',
  language: undefined,
  start: 0,
  outlines: false,
  month: undefined,
  printerId: undefined,
  shownId: undefined,
  jobIds: [],
}));

/** Begins anew with these items: as many labels of each as there are pieces of it. */
export function beginLabels(ids: readonly ItemId[]): void {
  const rows = ids.flatMap((id) => itemById(id) ?? []).map(rowFor);
  useRun.setState({ rows: rows.slice(0, MOST_ROWS), shownId: rows[0]?.itemId });
}

/** Adds an item, or one more label of it where it is there already. */
export function addLabel(item: Item): void {
  useRun.setState(({ rows }) => {
    const isThere = rows.some(({ itemId }) => itemId === item.id);
    const more = rows.map((row) =>
      row.itemId === item.id ? { ...row, copies: Math.min(mostCopies(item), row.copies + 1) } : row,
    );
    const row: RunRow = { itemId: item.id, copies: 1, net: '1 N' };
    return { rows: isThere ? more : [...rows, row].slice(0, MOST_ROWS), shownId: item.id };
  });
}

export function changeRow(itemId: ItemId, change: Partial<RunRow>): void {
  useRun.setState(({ rows }) => ({
    rows: rows.map((row) => (row.itemId === itemId ? { ...row, ...change } : row)),
  }));
}

export function removeRow(itemId: ItemId): void {
  useRun.setState(({ rows }) => ({ rows: rows.filter((row) => row.itemId !== itemId) }));
}

/** A piece that exists once has one number, which is its SKU: a second label of it would be a second piece. */
export function mostCopies(item: Pick<Item, 'oneOfAKind'>): number {
  return item.oneOfAKind ? 1 : MOST_COPIES;
}

function rowFor(item: Item): RunRow {
  const isCounted = UNITS[item.unit].decimals === 0;
  const pieces = isCounted ? Math.floor(stockOf(item.id) / 1000) : 1;
  return { itemId: item.id, copies: Math.max(1, Math.min(mostCopies(item), pieces)), net: '1 N' };
}
