import type { CopyKind } from '../../../shared/document/copies.ts';
import type { Paper } from '../../../shared/document/paper.ts';
import type { PaperSize } from './sheet.ts';

export interface PdfOptions {
  readonly size: PaperSize;
  /** Each paper comes once for every copy; one copy where nothing is said. */
  readonly copies?: readonly CopyKind[];
  /** A PNG or JPEG. */
  readonly logo?: Uint8Array;
}

/**
 * Papers as the bytes of one PDF, in their order, each whole before the next. The same papers give the same bytes on
 * every machine, so a document can be made again years later and compared. Needs one paper at least. Rejects where
 * the program's own faces cannot be read.
 */
export async function pdfOf(papers: readonly Paper[], options: PdfOptions): Promise<Uint8Array> {
  // The libraries take 150 ms to load: a till that only sells does not wait for them.
  const { makePdf } = await import('./make-pdf.ts');
  return makePdf(papers, options);
}
