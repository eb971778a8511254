import Papa from 'papaparse';
import { guard } from '../../../../shared/item/import/formula-guard.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { BadRow } from './check.ts';

interface BadRowsWords {
  readonly headers: readonly string[];
  readonly reasonOf: (problem: Problem) => string;
}

/** The rows left out as a file to correct them by. With a mark of its encoding, or a spreadsheet garbles the Hindi. */
export function badRowsCsv(rows: readonly BadRow[], { headers, reasonOf }: BadRowsWords): string {
  const cells = rows.map(({ line, column, problem, cell }) =>
    [String(line), column, reasonOf(problem), cell].map(guard),
  );
  return `\ufeff${Papa.unparse([[...headers], ...cells], { newline: '\r\n' })}`;
}
