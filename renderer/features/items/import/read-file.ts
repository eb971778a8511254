import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { cellText } from '../../../../shared/item/import/cell.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { decode, type Encoding, encodingOf } from './encoding.ts';

export interface FileTable {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding | undefined;
  readonly sheets: readonly string[];
}

const LARGEST = 300 * 1024 * 1024;
const CHUNK = 1 << 20;

/**
 * The cells of a CSV (any separator, any of the usual encodings) or of one sheet of a workbook, as text. Fails with
 * `file-too-large`, `file-old-excel`, `file-unreadable` or `file-empty`. Takes as long as it takes: call it in a worker.
 */
export async function readTable(
  file: File,
  sheet: number,
  onProgress: (done: number, total: number) => void,
): Promise<Result<FileTable, Problem>> {
  if (file.size > LARGEST) return err(problem('file-too-large', { most: LARGEST / 1024 / 1024 }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isOldExcel(bytes)) return err(problem('file-old-excel'));
  const read = isZip(bytes) ? await readSheets(file, sheet) : readCsv(bytes, onProgress);
  if (read.ok && read.value.rows.length === 0) return err(problem('file-empty', { file: file.name }));
  return read;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** An .xls of before 2007. */
function isOldExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

async function readSheets(file: File, sheet: number): Promise<Result<FileTable, Problem>> {
  try {
    const sheets = await readWorkbook(file);
    const rows = (sheets[sheet]?.data ?? []).map((row) => row.map(cellText));
    return ok({ rows: fromHeader(rows), encoding: undefined, sheets: sheets.map((one) => one.sheet) });
  } catch {
    return err(problem('file-unreadable', { file: file.name }));
  }
}

function readCsv(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void,
): Result<FileTable, Problem> {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  const rows: string[][] = [];
  const inChunks = {
    delimiter: separatorOf(text),
    chunkSize: CHUNK,
    chunk({ data, meta }: Papa.ParseResult<string[]>) {
      for (const row of data) rows.push(row);
      onProgress(meta.cursor, text.length);
    },
  };
  Papa.parse<string[]>(text, inChunks);
  return ok({ rows: fromHeader(rows), encoding, sheets: [] });
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * What stands between the cells, told by the first row that says anything: headers hold no decimal commas and no
 * sentences, as the rows under them may.
 */
export function separatorOf(text: string): string {
  const header = /[^\s,;|].*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Empty rows at the end go; what is left of a file of nothing but blanks is nothing. */
function fromHeader(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every((cell) => cell.trim() === '')) end -= 1;
  return rows.slice(0, end);
}

/** Index of the row with the headers: the first with anything in it. */
export function headerRow(rows: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell.trim() !== '')),
  );
}
