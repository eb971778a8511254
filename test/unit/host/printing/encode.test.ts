import { describe, expect, test } from 'vitest';
import { drawerPulse, encodeDocument, encodeRows } from '../../../../electron/host/printing/encode.ts';
import { billReceipt } from '../../../../shared/receipt/bill.ts';
import { layoutText, type TextRow } from '../../../../shared/receipt/layout.ts';
import { text } from '../../../../shared/receipt/lines.ts';
import { testPage } from '../../../../shared/receipt/test-page.ts';
import { type PaperRow, printOnPaper } from '../../../fixtures/printer/paper.ts';
import { PRINTER, RECEIPT } from '../../../fixtures/printer/sample.ts';

function encoded(document: Parameters<typeof encodeDocument>[0], printer = PRINTER): Buffer {
  const result = encodeDocument(document, printer);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A row of paper as the layout would have it. */
function asLaid(row: PaperRow): TextRow[] {
  switch (row.kind) {
    case 'text':
      return [{ kind: 'text', text: row.text, bold: row.bold, large: row.wide === 2 && row.high === 2 }];
    case 'barcode':
      return [{ kind: 'barcode', symbology: 'code128', value: row.value }];
    case 'qr':
      return [{ kind: 'qr', value: row.value }];
    case 'cut':
      return [{ kind: 'cut' }];
    default:
      return [];
  }
}

describe.each([48, 42, 32] as const)('on paper of %i columns', (columns) => {
  const printer = { ...PRINTER, columns };

  test.each([
    ['receipt', billReceipt(RECEIPT)],
    ['duplicate', billReceipt({ ...RECEIPT, copy: 'duplicate', printedAt: RECEIPT.bill.at })],
    ['test page', testPage(printer)],
  ])('the printer puts a %s down row for row as it was laid out, and ignores nothing', (_, document) => {
    const rows = layoutText(document, printer);
    const paper = printOnPaper(encoded(document, printer), columns);
    expect(paper.faults).toEqual([]);
    expect(paper.rows.flatMap(asLaid)).toEqual(rows.ok ? rows.value : []);
  });
});

test('a job begins with a reset, and the code page after it', () => {
  expect([...encoded(billReceipt(RECEIPT), { ...PRINTER, codePage: 'wpc1252' }).subarray(0, 5)]).toEqual([
    0x1b, 0x40, 0x1b, 0x74, 16,
  ]);
});

test.each(['pc437', 'pc858', 'wpc1252'] as const)('accents come out of %s as they went in', (codePage) => {
  const words = "Crème brûlée à l'orange, £ 5, Ñandú, Ärger";
  const bytes = encoded({ language: 'en', lines: [text(words)] }, { ...PRINTER, codePage });
  const [row] = printOnPaper(bytes, 48).rows.flatMap(asLaid);
  expect(row).toMatchObject({ text: words });
});

test('large bold letters keep their weight', () => {
  const bytes = encodeRows([{ kind: 'text', text: 'VOID', bold: true, large: true }], PRINTER);
  expect(printOnPaper(bytes, 48).rows).toMatchObject([{ text: 'VOID', bold: true, wide: 2, high: 2 }]);
});

test('a printer without a cutter feeds the paper past its tear bar instead', () => {
  const bytes = encodeRows([{ kind: 'cut' }], { ...PRINTER, cut: false });
  expect(printOnPaper(bytes, 48).rows).toEqual([{ kind: 'feed', dots: 150 }]);
});

test('a bill is a few kilobytes, so that a serial printer has it in seconds', () => {
  expect(encoded(billReceipt(RECEIPT)).length).toBeLessThan(3_000);
});

describe('the drawer', () => {
  test.each([
    ['pin-2', 2],
    ['pin-5', 5],
  ] as const)('on %s gets one whole pulse and nothing stray', (drawer, pin) => {
    const pulse = drawerPulse({ drawer });
    expect(pulse.ok && printOnPaper(pulse.value, 48)).toEqual({
      rows: [],
      faults: [],
      pulses: [{ pin, onMs: 50, offMs: 500 }],
    });
  });

  test('that is not there is not opened', () => {
    expect(drawerPulse({ drawer: 'none' })).toMatchObject({ error: { code: 'printer-has-no-drawer' } });
  });
});

test('half a receipt is never sent', () => {
  const document = { language: 'en', lines: [text('Bill'), text('தறி')] } as const;
  expect(encodeDocument(document, PRINTER)).toMatchObject({ ok: false, error: { params: { line: 2 } } });
});
