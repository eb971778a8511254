import type { Cell, Column, Row, Table } from '../../../shared/document/paper.ts';
import { formatAmount } from '../../../shared/money/format.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { COLOURS } from './sheet.ts';
import {
  type Desk,
  hindiOf,
  inline,
  NOTHING,
  over,
  paragraph,
  row,
  rule,
  type Slab,
  stack,
  stacked,
} from './slab.ts';
import type { Steps } from './steps.ts';
import { type Fit, fitColumns, HINDI_SIZE, NOTE_SIZE, TITLE_SIZE } from './table-columns.ts';
import type { Piece, Style } from './typesetter.ts';

/** A table cut into what may stand on different pages. */
export interface TableSlabs {
  readonly title: Slab;
  readonly head: Slab;
  readonly rows: readonly Slab[];
  readonly totals: Slab;
  /** A line with the sums of the first so many rows; nothing where the table carries none. */
  carried(words: Words, rows: number): Slab | undefined;
}

const SMALLEST = 5;

/** Measures a table for a width. Its columns are as wide as what stands in them, whatever the figures are. */
export function* tableSlabs(desk: Desk, table: Table, width: number): Steps<TableSlabs> {
  const shown = desk.sheet.narrow ? folded(table) : table;
  const { type } = desk.sheet;
  const largest = shown.small ? type.tiny : type.small;
  const fit = yield* fitColumns(desk, shown, width, { largest, smallest: SMALLEST });
  const draw = rowDrawer(desk, shown.columns, fit);
  const rows: Slab[] = [];
  for (const [index, { cells }] of shown.rows.entries()) {
    const isLast = index === shown.rows.length - 1;
    rows.push(stack([draw(cells, false), isLast ? NOTHING : rule(desk, width, COLOURS.rule, 0.4)]));
    yield;
  }
  return {
    title: titleSlab(desk, shown, width),
    head: head(desk, shown.columns, fit, width),
    rows,
    totals: shown.totals
      ? totalsRow(desk, draw(shown.totals, true), width)
      : rule(desk, width, COLOURS.accent, 0.8),
    carried: (words, count) => carriedRow(desk, shown, fit, width, { words, count }),
  };
}

function titleSlab(desk: Desk, { title }: Table, width: number): Slab {
  if (!title) return NOTHING;
  const style = { size: desk.sheet.type.tiny, bold: true, colour: COLOURS.accent };
  return paragraph(desk, inline(desk, title, style), width);
}

function head(desk: Desk, columns: readonly Column[], fit: Fit, width: number): Slab {
  const cells = columns.map((column, index) => {
    const style = { size: fit.size * TITLE_SIZE, bold: true, colour: COLOURS.accent };
    return { at: at(fit, index), slab: stacked(desk, column.title, style, inner(fit, index), column.align) };
  });
  return over(padded(row(cells), fit), (x, y, height) => {
    desk.file.rect(x, y, width, height).fill(COLOURS.tint);
    desk.file.rect(x, y, width, 0.8).fill(COLOURS.accent);
  });
}

type DrawRow = (cells: readonly Cell[], strong: boolean) => Slab;

function rowDrawer(desk: Desk, columns: readonly Column[], fit: Fit): DrawRow {
  return (cells, strong) =>
    padded(
      row(
        columns.map((column, index) => {
          const cell = cells[index] ?? { text: { en: '' } };
          return { at: at(fit, index), slab: cellSlab(desk, cell, column, { fit, index, strong }) };
        }),
      ),
      fit,
    );
}

interface Place {
  readonly fit: Fit;
  readonly index: number;
  readonly strong: boolean;
}

function cellSlab(desk: Desk, cell: Cell, { align }: Column, { fit, index, strong }: Place): Slab {
  const width = inner(fit, index);
  const style: Style = { size: fit.size, bold: strong, colour: COLOURS.ink };
  if (strong) return paragraph(desk, inline(desk, cell.text, style), width, align);
  const main = paragraph(desk, [{ ...style, text: cell.text.en }], width, align);
  const { hindi, notes } = beneath(desk, cell, style);
  const beside = spaced([...(hindi.length > 0 ? [hindi] : []), ...notes]);
  const used = beside.reduce((sum, each) => sum + desk.setter.measure(each), 0);
  // Where they would wrap, a label could be torn from its figure.
  const parts = used <= width ? [beside] : [hindi, ...notes];
  return stack([main, ...parts.map((pieces) => paragraph(desk, pieces, width, align))]);
}

function beneath(desk: Desk, cell: Cell, style: Style) {
  const hindi = hindiOf(desk, cell.text);
  const note: Style = { size: style.size * NOTE_SIZE, colour: COLOURS.muted };
  return {
    hindi: hindi === undefined ? [] : [{ ...style, size: style.size * HINDI_SIZE, text: hindi }],
    notes: (cell.notes ?? []).map((words) => inline(desk, words, note)),
  };
}

function spaced(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return parts.flatMap((pieces, index) => {
    const [first] = pieces;
    return index === 0 || !first ? pieces : [{ ...first, colour: COLOURS.muted, text: '  ·  ' }, ...pieces];
  });
}

function totalsRow(desk: Desk, slab: Slab, width: number): Slab {
  return over(slab, (x, y, height) => {
    desk.file.rect(x, y, width, 0.8).fill(COLOURS.accent);
    desk.file.rect(x, y + height - 0.8, width, 0.8).fill(COLOURS.accent);
  });
}

function carriedRow(
  desk: Desk,
  table: Table,
  fit: Fit,
  width: number,
  { words, count }: { readonly words: Words; readonly count: number },
): Slab | undefined {
  const sums = carriedSums(table.rows.slice(0, count));
  if (sums.length === 0) return undefined;
  const grows = table.columns.findIndex((column) => column.grows);
  const cells = table.columns.map((_, index): Cell => {
    const sum = sums[index];
    if (index === grows) return { text: words };
    return { text: { en: sum === undefined ? '' : formatAmount(sum) } };
  });
  return totalsRow(desk, rowDrawer(desk, table.columns, fit)(cells, true), width);
}

/** Sums by column of what rows carry; empty where none does. */
function carriedSums(rows: readonly Row[]): readonly (number | undefined)[] {
  const sums: (number | undefined)[] = [];
  for (const { carried = [] } of rows) {
    for (const [index, paise] of carried.entries()) {
      if (paise !== undefined) sums[index] = (sums[index] ?? 0) + paise;
    }
  }
  return sums;
}

/** The columns that fold, set beneath the first that grows. */
function folded(table: Table): Table {
  const home = table.columns.findIndex((column) => column.grows);
  const folding = table.columns.flatMap((column, index) => (column.folds ? [index] : []));
  const keep = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => !folding.includes(index));
  const cellsOf = (cells: readonly Cell[], withNotes: boolean): readonly Cell[] =>
    keep(
      cells.map((cell, index) =>
        index === home && withNotes ? { ...cell, notes: [...notesOf(cells), ...(cell.notes ?? [])] } : cell,
      ),
    );
  const notesOf = (cells: readonly Cell[]): readonly Words[] => {
    const said = folding.flatMap((index) => {
      const text = cells[index]?.text.en ?? '';
      return text === '' ? [] : [`${table.columns[index]?.title.en ?? ''} ${text}`];
    });
    return said.length === 0 ? [] : [{ en: said.join(' · ') }];
  };
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((each) => ({
      cells: cellsOf(each.cells, true),
      ...(each.carried && { carried: keep(each.carried) }),
    })),
    ...(table.totals && { totals: cellsOf(table.totals, false) }),
  };
}

function at(fit: Fit, index: number): number {
  return fit.widths.slice(0, index).reduce((sum, width) => sum + width, 0) + fit.gutter / 2;
}

function inner(fit: Fit, index: number): number {
  return (fit.widths[index] ?? 0) - fit.gutter;
}

function padded(slab: Slab, { pad }: Fit): Slab {
  return { height: slab.height + 2 * pad, draw: (x, y) => slab.draw(x, y + pad) };
}
