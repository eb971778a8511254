import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Align, ReceiptDocument, ReceiptLine } from '../document.ts';
import { cellRows } from './cells.ts';
import { code128Drawing, qrDrawing } from './codes.ts';
import type { Drawing, DrawingTools, Drawn } from './drawing.ts';
import { baseLine, type Face, faceOf, lineHeight, styleOf } from './face.ts';
import { logoDrawing } from './logo.ts';
import { rowsOf } from './rows.ts';
import { tableRows } from './table.ts';

/** A text of one row with the room it stands in. */
export interface Placed {
  readonly text: string;
  readonly align: Align;
  /** Left edge and width of its room, dots. */
  readonly from: number;
  readonly room: number;
  readonly bold?: boolean;
}

/** What one line of the document comes to, from its own top. */
export interface Block {
  readonly height: number;
  readonly drawn: readonly Drawn[];
}

/** So that no sign of the first or the last row is cut off. */
const MARGIN = 6;
const RULE = 2;
/** Spaces. */
const HANG = 2;

/**
 * Lays a document out on paper of `width` dots: the one layout behind the printer's picture and the preview. Nothing
 * is cut short. Fails with `receipt-code-too-wide {line}` when a QR code does not fit in dots that a phone can read;
 * `line` counts from 1.
 */
export function layoutRaster(
  document: ReceiptDocument,
  width: number,
  tools: DrawingTools,
): Result<Drawing, Problem> {
  const face = faceOf(width, document.letters);
  const indenting = { ...tools, measure: measureIndented(tools) };
  const drawn: Drawn[] = [];
  const ends: number[] = [];
  let top = MARGIN;
  for (const [index, line] of document.lines.entries()) {
    const block = blockOf(line, document, face, indenting);
    if (!block) return err(problem('receipt-code-too-wide', { line: index + 1 }));
    for (const one of block.drawn) drawn.push({ ...one, y: one.y + top });
    top += block.height;
    const isLast = index === document.lines.length - 1;
    ends.push(isLast ? top + MARGIN : top);
    // A paper that goes on behind the cut begins with a margin as the first did.
    if (line.kind === 'cut') top += MARGIN;
  }
  return ok({ width, height: ends.at(-1) ?? MARGIN, drawn, ends });
}

function blockOf(
  line: ReceiptLine,
  { language }: ReceiptDocument,
  face: Face,
  tools: DrawingTools,
): Block | undefined {
  switch (line.kind) {
    case 'text': {
      const style = styleOf(face, line);
      const { align = 'left', bold = false } = line;
      const measure = (text: string) => tools.measure(text, style);
      const rows = rowsOf(line.text, language, face.width, measure, line.hanging ? HANG : 0);
      return stacked(
        rows.map((text) => [{ text, align, from: 0, room: face.width, bold }]),
        style.size,
        tools,
      );
    }
    case 'columns': {
      const style = styleOf(face, line);
      const measure = (text: string) => tools.measure(text, style);
      const rows = cellRows(line.cells, language, face, measure);
      return stacked(
        rows.map((row) => row.map((one) => ({ ...one, bold: line.bold ?? false }))),
        style.size,
        tools,
      );
    }
    case 'table':
      return stacked(tableRows(line, language, face, tools), face.size, tools);
    case 'rule':
      return ruled(line.weight, face);
    case 'blank':
      return { height: Math.round(lineHeight(face.size) / 2), drawn: [] };
    case 'barcode':
      return code128Drawing(line.value, face, tools);
    case 'qr':
      return qrDrawing(line, face, tools);
    case 'logo':
      return logoDrawing(line.picture, face, tools);
    case 'cut':
      return { height: 0, drawn: [] };
  }
}

/** Rows of texts one below another. */
function stacked(rows: readonly (readonly Placed[])[], size: number, tools: DrawingTools): Block {
  const height = lineHeight(size);
  const drawn = rows.flatMap((row, index) =>
    row.filter(({ text }) => text !== '').map((one) => placedText(one, index * height, size, tools)),
  );
  return { height: rows.length * height, drawn };
}

/** A space that begins a text is an indent as wide as a figure, so that what belongs to a line stands clear of it. */
function measureIndented({ measure }: DrawingTools): DrawingTools['measure'] {
  return (text, style) => indentOf(text, style.size) + measure(text.trimStart(), style);
}

function indentOf(text: string, size: number): number {
  return (text.length - text.trimStart().length) * (size / 2);
}

function placedText({ bold, ...placed }: Placed, top: number, size: number, tools: DrawingTools): Drawn {
  const style = { size, weight: bold ? 700 : 500 } as const;
  const { text, align, from, room } = placed;
  const spare = room - Math.ceil(tools.measure(text, style));
  const shift = align === 'right' ? spare : align === 'centre' ? Math.floor(spare / 2) : 0;
  return {
    kind: 'text',
    text: text.trimStart(),
    x: from + Math.max(0, shift) + indentOf(text, size),
    y: top + baseLine(size),
    ...style,
  };
}

function ruled(weight: 'single' | 'double', { width }: Face): Block {
  const line = (y: number) => ({ kind: 'rectangle', x: 0, y, width, height: RULE }) as const;
  return weight === 'single' ? { height: 16, drawn: [line(7)] } : { height: 20, drawn: [line(6), line(12)] };
}
