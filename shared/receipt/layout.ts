import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { code128Modules, code128Parts } from './code128.ts';
import {
  type Align,
  type Cell,
  englishOf,
  type ReceiptDocument,
  type ReceiptLine,
  textsOf,
  type Words,
} from './document.ts';
import { isAscii, printable } from './printable.ts';
import type { CodePage, Columns } from './printer.ts';
import { layoutTable } from './table.ts';
import { aligned, wrapped } from './wrap.ts';

/** What one row of paper holds. A large row has room for half as many characters. */
export type TextRow =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly large: boolean }
  | { readonly kind: 'barcode'; readonly symbology: 'code128'; readonly value: string }
  | { readonly kind: 'qr'; readonly value: string }
  | { readonly kind: 'cut' };

/** What a printer's paper can take. */
export interface Paper {
  readonly columns: Columns;
  readonly codePage: CodePage;
}

const DOTS_PER_COLUMN = 12;
/** Spaces before what goes on below itself. */
const HANG = 2;
/** 0.25 mm: the narrowest module that a thermal head prints and a shop's scanner reads. */
export const BARCODE_MODULE_DOTS = 2;
/** Weighted text narrower than this is unreadable; the cells go below one another instead. */
const LEAST_SHARE = 8;

/**
 * The rows a document fills on paper: wrapped, aligned, in characters the printer has. The printer and the
 * screen's preview both draw these rows, so the preview is what the paper shows. Nothing is cut short. The paper is
 * in English whatever its language: Hindi needs a picture, and labels written as they sound help nobody. Fails with `receipt-unprintable {line, text, character}` where a text cannot be printed; `line` counts from 1.
 */
export function layoutText(document: ReceiptDocument, paper: Paper): Result<readonly TextRow[], Problem> {
  const rows: TextRow[] = [];
  for (const [index, line] of document.lines.entries()) {
    const words = textsOf(line).map(englishOf);
    for (const text of words) {
      const result = printable(text, paper.codePage);
      if (!result.ok) return err(unprintable(index, text, result.character));
    }
    const code = line.kind === 'qr' || line.kind === 'barcode' ? line.value : 'A';
    if (!isAscii(code)) return err(unprintable(index, code, [...code].find((one) => !isAscii(one)) ?? ''));
    rows.push(...layoutLine(line, paper));
  }
  return ok(rows);
}

function unprintable(index: number, text: string, character: string): Problem {
  return problem('receipt-unprintable', { line: index + 1, text, character });
}

function layoutLine(line: ReceiptLine, sheet: Paper): readonly TextRow[] {
  switch (line.kind) {
    case 'text': {
      const style = styleOf(line, sheet);
      const texts = wrapped(plain(line.text, sheet), style.width, line.hanging ? HANG : 0);
      return texts.map((text) => textRow(aligned(text, style.width, line.align), style));
    }
    case 'columns': {
      const style = styleOf(line, sheet);
      return layoutCells(line.cells, style.width, sheet).map((text) => textRow(text, style));
    }
    case 'table':
      return layoutTable(
        line.columns.map((column) => ({ title: plain(column.title, sheet), align: column.align ?? 'left' })),
        line.rows.map((row) => row.map((words) => plain(words, sheet))),
        sheet.columns,
      ).map(({ text, bold }) => textRow(text, { bold, large: false }));
    case 'rule':
      return [textRow((line.weight === 'double' ? '=' : '-').repeat(sheet.columns))];
    case 'blank':
      return [textRow('')];
    case 'barcode':
      return [barcodeRow(line.value, sheet)];
    case 'logo':
      return [];
    default:
      return [line];
  }
}

function textRow(
  text: string,
  style: { bold: boolean; large: boolean } = { bold: false, large: false },
): TextRow {
  return { kind: 'text', text: text.trimEnd(), bold: style.bold, large: style.large };
}

function styleOf(line: { readonly size?: string; readonly bold?: boolean }, sheet: Paper) {
  const large = line.size === 'large';
  return { large, bold: line.bold ?? false, width: large ? sheet.columns / 2 : sheet.columns };
}

function plain(words: Words, sheet: Paper): string {
  const result = printable(englishOf(words), sheet.codePage);
  return result.ok ? result.text : '';
}

/** A barcode wider than the paper would not be printed at all, so its value stands there in figures. */
function barcodeRow(value: string, sheet: Paper): TextRow {
  const parts = code128Parts(value);
  const fits = parts && code128Modules(parts) * BARCODE_MODULE_DOTS <= sheet.columns * DOTS_PER_COLUMN;
  return fits
    ? { kind: 'barcode', symbology: 'code128', value }
    : textRow(aligned(value, sheet.columns, 'centre'), { bold: true, large: false });
}

interface LaidCell {
  readonly text: string;
  readonly align: Align;
  readonly width: number;
}

function layoutCells(cells: readonly Cell[], width: number, sheet: Paper): readonly string[] {
  const texts = cells.map((cell) => plain(cell.text, sheet));
  const fixed = cells.map((cell, index) => (cell.weight ? 0 : (cell.columns ?? texts[index]?.length ?? 0)));
  const rest = width - (cells.length - 1) - fixed.reduce((sum, one) => sum + one, 0);
  const weights = cells.reduce((sum, cell) => sum + (cell.weight ?? 0), 0);
  const laid = cells.map((cell, index) => ({
    text: texts[index] ?? '',
    align: cell.align ?? 'left',
    width: cell.weight ? Math.floor((rest * cell.weight) / weights) : (fixed[index] ?? 0),
  }));
  const cramped = rest < 0 || laid.some((cell, index) => cells[index]?.weight && isCramped(cell));
  return cramped ? laid.flatMap((cell) => belowOneAnother(cell, width)) : sideBySide(laid);
}

function isCramped(cell: LaidCell): boolean {
  return cell.width < Math.min(LEAST_SHARE, cell.text.length);
}

function belowOneAnother(cell: LaidCell, width: number): readonly string[] {
  return wrapped(cell.text, width).map((text) => aligned(text, width, cell.align));
}

function sideBySide(cells: readonly LaidCell[]): readonly string[] {
  const wrappedCells = cells.map((cell) => wrapped(cell.text, cell.width));
  const height = Math.max(...wrappedCells.map((texts) => texts.length));
  return Array.from({ length: height }, (_, row) =>
    cells.map((cell, index) => aligned(wrappedCells[index]?.[row] ?? '', cell.width, cell.align)).join(' '),
  );
}
