import { type Problem, problem } from '../../../shared/problem.ts';
import { code128Parts } from '../../../shared/receipt/code128.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { BARCODE_MODULE_DOTS, layoutText, type TextRow } from '../../../shared/receipt/layout.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { createPrintBuffer, type PrintBuffer } from './thermal-printer.ts';

const ESC = 0x1b;
const GS = 0x1d;
const LINE_FEED = 0x0a;

const BARCODE_HEIGHT_DOTS = 80;
const QR_MODULE_DOTS = 6;
/** Blank paper between the last row and the cut, in dots: 3 mm. */
const CUT_MARGIN_DOTS = 24;
/** Rows from the head to the tear bar of a printer without a cutter. */
const TEAR_ROWS = 5;

export type PrinterFace = Pick<Printer, 'columns' | 'codePage' | 'cut'>;

/**
 * A document as the bytes of one job for a printer, in ESC/POS. Fails with `receipt-unprintable {line, text,
 * character}` when a text cannot be printed whole: half a receipt is never sent.
 */
export function encodeDocument(document: ReceiptDocument, printer: PrinterFace): Result<Buffer, Problem> {
  const rows = layoutText(document, printer);
  return rows.ok ? ok(encodeRows(rows.value, printer)) : rows;
}

/** Rows as the bytes of one job for a printer. */
export function encodeRows(rows: readonly TextRow[], printer: PrinterFace): Buffer {
  const buffer = createPrintBuffer(printer.codePage);
  createRowWriter(buffer, printer).write(rows);
  return buffer.contents();
}

/** Writes rows behind what a buffer holds, and remembers how the letters were set. */
export function createRowWriter(buffer: PrintBuffer, printer: PrinterFace) {
  let style = { bold: false, large: false };
  return {
    write(rows: readonly TextRow[]): void {
      for (const row of rows) {
        if (row.kind === 'text') {
          if (row.bold !== style.bold || row.large !== style.large) setStyle(buffer, row);
          style = row;
          buffer.text(row.text);
          buffer.command(LINE_FEED);
        } else encodeSpecial(buffer, row, printer);
      }
    },
  };
}

/**
 * The pulse that opens the drawer: 50 ms on, 500 ms off. A job of its own. Fails with `printer-has-no-drawer`.
 */
export function drawerPulse(printer: Pick<Printer, 'drawer'>): Result<Buffer, Problem> {
  if (printer.drawer === 'none') return err(problem('printer-has-no-drawer'));
  return ok(Buffer.from([ESC, 0x70, printer.drawer === 'pin-2' ? 0 : 1, 0x19, 0xfa]));
}

/** Size first: on many printers setting it takes bold away. */
function setStyle(buffer: PrintBuffer, style: { bold: boolean; large: boolean }): void {
  buffer.command(GS, 0x21, style.large ? 0x11 : 0x00);
  buffer.command(ESC, 0x45, style.bold ? 1 : 0);
}

function encodeSpecial(
  buffer: PrintBuffer,
  row: Exclude<TextRow, { kind: 'text' }>,
  printer: PrinterFace,
): void {
  switch (row.kind) {
    case 'barcode':
      centred(buffer, () => encodeBarcode(buffer, row.value));
      break;
    case 'qr':
      centred(buffer, () => encodeQr(buffer, row.value));
      break;
    case 'cut':
      if (printer.cut) buffer.command(GS, 0x56, 66, CUT_MARGIN_DOTS);
      else buffer.command(ESC, 0x64, TEAR_ROWS);
  }
}

function centred(buffer: PrintBuffer, print: () => void): void {
  buffer.command(ESC, 0x61, 1);
  print();
  buffer.command(ESC, 0x61, 0);
}

/** Code 128 with its value in figures below, as type 73, whose length is counted and not marked by a NUL. */
function encodeBarcode(buffer: PrintBuffer, value: string): void {
  const parts = code128Parts(value);
  if (!parts) throw new RangeError(`no Code 128 of ${value}`);
  const data = parts.flatMap(({ set, text }) => [
    0x7b,
    set.charCodeAt(0),
    ...(set === 'B' ? ascii(text) : pairs(text)),
  ]);
  buffer.command(GS, 0x68, BARCODE_HEIGHT_DOTS);
  buffer.command(GS, 0x77, BARCODE_MODULE_DOTS);
  buffer.command(GS, 0x48, 2);
  buffer.command(GS, 0x6b, 73, data.length, ...data);
}

/** Model 2, error correction M; the layout lets only ASCII through, so characters and bytes are the same. */
function encodeQr(buffer: PrintBuffer, value: string): void {
  const setting = (...bytes: readonly number[]) => buffer.command(GS, 0x28, 0x6b, bytes.length, 0, ...bytes);
  const length = value.length + 3;
  setting(0x31, 0x41, 0x32, 0);
  setting(0x31, 0x43, QR_MODULE_DOTS);
  setting(0x31, 0x45, 0x31);
  buffer.command(GS, 0x28, 0x6b, length & 0xff, length >> 8, 0x31, 0x50, 0x30, ...ascii(value));
  setting(0x31, 0x51, 0x30);
}

function ascii(text: string): readonly number[] {
  return [...Buffer.from(text, 'ascii')];
}

function pairs(digits: string): readonly number[] {
  return (digits.match(/\d\d/g) ?? []).map(Number);
}
