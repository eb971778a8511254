import type { Paper, PaperLanguage } from '../../../shared/document/paper.ts';
import { type ReportColumn, type ReportValue, tableDocument } from '../../../shared/document/report.ts';
import type { Cell, Column, ColumnKind, Row, Table, Words } from '../../../shared/filing/table.ts';
import { formatQuantity } from '../../../shared/money/format.ts';
import type { ReadyFiling } from './filings.ts';

const KINDS: Readonly<Record<ColumnKind, ReportColumn['kind']>> = {
  text: 'text',
  document: 'code',
  day: 'code',
  money: 'money',
  quantity: 'count',
  rate: 'count',
  count: 'count',
};
/** Of text, but as wide as what they hold. */
const CODES: ReadonlySet<string> = new Set(['gstin', 'hsn', 'unit', 'place']);
/** More columns than these want the paper on its side. */
const UPRIGHT = 7;

/**
 * A table of a period as a paper. Columns in which nothing stands are left out, a State is its code alone, and rows
 * are in one language though titles are in both, or every row would be twice as high.
 */
export function registerPaper(
  { filer, period, at }: ReadyFiling,
  { title, columns, rows, totals }: Table,
  language: PaperLanguage,
): Paper {
  const places = columns.map((_, place) => place).filter((place) => rows.some((row) => isThere(row[place])));
  const shown = places.flatMap((place) => columns[place] ?? []);
  const valuesOf = (row: Row) =>
    places.map((place) => reportValue(row[place] ?? null, columns[place], language));
  return tableDocument({
    language,
    title,
    period: periodWords(period),
    issuer: { en: filer.seller.nameEnglish, ...(filer.seller.nameHindi && { hi: filer.seller.nameHindi }) },
    ...(filer.gstin !== undefined && { gstin: filer.gstin }),
    at,
    columns: shown.map(({ key, kind, title }) => ({ title, kind: CODES.has(key) ? 'code' : KINDS[kind] })),
    rows: rows.map(valuesOf),
    ...(totals && { totals: valuesOf(totals) }),
    landscape: shown.length > UPRIGHT,
  });
}

function isThere(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

function reportValue(cell: Cell, column: Column | undefined, language: PaperLanguage): ReportValue {
  if (cell === null || column === undefined) return '';
  if (typeof cell === 'string') return column.kind === 'day' ? dayText(cell) : cell;
  if (typeof cell === 'object') return textOf(language === 'both' ? cell.hi : cell.en, column);
  if (column.kind === 'rate') return `${cell / 100}%`;
  return column.kind === 'quantity' ? formatQuantity(cell, 0) : cell;
}

function textOf(text: string, { key }: Column): string {
  return key === 'place' ? (text.split(' ')[0] ?? '') : text;
}

function periodWords({ from, to }: ReadyFiling['period']): Words {
  const first = dayText(from);
  const last = dayText(to);
  return { en: `${first} to ${last}`, hi: `${first} से ${last}` };
}

/** `22-11-2026`, as papers of the house show a day. */
function dayText(day: string): string {
  return day.split('-').reverse().join('-');
}
