import { describe, expect, test } from 'vitest';
import { billReceipt } from '../../../../../shared/receipt/bill.ts';
import type { PaperLanguage, ReceiptDocument } from '../../../../../shared/receipt/document.ts';
import { pair, text } from '../../../../../shared/receipt/lines.ts';
import type { Drawing, Drawn } from '../../../../../shared/receipt/raster/drawing.ts';
import { layoutRaster } from '../../../../../shared/receipt/raster/layout.ts';
import { TOOLS } from '../../../../fixtures/printer/letters.ts';
import { RECEIPT } from '../../../../fixtures/printer/sample.ts';

function laid(document: ReceiptDocument, width = 576): Drawing {
  const result = layoutRaster(document, width, TOOLS);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What stands on the paper, row by row, entries of a row from left to right. */
function rows(drawing: Drawing): string[] {
  const texts = drawing.drawn.filter((one) => one.kind === 'text');
  const heights = [...new Set(texts.map(({ y }) => y))].sort((a, b) => a - b);
  return heights.map((height) =>
    texts
      .filter(({ y }) => y === height)
      .sort((a, b) => a.x - b.x)
      .map((one) => one.text)
      .join(' | '),
  );
}

function receipt(language: PaperLanguage): ReceiptDocument {
  return billReceipt({ ...RECEIPT, settings: { ...RECEIPT.settings, language } });
}

function widthOf(one: Drawn): number {
  if (one.kind === 'text') return TOOLS.measure(one.text, one);
  return one.kind === 'picture' ? one.bitmap.width : one.width;
}

describe.each([576, 504, 384])('on paper of %i dots', (width) => {
  test.each(['en', 'hi', 'both'] as const)('nothing of a bill in %s goes beyond an edge', (language) => {
    const { drawn, height } = laid(receipt(language), width);
    for (const one of drawn) {
      const right = one.x + widthOf(one);
      expect([one, one.x >= 0, right <= width, one.y >= 0, one.y <= height]).toEqual([
        one,
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('symbols are whole dots, and bars the least a scanner reads', () => {
    const { drawn } = laid(receipt('both'), width);
    const bars = drawn.filter((one) => one.kind === 'rectangle' && one.height === 80);
    expect(bars.length).toBeGreaterThan(20);
    expect(bars.every((one) => one.kind === 'rectangle' && Number.isInteger(one.x) && one.width >= 2)).toBe(
      true,
    );
  });
});

describe('a bill in Hindi', () => {
  const hindi = rows(laid(receipt('hi')));

  test.each([
    'कर बीजक',
    'बिल नं. | MPD1/2627/000001',
    'दिनांक | 22-11-2026 14:05',
    'कैशियर Asha Verma | काउंटर MPD',
    '1. चंदेरी रेशमी साड़ी',
    '1 नग x 9,000.00 | 9,000.00',
    'कर योग्य मूल्य | 8,785.70',
    'कुल | ₹9,225.00',
    'नकद मिले | 4,500.00',
    'लौटाए | 275.00',
    'आपने बचाए ₹900.00',
  ])('says %s', (row) => {
    expect(hindi).toContain(row);
  });

  test('names goods in English that have no other name', () => {
    expect(hindi).toContain('2. Maheshwari cotton, per metre');
  });
});

describe('a bill in both languages', () => {
  const both = rows(laid(receipt('both')));

  test('has the Hindi beside the English where there is room, and each value once', () => {
    expect(both).toContain('TAX INVOICE / कर बीजक');
    expect(both).toContain('Taxable value / कर योग्य मूल्य | 8,785.70');
    expect(both).toContain('Cashier / कैशियर Asha Verma | Till / काउंटर MPD');
  });

  test('has the Hindi below where there is none', () => {
    const document: ReceiptDocument = {
      language: 'both',
      lines: [pair({ en: 'A long label in English words', hi: 'हिन्दी में एक लंबा नाम' }, '1,00,000.00')],
    };
    expect(rows(laid(document, 384))).toEqual([
      'A long label in | 1,00,000.00',
      'English words',
      'हिन्दी में एक लंबा नाम',
    ]);
  });

  test('has the Hindi name of goods on a row of its own', () => {
    expect(both).toContain('चंदेरी रेशमी साड़ी');
  });

  test('says once what is the same in both', () => {
    expect(both).toContain('GSTIN 23AAACM1234A1Z5');
  });
});

test('figures of all lines end at the right edge', () => {
  const { drawn } = laid({ language: 'en', lines: [pair('Gross', '1.00'), pair('Total', '12,34,567.00')] });
  const ends = drawn.flatMap((one) =>
    one.kind === 'text' && one.x > 0 ? [one.x + TOOLS.measure(one.text, one)] : [],
  );
  expect(ends).toEqual([576, 576]);
});

test('where each line ends is known, so that a paper can be cut and mixed with letters', () => {
  const { ends, height } = laid(receipt('both'));
  expect(ends).toHaveLength(receipt('both').lines.length);
  expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  expect(ends.at(-1)).toBe(height);
});

test('a code of the invoice portal is drawn in dots a phone reads, or the paper is refused with its line', () => {
  const signed = 'eyJhbGciOiJSUzI1NiJ9.'.padEnd(900, 'Ab9_');
  const lines = [text('IRN'), { kind: 'qr', value: signed }] as const;
  const { drawn } = laid({ language: 'en', lines }, 576);
  const modules = drawn.flatMap((one) => (one.kind === 'rectangle' ? [one.height] : []));
  expect(Math.min(...modules)).toBeGreaterThanOrEqual(4);
  const long = [text('IRN'), { kind: 'qr', value: signed.padEnd(2500, 'x') }] as const;
  expect(layoutRaster({ language: 'en', lines: long }, 384, TOOLS)).toMatchObject({
    ok: false,
    error: { code: 'receipt-code-too-wide', params: { line: 2 } },
  });
});
