import { UNITS } from '../item/unit.ts';
import { formatAmount, formatQuantity } from '../money/format.ts';
import type { Words } from '../receipt/document.ts';
import { LABELS } from '../receipt/labels.ts';
import { percent } from '../receipt/lines.ts';
import { named, plain } from '../receipt/words.ts';
import { sum } from '../sale/sums.ts';
import type { Cell, Column, Table } from './paper.ts';
import type { Head, TaxedLine } from './taxes.ts';

/** A line of any document with goods on it. Paise and thousandths. */
export interface GoodsLine extends TaxedLine {
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly uqc: string;
  readonly decimals: number;
  readonly quantity: number;
  /** Absent where the document shows none. */
  readonly price?: number;
  /** All that was taken off. */
  readonly reduction?: number;
  readonly notes?: readonly Words[];
  /** Taxable value and tax. */
  readonly total: number;
}

interface Field {
  readonly column: Column;
  readonly cell: (line: GoodsLine, position: number) => Cell;
  /** What the total row shows; a figure in paise is carried over pages too. */
  readonly paise?: (line: GoodsLine) => number;
}

/** Unit and its number of decimals as the returns name them. */
export function unitOf(unit: keyof typeof UNITS): { readonly uqc: string; readonly decimals: number } {
  const { uqc, decimals } = UNITS[unit];
  return { uqc, decimals };
}

/**
 * The table of goods: CGST Rule 46(g) to (m). Without heads of tax it shows values only, as a bill of supply does
 * (Rule 49). Columns that no line fills are left out.
 */
export function goodsTable(lines: readonly GoodsLine[], heads: readonly Head[]): Table {
  const fields = [
    serial,
    description,
    hsn,
    quantity,
    ...(lines.some((line) => line.price !== undefined) ? [price] : []),
    ...(lines.some((line) => (line.reduction ?? 0) > 0) ? [reduction] : []),
    ...(heads.length > 0 ? [money(LABELS.taxable, (line) => line.taxable), rate] : []),
    ...heads.map((head) => money(head.name, head.amountOf)),
    money(LABELS.amount, (line) => line.total),
  ];
  return {
    kind: 'table',
    columns: fields.map(({ column }) => column),
    rows: lines.map((line, index) => ({
      cells: fields.map((field) => field.cell(line, index + 1)),
      carried: fields.map((field) => field.paise?.(line)),
    })),
    totals: fields.map((field) => totalCell(field, lines)),
  };
}

function totalCell(field: Field, lines: readonly GoodsLine[]): Cell {
  if (field === description) return { text: LABELS.total };
  if (field === quantity) return { text: plain(wholeQuantity(lines)) };
  const { paise } = field;
  return { text: plain(paise ? formatAmount(sum(lines.map(paise))) : '') };
}

/** Metres and pieces do not add up to anything. */
function wholeQuantity(lines: readonly GoodsLine[]): string {
  const [first] = lines;
  if (!first || lines.some((line) => line.uqc !== first.uqc)) return '';
  return `${formatQuantity(sum(lines.map((line) => line.quantity)), first.decimals)} ${first.uqc}`;
}

const serial: Field = {
  column: { title: plain('#'), align: 'right' },
  cell: (_, position) => ({ text: plain(String(position)) }),
};

const description: Field = {
  column: { title: LABELS.goods, align: 'left', grows: true },
  cell: ({ nameEnglish, nameHindi, notes }) => ({
    text: named(nameEnglish, nameHindi),
    ...(notes && notes.length > 0 && { notes }),
  }),
};

const hsn: Field = {
  column: { title: LABELS.hsn, align: 'left', folds: true },
  cell: (line) => ({ text: plain(line.hsn) }),
};

const quantity: Field = {
  column: { title: LABELS.quantity, align: 'right' },
  cell: (line) => ({
    text: plain(line.quantity === 0 ? '' : `${formatQuantity(line.quantity, line.decimals)} ${line.uqc}`),
  }),
};

const price: Field = {
  column: { title: LABELS.price, align: 'right' },
  cell: (line) => ({ text: plain(line.price === undefined ? '' : formatAmount(line.price)) }),
};

const rate: Field = {
  column: { title: LABELS.rate, align: 'right' },
  cell: (line) => ({ text: plain(percent(line.rate)) }),
};

const reduction: Field = {
  column: { title: LABELS.discount, align: 'right', folds: true },
  cell: ({ reduction: off = 0 }) => ({ text: plain(off === 0 ? '' : formatAmount(off)) }),
  paise: (line) => line.reduction ?? 0,
};

function money(title: Words, paise: (line: GoodsLine) => number): Field {
  return {
    column: { title, align: 'right' },
    cell: (line) => ({ text: plain(formatAmount(paise(line))) }),
    paise,
  };
}
