import { COPY_MARKS, type CopyKind } from '../../../shared/document/copies.ts';
import type { Paper } from '../../../shared/document/paper.ts';
import { readFaces } from './faces.ts';
import { drawPages, type Page, planPages } from './pages.ts';
import { PdfFile } from './pdf-file.ts';
import { takePicture } from './picture.ts';
import { type PaperSize, SCALES, sheetOf } from './sheet.ts';
import type { Desk } from './slab.ts';
import { createTypesetter } from './typesetter.ts';

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
  const [main] = papers;
  if (!main) throw new Error('a PDF of no papers');
  const faces = await readFaces();
  const title = `${main.title.en} ${main.number}`.trim();
  const file = new PdfFile({ title, author: main.issuer.en, at: main.at }, faces);
  const setter = createTypesetter(file);
  const logo = options.logo && takePicture(file, options.logo);
  for (const copy of options.copies ?? ['original']) {
    for (const paper of papers) {
      const mark = paper.copiesMarked ? COPY_MARKS[copy] : undefined;
      const plan = best((scale) => {
        const sheet = sheetOf(options.size, paper.landscape === true, scale);
        const desk = { file, setter, sheet, language: paper.language, ...(logo && { logo }) };
        return { desk, pages: planPages(desk, paper, mark) };
      });
      drawPages(plan.desk, paper, plan.pages);
    }
  }
  return file.bytes();
}

interface Plan {
  readonly desk: Desk;
  readonly pages: readonly Page[];
}

/** The largest type that needs the fewest pages. */
function best(planAt: (scale: number) => Plan): Plan {
  const [largest, ...smaller] = SCALES;
  let plan = planAt(largest);
  for (const scale of smaller) {
    if (plan.pages.length === 1) break;
    const other = planAt(scale);
    if (other.pages.length < plan.pages.length) plan = other;
  }
  return plan;
}
