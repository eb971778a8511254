import type { Cell, Column, Table } from '../../../shared/document/paper.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { COLOURS } from './sheet.ts';
import { type Desk, hindiOf } from './slab.ts';

/** How a table stands in its width. Points. */
export interface Fit {
  readonly size: number;
  readonly gutter: number;
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
export function fitColumns(
  desk: Desk,
  table: Table,
  width: number,
  { largest, smallest }: { readonly largest: number; readonly smallest: number },
): Fit {
  let size = largest;
  for (;;) {
    const gutter = size * 0.9;
    const wishes = table.columns.map((column, index) => wishOf(desk, table, { column, index, size }));
    const least = wishes.reduce((sum, wish) => sum + wish.least + gutter, 0);
    if (least <= width || size <= smallest)
      return { size, gutter, widths: shareOut(table.columns, wishes, { width, gutter, size }) };
    size = Math.max(smallest, size - 0.25);
  }
}

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

function wishOf(
  desk: Desk,
  table: Table,
  { column, index, size }: { readonly column: Column; readonly index: number; readonly size: number },
): Wish {
  const cells = [...table.rows.map((each) => each.cells[index]), table.totals?.[index]];
  const texts = cells.filter((cell) => cell !== undefined).flatMap((cell) => textsOf(desk, cell, size));
  // Bold is not always the wider: a hyphen is narrower in it.
  const measured = (text: Sized) =>
    Math.max(...[true, false].map((bold) => desk.setter.measure({ ...text, bold, colour: COLOURS.ink })));
  const titles = wordsOf(desk, column.title, size * 0.94).flatMap((title) =>
    title.text.split(' ').map((text) => ({ ...title, text })),
  );
  const title = Math.max(...titles.map(measured));
  const whole = Math.max(title, ...texts.map(measured));
  const roomy = Math.max(whole, ...wordsOf(desk, column.title, size * 0.94).map(measured));
  if (!column.grows) return { roomy, whole, least: whole };
  return {
    roomy,
    whole: Math.max(whole, size),
    least: Math.max(title, Math.min(whole, size * GROWING_LEAST)),
  };
}

interface Sized {
  readonly text: string;
  readonly size: number;
}

function textsOf(desk: Desk, cell: Cell, size: number): readonly Sized[] {
  return [
    ...wordsOf(desk, cell.text, size),
    ...(cell.notes ?? []).flatMap((note) => wordsOf(desk, note, size * 0.88)),
  ];
}

function wordsOf(desk: Desk, words: Words, size: number): readonly Sized[] {
  const hindi = hindiOf(desk, words);
  return [{ text: words.en, size }, ...(hindi === undefined ? [] : [{ text: hindi, size: size * 0.96 }])];
}
