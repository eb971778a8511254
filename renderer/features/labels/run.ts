import { create } from 'zustand';
import type { Language } from '../../../shared/access/user.ts';
import type { Item, ItemId } from '../../../shared/item/item.ts';
import { UNITS } from '../../../shared/item/unit.ts';
import { itemById, stockOf } from '../../data/catalogue.ts';
import { ask } from '../../data/till.ts';

/** An item and how many labels of it are wanted. */
export interface RunRow {
  readonly itemId: ItemId;
  readonly copies: number;
  /** Net quantity as typed, for packages. */
  readonly net: string;
  /** Numbers that its pieces have, one label each. Of an item kept by the piece without them each gets a new one. */
  readonly pieces?: readonly string[] | undefined;
  /** How many pieces for sale have a number; nothing while that is not known. */
  readonly numbered?: number | undefined;
}

export const MOST_COPIES = 9999;
/** As many pieces as get their numbers at once. */
const MOST_PIECES = 500;
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
  void leaveOutNumbered();
}

/** Begins anew with the labels that these pieces have already. */
export function labelAgain(itemId: ItemId, pieces: readonly string[]): void {
  useRun.setState({ rows: [{ itemId, copies: pieces.length, net: '1 N', pieces }], shownId: itemId });
}

/** Pieces that have a number need no label: only as many are proposed as have none. */
async function leaveOutNumbered(): Promise<void> {
  for (const row of useRun.getState().rows) {
    if (!itemById(row.itemId)?.byPiece || row.pieces) continue;
    const found = await ask('pieces.of', { itemId: row.itemId });
    if (!found.ok) return;
    const { here: numbered } = found.value;
    const pieces = Math.floor(stockOf(row.itemId) / 1000);
    useRun.setState(({ rows }) => ({
      rows: rows.map((one) =>
        one === row ? { ...one, numbered, copies: inRange(pieces - numbered, MOST_PIECES) } : one,
      ),
    }));
  }
}

function inRange(copies: number, most: number): number {
  return Math.max(1, Math.min(most, copies));
}

/** Adds an item, or one more label of it where it is there already. */
export function addLabel(item: Item): void {
  useRun.setState(({ rows }) => {
    const isThere = rows.some(({ itemId }) => itemId === item.id);
    const more = rows.map((row) => {
      if (row.itemId !== item.id) return row;
      // Its pieces have their labels: one more is a new one.
      if (row.pieces) return { ...row, copies: 1, pieces: undefined };
      return { ...row, copies: inRange(row.copies + 1, mostCopies(item)) };
    });
    const row: RunRow = { itemId: item.id, copies: 1, net: '1 N' };
    return { rows: isThere ? more : [...rows, row].slice(0, MOST_ROWS), shownId: item.id };
  });
}

/** Adds the label that a piece has, to be printed again. */
export function addPieceLabel(item: Item, piece: string): void {
  useRun.setState(({ rows }) => {
    const before = rows.find(({ itemId }) => itemId === item.id)?.pieces ?? [];
    const pieces = [...new Set([...before, piece])];
    const row: RunRow = { itemId: item.id, copies: pieces.length, net: '1 N', pieces };
    return {
      rows: [...rows.filter(({ itemId }) => itemId !== item.id), row].slice(-MOST_ROWS),
      shownId: item.id,
    };
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

/**
 * What exists once has one number, which is its SKU: a second label of it would be a second piece, unless each piece
 * has a number of its own.
 */
export function mostCopies(item: Pick<Item, 'oneOfAKind' | 'byPiece'>): number {
  if (item.byPiece) return MOST_PIECES;
  return item.oneOfAKind ? 1 : MOST_COPIES;
}

function rowFor(item: Item): RunRow {
  const isCounted = UNITS[item.unit].decimals === 0;
  const pieces = isCounted ? Math.floor(stockOf(item.id) / 1000) : 1;
  return { itemId: item.id, copies: inRange(pieces, mostCopies(item)), net: '1 N' };
}
