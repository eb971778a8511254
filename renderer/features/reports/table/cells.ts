import type { Language } from '../../../../shared/access/user.ts';
import type { Cell, Column, ColumnKind, Words } from '../../../../shared/filing/table.ts';
import { formatAmount, formatQuantity } from '../../../../shared/money/format.ts';
import { formatDay } from '../../../i18n/format.ts';

/** What stands in a cell, for people; nothing where the row says nothing. */
export function cellText(cell: Cell, kind: ColumnKind, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return wordsIn(cell, language);
  if (typeof cell === 'string') return kind === 'day' && cell !== '' ? formatDay(cell, language) : cell;
  switch (kind) {
    case 'money':
      return formatAmount(cell);
    case 'rate':
      return `${formatQuantity(cell * 10, 0)}%`;
    case 'quantity':
      return formatQuantity(cell, 0);
    default:
      return String(cell);
  }
}

export function wordsIn({ en, hi }: Words, language: Language): string {
  return language === 'hi' ? hi : en;
}

/** Figures stand at the right, under each other. */
export function isFigure(kind: ColumnKind): boolean {
  return kind === 'money' || kind === 'quantity' || kind === 'rate' || kind === 'count';
}

/** How wide a column of text is that holds a code of known length. */
const CODE_WIDTHS: Readonly<Record<string, number>> = { gstin: 160, hsn: 108, unit: 72 };

/** How wide a column is in pixels; one that grows takes what is left, and is at least so wide. */
export function columnWidth({ key, kind }: Column): { readonly width: number; readonly grows: boolean } {
  const code = CODE_WIDTHS[key];
  return { width: code ?? COLUMN_WIDTHS[kind], grows: kind === 'text' && code === undefined };
}

const COLUMN_WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 136,
  document: 176,
  day: 118,
  money: 116,
  quantity: 100,
  rate: 84,
  count: 100,
};
