import type { CallInput } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { findGap, findsGap } from '../../../shared/label/encode/find-gap.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { err, type Result } from '../../../shared/result.ts';
import type { Rooms } from '../rooms.ts';
import { labelContent } from './label-content.ts';

/**
 * Puts rows of labels into a printer's queue, in its language. The printer of the job is told in that language
 * whatever its settings say, so that it is never asked what it would print. Fails with `printer-not-set-up`,
 * `label-picture-broken` or as `Printing.submit` does.
 */
export async function printLabels(
  { receipts, printing }: Pick<Rooms, 'receipts' | 'printing'>,
  { jobId, printer: printerId, title, ...labels }: CallInput<Haat, 'labels.print'>,
): Promise<Result<PrintJob, Problem>> {
  const printer = receipts.printerFor(printerId);
  if (!printer.ok) return printer;
  const content = labelContent(labels);
  if (!content.ok) return content;
  return printing.submit({
    id: jobId,
    printer: { ...printer.value, label: labels.label },
    title,
    purpose: 'label',
    copy: 'original',
    ...content.value,
  });
}

/**
 * Lets a printer feel for the gap between its labels, as a job of its queue. Fails with `printer-not-set-up`,
 * `label-no-gap-search` where its language has no word for it, or as `Printing.submit` does.
 */
export async function searchGap(
  { receipts, printing }: Pick<Rooms, 'receipts' | 'printing'>,
  { jobId, printer: printerId, label, width, gap, pitch, title }: CallInput<Haat, 'labels.find-gap'>,
): Promise<Result<PrintJob, Problem>> {
  const printer = receipts.printerFor(printerId);
  if (!printer.ok) return printer;
  if (!findsGap(label.language)) return err(problem('label-no-gap-search'));
  return printing.submit({
    id: jobId,
    printer: { ...printer.value, label },
    title,
    purpose: 'label',
    copy: 'original',
    bytes: findGap(label.language, width, { dpi: label.dpi, gap, pitch }),
  });
}
