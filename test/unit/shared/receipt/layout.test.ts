import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReceiptLine } from '../../../../shared/receipt/document.ts';
import { layoutText, type Paper } from '../../../../shared/receipt/layout.ts';
import { pair, text } from '../../../../shared/receipt/lines.ts';

const WIDE: Paper = { columns: 48, codePage: 'pc437' };
const NARROW: Paper = { columns: 32, codePage: 'pc437' };

function laid(lines: readonly ReceiptLine[], paper: Paper = WIDE) {
  const result = layoutText({ language: 'en', lines }, paper);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function texts(lines: readonly ReceiptLine[], paper: Paper = WIDE): string[] {
  return laid(lines, paper).map((row) => (row.kind === 'text' ? row.text : row.kind));
}

function withoutSpaces(words: string): string {
  return words.replaceAll(' ', '');
}

const papers = fc.constantFrom<Paper[]>(WIDE, { columns: 42, codePage: 'wpc1252' }, NARROW);
const words = fc.string({ unit: fc.constantFrom(...'abcdefghij klmno ,.()0123456789/'), maxLength: 200 });
const lines = fc.oneof(
  fc
    .record({ label: words, large: fc.boolean() })
    .map(({ label, large }) => text(label, large ? { size: 'large' } : {})),
  fc
    .record({ label: words, figure: words, large: fc.boolean() })
    .map(({ label, figure, large }) => pair(label, figure, large ? { size: 'large' } : {})),
  fc.array(fc.tuple(words, words, words), { maxLength: 4 }).map(
    (rows): ReceiptLine => ({
      kind: 'table',
      columns: ['Rate', 'Taxable', 'Tax'].map((en, index) => ({
        title: { en },
        align: index === 0 ? 'left' : 'right',
      })),
      rows: rows.map((row) => row.map((en) => ({ en }))),
    }),
  ),
);

test('nothing goes beyond the edge, large letters counted twice', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 5 }), papers, (document, paper) =>
      laid(document, paper).every(
        (row) => row.kind !== 'text' || row.text.length * (row.large ? 2 : 1) <= paper.columns,
      ),
    ),
  );
});

test('no letter of a text is lost, and none changes place', () => {
  fc.assert(
    fc.property(words, fc.boolean(), papers, (label, large, paper) => {
      const rows = texts([text(label, large ? { size: 'large' } : {})], paper);
      return withoutSpaces(rows.join('')) === withoutSpaces(label);
    }),
  );
});

test('no letter of a label and its figure is lost', () => {
  const sorted = (all: string) => [...withoutSpaces(all)].sort().join('');
  fc.assert(
    fc.property(
      words,
      words,
      papers,
      (label, figure, paper) =>
        sorted(texts([pair(label, figure)], paper).join('')) === sorted(label + figure),
    ),
  );
});

describe('text', () => {
  test('is broken between words', () => {
    expect(texts([text('Chanderi silk saree with a zari border')], NARROW)).toEqual([
      'Chanderi silk saree with a zari',
      'border',
    ]);
  });

  test('is broken within a word only where the word is longer than a row', () => {
    expect(texts([text('x'.repeat(70))], NARROW)).toEqual(['x'.repeat(32), 'x'.repeat(32), 'x'.repeat(6)]);
  });

  test('keeps its indent on every row', () => {
    expect(texts([text('  Made by Ramesh Koli of Pranpur, Ashoknagar')], NARROW)).toEqual([
      '  Made by Ramesh Koli of',
      '  Pranpur, Ashoknagar',
    ]);
  });

  test('stands at the left, centre or right', () => {
    expect(
      texts([text('ab'), text('ab', { align: 'centre' }), text('ab', { align: 'right' })], NARROW),
    ).toEqual(['ab', `${' '.repeat(15)}ab`, `${' '.repeat(30)}ab`]);
  });

  test('has half the room when large', () => {
    expect(laid([text('DUPLICATE BILL COPY', { size: 'large', bold: true })], NARROW)).toEqual([
      { kind: 'text', text: 'DUPLICATE BILL', bold: true, large: true },
      { kind: 'text', text: 'COPY', bold: true, large: true },
    ]);
  });
});

describe('columns', () => {
  test('keep a figure whole at the right while its label wraps', () => {
    expect(texts([pair('A label that is longer than its share', '1,23,456.50')], NARROW)).toEqual([
      'A label that is      1,23,456.50',
      'longer than its',
      'share',
    ]);
  });

  test('go below one another where the label would have no room', () => {
    expect(texts([pair('TOTAL OF ALL', 'Rs 12,34,567.00', { size: 'large' })], NARROW)).toEqual([
      'TOTAL OF ALL',
      ' Rs 12,34,567.00',
    ]);
  });

  test('share what is left by weight', () => {
    const cells = [
      { text: { en: 'a' }, weight: 2 },
      { text: { en: 'b' }, weight: 1 },
      { text: { en: 'c' }, columns: 3, align: 'right' as const },
    ];
    expect(texts([{ kind: 'columns', cells }], NARROW)).toEqual([`${'a'.padEnd(18)} ${'b'.padEnd(9)}   c`]);
  });
});

describe('a table', () => {
  const table: ReceiptLine = {
    kind: 'table',
    columns: [
      { title: { en: 'GST' } },
      { title: { en: 'Taxable' }, align: 'right' },
      { title: { en: 'CGST' }, align: 'right' },
      { title: { en: 'SGST' }, align: 'right' },
    ],
    rows: [['2.5%+2.5%', '12,34,567.00', '30,864.18', '30,864.18'].map((en) => ({ en }))],
  };

  test('fills the paper from edge to edge', () => {
    expect(texts([table])).toEqual([
      'GST              Taxable        CGST        SGST',
      '2.5%+2.5%   12,34,567.00   30,864.18   30,864.18',
    ]);
  });

  test('becomes a list where it is too wide', () => {
    expect(texts([table], NARROW)).toEqual([
      '2.5%+2.5%',
      '  Taxable           12,34,567.00',
      '  CGST                 30,864.18',
      '  SGST                 30,864.18',
    ]);
  });
});

describe('what cannot be printed', () => {
  test('is refused with its line and its first character', () => {
    const document = { language: 'en', lines: [text('Bill'), pair('தறி saree', '1.00')] } as const;
    expect(layoutText(document, WIDE)).toEqual({
      ok: false,
      error: { code: 'receipt-unprintable', params: { line: 2, text: 'தறி saree', character: 'த' } },
    });
  });

  test('is printed from its English words on an English paper', () => {
    expect(texts([text({ en: 'Chanderi', hi: 'चंदेरी' })])).toEqual(['Chanderi']);
  });

  test('is written as it sounds where it is Devanagari', () => {
    expect(texts([pair('छूट: त्योहार २०', '1.00')])[0]).toMatch(/^chhoot: tyohaar 20 +1\.00$/);
  });

  test('a QR code takes only ASCII, whose length printers count rightly', () => {
    expect(layoutText({ language: 'en', lines: [{ kind: 'qr', value: 'नाम' }] }, WIDE)).toMatchObject({
      ok: false,
    });
  });
});

test('a barcode wider than the paper stands there in figures', () => {
  const barcode = (value: string): ReceiptLine => ({ kind: 'barcode', symbology: 'code128', value });
  expect(laid([barcode('MPD1/2627/000001')], NARROW)[0]?.kind).toBe('barcode');
  expect(texts([barcode('BPV-10IN-BLU-0042')], NARROW)).toEqual(['       BPV-10IN-BLU-0042']);
  expect(laid([barcode('BPV-10IN-BLU-0042')], WIDE)[0]?.kind).toBe('barcode');
});
