import {
  englishOf,
  hindiOf,
  type PaperLanguage,
  type ReceiptDocument,
  type ReceiptLine,
  textsOf,
  type Words,
} from '../../../shared/receipt/document.ts';
import { layoutText } from '../../../shared/receipt/layout.ts';
import { isAscii } from '../../../shared/receipt/printable.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { type Band, bands } from '../../../shared/receipt/raster/bands.ts';
import { createRowWriter, type PrinterFace } from './encode.ts';
import type { Picture } from './pictures.ts';
import { createPrintBuffer, type PrintBuffer } from './thermal-printer.ts';

const GS = 0x1d;

/** Lines of a document that go to the printer in the same way. */
interface Stretch {
  readonly kind: 'picture' | 'letters' | 'cut';
  readonly lines: readonly ReceiptLine[];
  /** Rows of the picture, from the first up to but not with the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * A drawn document as the bytes of one job. A printer that is spoken to in both ways gets letters for the lines that
 * are plain ASCII, which are a fraction of the bytes, and pieces of the picture for the others.
 */
export function encodePicture(
  document: ReceiptDocument,
  picture: Picture,
  printer: PrinterFace & Pick<Printer, 'mode' | 'bandRows'>,
): Buffer {
  const buffer = createPrintBuffer(printer.codePage);
  const writer = createRowWriter(buffer, printer);
  for (const { kind, lines, from, to } of stretchesOf(document, picture, printer.mode === 'mixed')) {
    if (kind === 'picture') {
      for (const band of bands(picture, { rows: printer.bandRows, from, to })) encodeBand(buffer, band);
      continue;
    }
    const rows = layoutText(
      { language: 'en', lines: lines.map((line) => inLetters(line, document)) },
      printer,
    );
    if (!rows.ok) throw new RangeError(`a line of plain letters cannot be printed: ${rows.error.code}`);
    writer.write(rows.value);
  }
  return buffer.contents();
}

function stretchesOf(
  { lines, language }: ReceiptDocument,
  { ends }: Picture,
  isMixed: boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = line.kind === 'cut' ? 'cut' : isMixed && isPlain(line, language) ? 'letters' : 'picture';
    const to = ends[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, lines: [...last.lines, line], to };
    else stretches.push({ kind, lines: [line], from: ends[index - 1] ?? 0, to });
  }
  return stretches;
}

/** Whether every printer prints a line as it should be, in letters of its own. */
function isPlain(line: ReceiptLine, language: PaperLanguage): boolean {
  if (line.kind === 'qr' || line.kind === 'logo') return false;
  return textsOf(line).every((words) => {
    const [english, hindi] = [englishOf(words), hindiOf(words)];
    const texts = language === 'both' ? [english, hindi] : [language === 'hi' ? hindi : english];
    return texts.every((text) => text === '' || isAscii(text));
  });
}

/** A plain line with the words of its document's language in the place of the English ones. */
function inLetters(line: ReceiptLine, { language }: ReceiptDocument): ReceiptLine {
  const said = (words: Words) => ({ en: language === 'hi' ? hindiOf(words) : englishOf(words) });
  switch (line.kind) {
    case 'text':
      return { ...line, text: said(line.text) };
    case 'columns':
      return { ...line, cells: line.cells.map((cell) => ({ ...cell, text: said(cell.text) })) };
    case 'table':
      return {
        ...line,
        columns: line.columns.map((column) => ({ ...column, title: said(column.title) })),
        rows: line.rows.map((row) => row.map(said)),
      };
    default:
      return line;
  }
}

function encodeBand(buffer: PrintBuffer, { bytesPerRow, rows, data }: Band): void {
  buffer.command(GS, 0x76, 0x30, 0, bytesPerRow & 0xff, bytesPerRow >> 8, rows & 0xff, rows >> 8);
  buffer.bytes(data);
}
