import type { WaitingInvoice } from '../../../../shared/contract/filing-views.ts';
import { type BadRow, type IrnRow, readIrnAnswer } from '../../../../shared/filing/e-invoice/irn-answer.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { ok, type Result } from '../../../../shared/result.ts';

/** The answer of the portal held against what waits here. */
export interface Answered {
  readonly good: readonly IrnRow[];
  readonly bad: readonly BadRow[];
}

/** Reads an answer; a row for a document that does not wait is a bad one. Fails with `irn-file`. */
export function readAnswer(text: string, waiting: readonly WaitingInvoice[]): Result<Answered, Problem> {
  const read = readIrnAnswer(text);
  if (!read.ok) return read;
  const numbers = new Set(waiting.map(({ number }) => number));
  const isWaiting = ({ number }: IrnRow) => numbers.has(number);
  const strangers = read.value.good
    .filter((row) => !isWaiting(row))
    .map(({ number }) => ({ row: 0, number, problem: problem('irn-not-waiting', { number }) }));
  return ok({ good: read.value.good.filter(isWaiting), bad: [...read.value.bad, ...strangers] });
}
