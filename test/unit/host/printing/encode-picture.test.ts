import { describe, expect, test } from 'vitest';
import { encodePicture } from '../../../../electron/host/printing/encode-picture.ts';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { blank, cut, pair, rule, text } from '../../../../shared/receipt/lines.ts';
import { type PaperRow, printOnPaper } from '../../../fixtures/printer/paper.ts';
import { PRINTER } from '../../../fixtures/printer/sample.ts';

const WIDTH = 576;
const LINE = 30;

/** A picture as wide as the paper in which the rows of each line begin with the number of the line. */
function pictureOf({ lines }: ReceiptDocument) {
  const bits = new Uint8Array((WIDTH / 8) * LINE * lines.length);
  for (const [index] of lines.entries()) {
    for (let row = index * LINE; row < (index + 1) * LINE; row += 1) {
      bits[row * (WIDTH / 8)] = index + 1;
      bits[(row + 1) * (WIDTH / 8) - 1] = 1;
    }
  }
  const ends = lines.map((_, index) => (index + 1) * LINE);
  return { width: WIDTH, height: LINE * lines.length, bits, ends };
}

function printed(document: ReceiptDocument, mode: 'raster' | 'mixed') {
  const bytes = encodePicture(document, pictureOf(document), { ...PRINTER, mode, bandRows: 128 });
  const paper = printOnPaper(bytes, 48);
  expect(paper.faults).toEqual([]);
  return paper.rows.map(said).filter((row) => row !== '');
}

/** A row as words, a picture by the lines it holds. */
function said(row: PaperRow): string {
  switch (row.kind) {
    case 'text':
      return row.text.replace(/ {2,}/g, ' | ');
    case 'raster': {
      const numbers = Array.from({ length: row.rows }, (_, y) => row.data[y * row.bytesPerRow]);
      return `picture of ${[...new Set(numbers)].join(', ')}`;
    }
    case 'barcode':
      return `bars of ${row.value}`;
    case 'cut':
      return 'cut';
    default:
      return '';
  }
}

const PAPER: ReceiptDocument = {
  language: 'hi',
  lines: [
    text({ en: 'Emporium', hi: 'एम्पोरियम' }, { align: 'centre', size: 'large', bold: true }),
    text('GSTIN 23AAACM1234A1Z5', { bold: true }),
    rule,
    pair({ en: 'Total', hi: 'कुल' }, '4,500.00'),
    pair('CGST', '10.00'),
    pair('Payable', '₹4,500.00'),
    { kind: 'barcode', symbology: 'code128', value: 'MPD1/2627/000001' },
    { kind: 'qr', value: 'upi://pay' },
    cut,
  ],
};

describe('a printer of pictures', () => {
  test('gets the whole paper as one, and its cut', () => {
    expect(printed(PAPER, 'raster')).toEqual(['picture of 1, 2, 3, 4, 5', 'picture of 5, 6, 7, 8', 'cut']);
  });

  test('is told to cut between two papers, where the first ends', () => {
    const document: ReceiptDocument = { language: 'en', lines: [text('a'), cut, text('b'), cut] };
    expect(printed(document, 'raster')).toEqual(['picture of 1', 'cut', 'picture of 3', 'cut']);
  });
});

describe('a printer of letters and pictures', () => {
  test('gets letters for what is plain and a picture of everything else', () => {
    expect(printed(PAPER, 'mixed')).toEqual([
      'picture of 1',
      'GSTIN 23AAACM1234A1Z5',
      '-'.repeat(48),
      'picture of 4',
      'CGST | 10.00',
      'picture of 6',
      'bars of MPD1/2627/000001',
      'picture of 8',
      'cut',
    ]);
  });

  test('gets the words of its language: what is plain in English may not be so in Hindi', () => {
    const lines = [text({ en: 'Thank you', hi: 'धन्यवाद' }), blank];
    expect(printed({ language: 'en', lines }, 'mixed')).toEqual(['Thank you']);
    expect(printed({ language: 'hi', lines }, 'mixed')).toEqual(['picture of 1']);
    expect(printed({ language: 'both', lines }, 'mixed')).toEqual(['picture of 1']);
  });

  test('is sent a fraction of the bytes', () => {
    const whole = encodePicture(PAPER, pictureOf(PAPER), { ...PRINTER, mode: 'raster', bandRows: 40 });
    const mixed = encodePicture(PAPER, pictureOf(PAPER), { ...PRINTER, mode: 'mixed', bandRows: 40 });
    expect(mixed.length).toBeLessThan(whole.length);
  });
});
