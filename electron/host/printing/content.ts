import type { CallInput } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { encodeDocument } from './encode.ts';

/** Labels as they were drawn, kept behind their job so that some of them can be printed again. */
export type KeptLabels = Omit<CallInput<Haat, 'labels.print'>, 'jobId' | 'printer' | 'title'>;

/** What a job prints: bytes as they are, or a paper that becomes a picture before it is sent. */
export type Content =
  | { readonly bytes: Uint8Array; readonly labels?: KeptLabels }
  | { readonly document: ReceiptDocument };

/** A paper as a printer wants it. Fails with `receipt-unprintable` as the layout in letters does. */
export function contentFor(document: ReceiptDocument, printer: Printer): Result<Content, Problem> {
  if (printer.mode !== 'text') return ok({ document });
  const bytes = encodeDocument(document, printer);
  return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
}
