import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { cellText } from '../../../shared/item/import/cell.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { findLayout } from '../../../shared/upi/columns.ts';
import { decode, encodingOf } from '../items/import/encoding.ts';

/** The cells of a statement, line by line. */
export interface StatementFile {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

const LARGEST = 20 * 1024 * 1024;

/**
 * Reads a statement: CSV with whatever separator and encoding, or the first sheet of a workbook. Fails with
 * `file-too-large`, `file-old-excel`, `file-unreadable` or `file-empty`.
 */
export async function readStatementFile(file: File): Promise<Result<StatementFile, Problem>> {
  if (file.size > LARGEST) return err(problem('file-too-large', { most: LARGEST / 1024 / 1024 }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Banks call a text with tabs .xls; a true one of before 2007 begins with these.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return err(problem('file-old-excel'));
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const lines = isWorkbook ? await linesOfWorkbook(file) : linesOfText(decode(bytes, encodingOf(bytes)));
  if (!lines) return err(problem('file-unreadable', { file: file.name }));
  if (lines.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    return err(problem('file-empty', { file: file.name }));
  }
  return ok({ name: file.name, lines });
}

async function linesOfWorkbook(file: File): Promise<readonly (readonly string[])[] | undefined> {
  try {
    const [sheet] = await readWorkbook(file);
    return (sheet?.data ?? []).map((row) => row.map(textOf));
  } catch {
    return undefined;
  }
}

/** A moment of a workbook keeps its time, where it has one. */
function textOf(value: unknown): string {
  if (!(value instanceof Date)) return cellText(value);
  return value.toISOString().replace('T', ' ').slice(0, 19).replace(' 00:00:00', '');
}

const SEPARATORS = [',', '\t', ';', '|'] as const;
/** Enough of a file to tell its separator by. */
const SAMPLE = 64 * 1024;

/**
 * Lines of account details stand above the headings with commas of their own, so the separator is the one by which
 * headings are found; else the one that gives the most cells.
 */
export function linesOfText(text: string): readonly (readonly string[])[] {
  const parse = (part: string, delimiter: string) => Papa.parse<string[]>(part, { delimiter }).data;
  const samples = SEPARATORS.map((separator) => ({
    separator,
    lines: parse(text.slice(0, SAMPLE), separator),
  }));
  const cells = (lines: readonly (readonly string[])[]) => lines.reduce((sum, line) => sum + line.length, 0);
  const found =
    samples.find(({ lines }) => findLayout(lines)) ??
    samples.reduce((best, one) => (cells(one.lines) > cells(best.lines) ? one : best));
  return parse(text, found.separator);
}
