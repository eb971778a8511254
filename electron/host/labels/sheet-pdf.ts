import { type DrawOperation, type LabelLayout, layoutLabel } from '../../../shared/label/layout.ts';
import { SHEET_RESOLUTION } from '../../../shared/label/resolution.ts';
import { dealSheets, SHEET_HEIGHT, SHEET_WIDTH } from '../../../shared/label/sheet.ts';
import type { LabelTemplate, SheetStock } from '../../../shared/label/template.ts';
import type { LabelSubject } from '../../../shared/label/text.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { readFaces } from '../documents/faces.ts';
import { PdfFile } from '../documents/pdf-file.ts';
import { finishBreathing, type Steps } from '../documents/steps.ts';
import { createTypesetter, type Typesetter } from '../documents/typesetter.ts';
import { createBreath } from '../engine/breath.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const DOT = POINTS_PER_MILLIMETRE / SHEET_RESOLUTION.dotsPerMillimetre;
const BLACK = '#000000';

export interface SheetWish {
  readonly template: LabelTemplate & { readonly stock: SheetStock };
  readonly subjects: readonly LabelSubject[];
  /** How often each, in the order of the subjects. */
  readonly copies: readonly number[];
  /** The first place used, from 0. */
  readonly start: number;
  /** Whether the edges of the labels are drawn. */
  readonly outlines: boolean;
  readonly smallestLetter: number;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Sheets of labels as the bytes of a PDF that asks to be printed at its own size. Fails as `layoutLabel` does. */
export async function sheetPdf(wish: SheetWish): Promise<Result<Uint8Array, Problem>> {
  const faces = await readFaces();
  const file = new PdfFile({ title: wish.template.name.en, author: wish.author, at: wish.at }, faces);
  file.keepSize();
  const set = await finishBreathing(setAll(file, wish), createBreath());
  return set.ok ? ok(await file.bytes()) : set;
}

function* setAll(file: PdfFile, wish: SheetWish): Steps<Result<null, Problem>> {
  const setter = createTypesetter(file);
  const layouts: LabelLayout[] = [];
  for (const subject of wish.subjects) {
    const layout = layoutLabel(wish.template, subject, {
      resolution: SHEET_RESOLUTION,
      smallestLetter: wish.smallestLetter,
      measure: (text, size, bold) => setter.measure({ text, size, bold, colour: BLACK }),
    });
    if (!layout.ok) return layout;
    layouts.push(layout.value);
    yield;
  }
  for (const places of dealSheets(wish.template.stock, wish.copies, wish.start)) {
    file.addPage({
      size: [SHEET_WIDTH * POINTS_PER_MILLIMETRE, SHEET_HEIGHT * POINTS_PER_MILLIMETRE],
      margin: 0,
    });
    for (const { label, x, y } of places) {
      if (wish.outlines) drawEdges(file, wish.template, x, y);
      const operations = layouts[label]?.operations ?? [];
      drawAt(file, setter, operations, x * POINTS_PER_MILLIMETRE, y * POINTS_PER_MILLIMETRE);
      yield;
    }
  }
  return ok(null);
}

function drawEdges(file: PdfFile, { width, height }: LabelTemplate, x: number, y: number): void {
  const [left, top, wide, high] = [x, y, width, height].map((measure) => measure * POINTS_PER_MILLIMETRE);
  file.lineWidth(0.3).rect(left ?? 0, top ?? 0, wide ?? 0, high ?? 0);
  file.stroke(BLACK);
}

/** As lines and letters, never as a picture: sharp on any printer. */
function drawAt(
  file: PdfFile,
  setter: Typesetter,
  operations: readonly DrawOperation[],
  left: number,
  top: number,
): void {
  file.fillColor(BLACK);
  for (const one of operations) {
    if (one.kind === 'rect')
      file.rect(left + one.x * DOT, top + one.y * DOT, one.width * DOT, one.height * DOT);
  }
  file.fill();
  for (const one of operations) {
    if (one.kind === 'rect') continue;
    const piece = { text: one.text, size: one.size * DOT, bold: one.bold, colour: BLACK };
    const line = { pieces: [piece], width: setter.measure(piece) };
    setter.writeLine(line, { x: left + one.x * DOT, y: top + one.y * DOT, width: line.width, align: 'left' });
  }
}
