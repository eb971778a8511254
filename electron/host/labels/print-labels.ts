import type { CallInput } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { bytesPerRow } from '../../../shared/label/bitmap.ts';
import { type EncodedRow, encodeLabels } from '../../../shared/label/encode/encode.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { KeptLabels } from '../printing/content.ts';
import type { Rooms } from '../rooms.ts';

/**
 * Puts rows of labels into a printer's queue, in its language. The printer of the job is told in that language
 * whatever its settings say, so that it is never asked what it would print. Fails with `printer-not-set-up`,
 * `label-picture-broken` or as `Printing.submit` does.
 */
export async function printLabels(
  { receipts, printing }: Pick<Rooms, 'receipts' | 'printing'>,
  { jobId, printer: printerId, label, gap, title, rows }: CallInput<Haat, 'labels.print'>,
): Promise<Result<PrintJob, Problem>> {
  const printer = receipts.printerFor(printerId);
  if (!printer.ok) return printer;
  const content = labelContent({ label, gap, rows });
  if (!content.ok) return content;
  return printing.submit({
    id: jobId,
    printer: { ...printer.value, label },
    title,
    purpose: 'label',
    copy: 'original',
    ...content.value,
  });
}

/** Rows of labels as what a job prints and keeps. Fails with `label-picture-broken`. */
export function labelContent(labels: KeptLabels) {
  const { label, gap, rows } = labels;
  const pictures: EncodedRow[] = [];
  for (const { width, height, base64, copies } of rows) {
    const dots = Uint8Array.from(Buffer.from(base64, 'base64'));
    if (dots.length !== bytesPerRow(width) * height) return err(problem('label-picture-broken'));
    pictures.push({ bitmap: { width, height, rows: dots }, copies });
  }
  const bytes = encodeLabels(pictures, label.language, { dpi: label.dpi, gap });
  return ok({ bytes, labels, labelRows: rows.reduce((sum, { copies }) => sum + copies, 0) });
}
