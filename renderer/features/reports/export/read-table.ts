import type { TablePortion } from '../../../../shared/contract/filing-views.ts';
import type { Row } from '../../../../shared/filing/table.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { ask } from '../../../data/till.ts';
import type { WholeTable } from './workbook.ts';

const PORTION = 2000;

/** All rows of a table of a period, portion by portion. */
export async function readTable(
  key: string,
  table: string,
  {
    onRows,
    signal,
  }: { readonly onRows: (done: number, total: number) => void; readonly signal: AbortSignal },
): Promise<Result<WholeTable, Problem>> {
  const rows: Row[] = [];
  let portion: TablePortion | undefined;
  do {
    const answer = await ask('filing.rows', { key, table, from: rows.length, count: PORTION });
    if (!answer.ok) return answer;
    portion = answer.value;
    rows.push(...portion.rows);
    onRows(rows.length, portion.total);
  } while (rows.length < portion.total && portion.rows.length > 0 && !signal.aborted);
  const { columns, totals } = portion;
  return ok({ name: table.replace(/^sheet:/, ''), columns, rows, ...(totals && { totals }) });
}
