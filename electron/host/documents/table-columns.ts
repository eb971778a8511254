import type { Cell, Column, Table } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { COLOURS } from './sheet.ts';
import { type Desk, hindiOf } from './slab.ts';
import type { Steps } from './steps.ts';

/** Sizes beside that of the cells. */
export const TITLE_SIZE = 0.94;
export const NOTE_SIZE = 0.88;
export const HINDI_SIZE = 0.96;

/** How a table stands in its width. Points. */
export interface Fit {
  readonly size: number;
  readonly gutter: number;
  /** Above and beneath what stands in a row. */
  readonly pad: number;
  readonly widths: readonly number[];
}

interface Wish {
  /** With the title on one line too; with every text on one line; and with none torn apart. */
  readonly roomy: number;
  readonly whole: number;
  readonly least: number;
}

/**
 * Sizes of type and columns: figures are never broken, texts take what is left. Where that is too little for them,
 * the type becomes smaller, down to a size that can still be read; below it words are torn rather than figures.
 */
export function* fitColumns(
  desk: Desk,
  table: Table,
  width: number,
  { largest, smallest }: { readonly largest: number; readonly smallest: number },
): Steps<Fit> {
  // Widths grow with the size of type, so they are taken once, of type of one point.
  const wishes = yield* wishesOf(desk, table);
  const least = wishes.reduce((sum, wish) => sum + wish.least + GUTTER, 0);
  const size = Math.max(Math.min(smallest, largest), Math.min(largest, width / least));
  const sized = wishes.map((wish) => ({
    roomy: wish.roomy * size,
    whole: wish.whole * size,
    least: wish.least * size,
  }));
  const gutter = GUTTER * size;
  const pad = size * (table.small ? SMALL_PAD : PAD);
  return { size, gutter, pad, widths: shareOut(table.columns, sized, { width, gutter, size }) };
}

/** Multiples of the size. */
const GUTTER = 0.9;
const PAD = 0.3;
const SMALL_PAD = 0.2;

interface Room {
  readonly width: number;
  readonly gutter: number;
  readonly size: number;
}

function shareOut(
  columns: readonly Column[],
  wishes: readonly Wish[],
  { width, gutter, size }: Room,
): readonly number[] {
  const isGrowing = (index: number) => columns[index]?.grows === true;
  const growing = wishes.reduce((sum, wish, index) => sum + (isGrowing(index) ? wish.whole : 0), 0);
  const fixed = (of: (wish: Wish) => number) =>
    wishes.reduce((sum, wish, index) => sum + gutter + (isGrowing(index) ? 0 : of(wish)), 0);
  const needed = Math.min(growing, size * GROWING_ROOM);
  const isRoomy = fixed((wish) => wish.roomy) + needed <= width;
  const wanted = (wish: Wish) => (isRoomy ? wish.roomy : wish.whole);
  const left = Math.max(0, width - fixed(wanted));
  return wishes.map(
    (wish, index) => gutter + (isGrowing(index) ? (left * wish.whole) / growing : wanted(wish)),
  );
}

/** A growing column wants a fair room before the type shrinks: three words to a line. */
const GROWING_LEAST = 11;
/** With this much of it, titles of the others come before it. */
const GROWING_ROOM = 16;

/** What the columns of a table wish for in type of one point. */
function* wishesOf(desk: Desk, table: Table): Steps<readonly Wish[]> {
  const texts = table.columns.map(() => 0);
  const take = (cells: readonly Cell[]) => {
    for (const [index, cell] of cells.entries()) {
      texts[index] = Math.max(texts[index] ?? 0, widest(desk, textsOf(desk, cell)));
    }
  };
  for (const { cells } of table.rows) {
    take(cells);
    yield;
  }
  take(table.totals ?? []);
  return table.columns.map((column, index) => wishOf(desk, column, texts[index] ?? 0));
}

function wishOf(desk: Desk, column: Column, texts: number): Wish {
  const titles = wordsOf(desk, column.title, TITLE_SIZE);
  const words = titles.flatMap((title) => title.text.split(' ').map((text) => ({ ...title, text })));
  const title = widest(desk, words);
  const whole = Math.max(title, texts);
  const roomy = Math.max(whole, widest(desk, titles));
  if (!column.grows) return { roomy, whole, least: whole };
  return { roomy, whole: Math.max(whole, 1), least: Math.max(title, Math.min(whole, GROWING_LEAST)) };
}

/** Bold is not always the wider: a hyphen is narrower in it. */
function widest(desk: Desk, texts: readonly Sized[]): number {
  const widths = texts.flatMap((text) =>
    [true, false].map((bold) => desk.setter.measure({ ...text, bold, colour: COLOURS.ink })),
  );
  return Math.max(0, ...widths);
}

interface Sized {
  readonly text: string;
  readonly size: number;
}

function textsOf(desk: Desk, cell: Cell): readonly Sized[] {
  return [
    ...wordsOf(desk, cell.text, 1),
    ...(cell.notes ?? []).flatMap((note) => wordsOf(desk, note, NOTE_SIZE)),
  ];
}

function wordsOf(desk: Desk, words: Words, size: number): readonly Sized[] {
  const hindi = hindiOf(desk, words);
  return [
    { text: words.en, size },
    ...(hindi === undefined ? [] : [{ text: hindi, size: size * HINDI_SIZE }]),
  ];
}
