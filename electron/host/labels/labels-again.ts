import { type Problem, problem } from '../../../shared/problem.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { err, type Result } from '../../../shared/result.ts';
import type { KeptLabels } from '../printing/content.ts';
import type { Printing } from '../printing/printing.ts';
import { labelContent } from './label-content.ts';

/** Rows of labels, counted from 1 as they lie on the web, both included. */
interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Prints some rows of a job of labels once more. A part may be on the web already, so a person says which. Fails with
 * `print-labels-gone`, `print-labels-which`, and as `Printing.sendAgain` does.
 */
export async function labelsAgain(
  printing: Printing,
  jobId: string,
  of: string,
  range: RowRange | undefined,
): Promise<Result<PrintJob, Problem>> {
  const kept = printing.labelsOf(of);
  if (!kept) return err(problem('print-labels-gone'));
  const rows = range ? rowsBetween(kept.rows, range) : [];
  if (rows.length === 0) return err(problem('print-labels-which'));
  const content = labelContent({ ...kept, rows });
  return content.ok ? printing.sendAgain(of, { id: jobId, ...content.value }) : content;
}

/** Some rows out of a run in which each is printed several times, one after the other. */
export function rowsBetween(rows: KeptLabels['rows'], { from, to }: RowRange): KeptLabels['rows'] {
  let before = 0;
  return rows.flatMap((row) => {
    const [first, last] = [before + 1, before + row.copies];
    before = last;
    const copies = Math.min(last, to) - Math.max(first, from) + 1;
    return copies > 0 ? [{ ...row, copies }] : [];
  });
}
