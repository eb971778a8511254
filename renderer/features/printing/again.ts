import type { Answer } from '../../../shared/contract/define.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { ask } from '../../data/till.ts';
import { i18n } from '../../i18n/i18n.ts';
import { showDone, showProblem } from '../../ui/problem.tsx';

/**
 * Prints a job once more, of labels only some rows. The host marks it DUPLICATE unless it is labels or certainly nothing
 * was sent.
 */
export async function printAgain(
  job: PrintJob,
  labels?: { readonly from: number; readonly to: number },
): Promise<void> {
  const of = { jobId: crypto.randomUUID(), of: job.id };
  tell(await ask('print.again', { ...of, ...(labels && { labels }) }));
}

/** Prints a job that waits or failed on another printer, by the same rule for DUPLICATE. */
export async function moveTo(job: PrintJob, printer: string): Promise<void> {
  tell(await ask('print.move', { jobId: crypto.randomUUID(), of: job.id, printer }));
}

/** Prints the receipt of a bill; the host works out whether it is the first paper. */
export async function printReceipt(number: string): Promise<void> {
  tell(await ask('print.receipt', { jobId: crypto.randomUUID(), number }));
}

/** Prints a note or a voucher; the host works out whether it is the first paper. */
export async function printPaper(number: string): Promise<void> {
  tell(await ask('print.paper', { jobId: crypto.randomUUID(), number }));
}

/** Prints the report of a closed shift, or with null the running one of the open shift. */
export async function printReport(shift: number | null): Promise<void> {
  const language = i18n.language === 'hi' ? 'hi' : 'en';
  tell(await ask('print.report', { jobId: crypto.randomUUID(), shift, language }));
}

/** Gives up a job of which nothing was sent. */
export async function forget(job: PrintJob): Promise<void> {
  const answer = await ask('print.cancel', { jobId: job.id });
  if (!answer.ok) showProblem(answer.error);
}

function tell(answer: Answer<PrintJob>): void {
  if (answer.ok) showDone(i18n.t(`printing:sent.${answer.value.copy}`, { title: answer.value.title }));
  else showProblem(answer.error);
}
