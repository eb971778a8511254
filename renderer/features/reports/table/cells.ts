import type { Language } from '../../../../shared/access/user.ts';
import type { Cell, ColumnKind, Words } from '../../../../shared/filing/table.ts';
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

/** How wide a column is in pixels; one of text at least, for it takes what is left. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 136,
  document: 176,
  day: 118,
  money: 120,
  quantity: 100,
  rate: 84,
  count: 100,
};
