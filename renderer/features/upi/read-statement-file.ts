import Papa from 'papaparse';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { readStatement, type Statement } from '../../../shared/upi/statement.ts';
import { decode, encodingOf } from '../items/import/encoding.ts';

/** A statement with the name of its file. */
export interface ReadFile extends Statement {
  readonly name: string;
}

const LARGEST = 20 * 1024 * 1024;

/** Reads a statement as CSV, in whatever encoding. Fails with `file-too-large`, `file-empty` or what the reading says. */
export async function readStatementFile(file: File): Promise<Result<ReadFile, Problem>> {
  if (file.size > LARGEST) return err(problem('file-too-large', { most: LARGEST / 1024 / 1024 }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { data } = Papa.parse<string[]>(decode(bytes, encodingOf(bytes)));
  if (data.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    return err(problem('file-empty', { file: file.name }));
  }
  const statement = readStatement(data);
  return statement.ok ? ok({ ...statement.value, name: file.name }) : statement;
}
