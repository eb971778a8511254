import { bytesPerRow } from '../../../shared/label/bitmap.ts';
import { type EncodedRow, encodeLabels } from '../../../shared/label/encode/encode.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { KeptLabels } from '../printing/content.ts';

interface LabelContent {
  readonly bytes: Uint8Array;
  readonly labels: KeptLabels;
  readonly labelRows: number;
}

/** Rows of labels as what a job prints and keeps. Fails with `label-picture-broken`. */
export function labelContent(labels: KeptLabels): Result<LabelContent, Problem> {
  const { label, rows, ...web } = labels;
  const pictures: EncodedRow[] = [];
  for (const { width, height, base64, copies } of rows) {
    const dots = Uint8Array.from(Buffer.from(base64, 'base64'));
    if (dots.length !== bytesPerRow(width) * height) return err(problem('label-picture-broken'));
    pictures.push({ bitmap: { width, height, rows: dots }, copies });
  }
  const bytes = encodeLabels(pictures, label.language, { dpi: label.dpi, ...web });
  return ok({ bytes, labels, labelRows: rows.reduce((sum, { copies }) => sum + copies, 0) });
}
