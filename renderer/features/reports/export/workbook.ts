import writeWorkbook from 'write-excel-file/universal';
import type { Language } from '../../../../shared/access/user.ts';
import type { Cell, Column, ColumnKind, Row } from '../../../../shared/filing/table.ts';

/** A table with all its rows. */
export interface WholeTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly totals?: Row;
}

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 26,
  document: 20,
  day: 13,
  money: 15,
  quantity: 12,
  rate: 9,
  count: 11,
};
/** A sheet's name may be so long. */
const LONGEST_NAME = 31;

/** Tables as one workbook, a sheet each. Amounts are numbers that a spreadsheet can add up, days are days. */
export async function workbookOf(tables: readonly WholeTable[], language: Language): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows, totals }) => ({
    sheet: name.slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    data: [
      columns.map(({ title }) => ({ value: title[language], fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => cellsOf(row, columns, language)),
      ...(totals
        ? [
            cellsOf(totals, columns, language).map((cell) =>
              cell ? { ...cell, fontWeight: 'bold' as const } : null,
            ),
          ]
        : []),
    ],
  }));
  return writeWorkbook(sheets).toBlob();
}

function cellsOf(row: Row, columns: readonly Column[], language: Language) {
  return columns.map(({ kind }, place) => sheetCell(row[place] ?? null, kind, language));
}

/** A cell as a spreadsheet takes it: rupees, per cent, whole quantities, days. */
export function sheetCell(cell: Cell, kind: ColumnKind, language: Language) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return { value: cell[language] };
  if (typeof cell === 'string') {
    return kind === 'day' ? { value: new Date(`${cell}T00:00:00Z`), format: 'dd-mmm-yyyy' } : { value: cell };
  }
  switch (kind) {
    case 'money':
      return { value: cell / 100, format: '0.00' };
    case 'rate':
      return { value: cell / 100, format: '0.##' };
    case 'quantity':
      return { value: cell / 1000, format: '0.00' };
    default:
      return { value: cell };
  }
}
