import Papa from 'papaparse';
import writeWorkbook from 'write-excel-file/universal';
import { exportHeaders } from '../../../../shared/item/export.ts';

export type Format = 'csv' | 'xlsx';

/** CSV as spreadsheets read it: with a mark of its encoding, or the Hindi is garbled. */
export function csvOf(rows: readonly (readonly string[])[]): Blob {
  const text = Papa.unparse([[...exportHeaders()], ...rows.map((row) => [...row])], { newline: '\r\n' });
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
}

/** A workbook of text cells, so that no spreadsheet takes a barcode for a number. */
export async function workbookOf(rows: readonly (readonly string[])[]): Promise<Blob> {
  const header = exportHeaders().map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return writeWorkbook([header, ...cells], { sheet: 'Items', stickyRowsCount: 1 }).toBlob();
}
