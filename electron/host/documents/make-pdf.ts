import { COPY_MARKS } from '../../../shared/document/copies.ts';
import type { Paper } from '../../../shared/document/paper.ts';
import { createBreath } from '../engine/breath.ts';
import { readFaces } from './faces.ts';
import { drawPages, type Page, planPages } from './pages.ts';
import type { PdfOptions } from './pdf.ts';
import { PdfFile } from './pdf-file.ts';
import { takePicture } from './picture.ts';
import { SCALES, sheetOf } from './sheet.ts';
import type { Desk } from './slab.ts';
import { finishBreathing, type Steps } from './steps.ts';
import { createTypesetter } from './typesetter.ts';

/** What `pdfOf` promises, with the libraries that it takes. */
export async function makePdf(papers: readonly Paper[], options: PdfOptions): Promise<Uint8Array> {
  const [main] = papers;
  if (!main) throw new Error('a PDF of no papers');
  const faces = await readFaces();
  const title = `${main.title.en} ${main.number}`.trim();
  const file = new PdfFile({ title, author: main.issuer.en, at: main.at }, faces);
  await finishBreathing(setAll(file, papers, options), createBreath());
  return file.bytes();
}

function* setAll(file: PdfFile, papers: readonly Paper[], options: PdfOptions): Steps<void> {
  const setter = createTypesetter(file);
  const logo = options.logo && takePicture(file, options.logo);
  for (const copy of options.copies ?? ['original']) {
    for (const paper of papers) {
      const mark = paper.copiesMarked ? COPY_MARKS[copy] : undefined;
      const plan = yield* best(function* (scale) {
        const sheet = sheetOf(options.size, paper.landscape === true, scale);
        const desk = { file, setter, sheet, language: paper.language, ...(logo && { logo }) };
        return { desk, pages: yield* planPages(desk, paper, mark) };
      });
      yield* drawPages(plan.desk, paper, plan.pages);
    }
  }
}

interface Plan {
  readonly desk: Desk;
  readonly pages: readonly Page[];
}

/** On more pages than these, smaller type is no gain that anybody sees. */
const FEW = 4;

/** The largest type that needs the fewest pages. */
function* best(planAt: (scale: number) => Steps<Plan>): Steps<Plan> {
  const [largest, ...smaller] = SCALES;
  let plan = yield* planAt(largest);
  for (const scale of smaller) {
    if (plan.pages.length === 1 || plan.pages.length > FEW) break;
    const other = yield* planAt(scale);
    if (other.pages.length < plan.pages.length) plan = other;
  }
  return plan;
}
