import type { Answer } from '../../../../shared/contract/define.ts';
import { CALIBRATION_ROWS, calibrationLabel } from '../../../../shared/label/calibration.ts';
import { findsGap } from '../../../../shared/label/encode/find-gap.ts';
import type { RollStock } from '../../../../shared/label/template.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import { ask } from '../../../data/till.ts';
import type { Choice } from '../choice.ts';
import { useRun } from '../run.ts';
import { sendLabels } from '../send.ts';

/** The number that stands on a label of the calibration print, row by row from 1. */
export function nameOf(row: number, across: number, stock: RollStock): string {
  return String(row * stock.across + across + 1);
}

/** Sends the calibration print, shifted as the labels are now. Fails as `labels.print` does. */
export function printTest(
  choice: Choice,
  stock: RollStock,
  printerId: string,
  title: string,
): Promise<Answer<number>> {
  const { template, options } = choice;
  const labels = Array.from({ length: CALIBRATION_ROWS * stock.across }, (_, at) => ({
    layout: {
      ...calibrationLabel(template, String(at + 1), options.resolution),
      symbols: [],
    },
    copies: 1,
  }));
  return sendLabels({ choice, stock, printerId, title, labels, onDone: () => undefined });
}

/** Whether the printer can be told to feel for its labels. */
export function canFindGap({ label }: Choice): boolean {
  return findsGap(label.language);
}

/** Tells it to. Fails as `labels.find-gap` does. */
export async function findGap(
  { label, template }: Choice,
  stock: RollStock,
  printer: string,
  title: string,
): Promise<Answer<PrintJob>> {
  const jobId = crypto.randomUUID();
  const sent = await ask('labels.find-gap', {
    jobId,
    printer,
    label,
    width: stock.across * template.width + (stock.across - 1) * stock.gapX,
    gap: stock.gapY,
    pitch: template.height + stock.gapY,
    title,
  });
  if (sent.ok) useRun.setState(({ jobIds }) => ({ jobIds: [jobId, ...jobIds].slice(0, 20) }));
  return sent;
}
