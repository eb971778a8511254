import type { Paper, PaperLanguage } from '../../../shared/document/paper.ts';
import { type ReportColumn, type ReportValue, tableDocument } from '../../../shared/document/report.ts';
import type { Cell, ColumnKind, Row, Table, Words } from '../../../shared/filing/table.ts';
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
/** More columns than these want the paper on its side. */
const UPRIGHT = 7;

/** A table of a period as a paper. */
export function registerPaper(
  { filer, period, at }: ReadyFiling,
  { title, columns, rows, totals }: Table,
  language: PaperLanguage,
): Paper {
  const valuesOf = (row: Row) => row.map((cell, place) => reportValue(cell, columns[place]?.kind ?? 'text'));
  return tableDocument({
    language,
    title,
    period: periodWords(period),
    issuer: { en: filer.seller.nameEnglish, ...(filer.seller.nameHindi && { hi: filer.seller.nameHindi }) },
    ...(filer.gstin !== undefined && { gstin: filer.gstin }),
    at,
    columns: columns.map((column) => ({ title: column.title, kind: KINDS[column.kind] })),
    rows: rows.map(valuesOf),
    ...(totals && { totals: valuesOf(totals) }),
    landscape: columns.length > UPRIGHT,
  });
}

function reportValue(cell: Cell, kind: ColumnKind): ReportValue {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'day' ? dayText(cell) : cell;
  if (typeof cell === 'object') return cell;
  if (kind === 'rate') return `${cell / 100}%`;
  return kind === 'quantity' ? formatQuantity(cell, 0) : cell;
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
