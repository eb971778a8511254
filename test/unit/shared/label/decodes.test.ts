import { describe, expect, it } from 'vitest';
import { type Bitmap, isBlack, joinAcross } from '../../../../shared/label/bitmap.ts';
import { encodeLabels } from '../../../../shared/label/encode/encode.ts';
import { layoutLabel } from '../../../../shared/label/layout.ts';
import { dotAt, printerResolution } from '../../../../shared/label/resolution.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import { storyOf } from '../../../../shared/label/story.ts';
import type { LabelTemplate } from '../../../../shared/label/template.ts';
import type { LabelSubject } from '../../../../shared/label/text.ts';
import { DECODERS, type Printed } from '../../../fixtures/labels/decode.ts';
import { type Picture, readSymbols } from '../../../fixtures/labels/read-symbols.ts';
import { hasZbar, readWithZbar } from '../../../fixtures/labels/read-with-zbar.ts';
import { measure, paint, painting, SUBJECT } from '../../../fixtures/labels/sample.ts';

const LANGUAGES = ['tspl', 'zpl', 'epl', 'esc-pos'] as const;
const EAN = '8901030865275';
const DPI = [203, 300] as const;

type Fine = (typeof DPI)[number];

/** What people really have: long names in both languages, and every kind of code. */
const LONG: Partial<LabelSubject['item']> = {
  nameEnglish: 'Hand-embroidered Chikankari georgette kurta set with dupatta, 42 inch, rose pink',
  nameHindi: 'हस्त-निर्मित चिकनकारी जॉर्जेट कुर्ता सेट दुपट्टे सहित, ४२ इंच, गुलाबी, क्षत्रिय बुनकर समिति',
  maker: 'श्रीमती राजेश्वरी कुँवर चतुर्वेदी',
  craft: 'Chikankari embroidery of Lucknow',
};
const SUBJECTS: Readonly<Record<string, LabelSubject>> = {
  SKU: { ...SUBJECT, item: painting },
  'EAN-13': { ...SUBJECT, item: { ...painting, barcodes: [EAN] } },
  piece: { ...SUBJECT, item: { ...painting, ...LONG, barcodes: [EAN], byPiece: true }, piece: 'MPD100042' },
  'piece of a late incarnation': { ...SUBJECT, item: painting, piece: 'MPDA00042' },
  'long Hindi name': { ...SUBJECT, language: 'hi', item: { ...painting, ...LONG } },
};

function layoutOf(template: LabelTemplate, subject: LabelSubject, dpi: Fine) {
  return layoutLabel(template, subject, { resolution: printerResolution(dpi), measure, smallestLetter: 1 });
}

function drawn(template: LabelTemplate, subject: LabelSubject, dpi: Fine): Bitmap {
  const layout = layoutOf(template, subject, dpi);
  if (!layout.ok) throw new Error(JSON.stringify(layout.error));
  return paint(layout.value);
}

/** The longest SKU that the label takes, of letters, figures and a dash. */
function longestSku(template: LabelTemplate, dpi: Fine): string {
  for (let length = 32; length > 0; length -= 1) {
    const sku = 'BPV-10IN-BLU-0042-ROUND-LARGE-XX'.slice(0, length).replace(/-$/, '0');
    if (layoutOf(template, { ...SUBJECT, item: { ...painting, sku } }, dpi).ok) return sku;
  }
  throw new Error('no SKU fits');
}

function expected({ elements }: LabelTemplate, { item, piece }: LabelSubject): readonly string[] {
  const code = piece ?? item.barcodes[0] ?? item.sku;
  return elements
    .flatMap((element) => {
      if (element.kind === 'barcode') return code;
      return element.kind === 'qr' ? (element.content === 'story' ? storyOf(item, piece) : code) : [];
    })
    .sort();
}

/** A row as each language prints it, which is the same dot for dot: need not be read four times. */
function printedRow(template: LabelTemplate, label: Bitmap, dpi: Fine): Printed {
  const { stock } = template;
  const across = stock.kind === 'roll' ? stock.across : 1;
  const gap = stock.kind === 'roll' ? dotAt(stock.gapX, printerResolution(dpi)) : 0;
  const row = { bitmap: joinAcross(new Array(across).fill(label), gap), copies: 3 };
  const printed = LANGUAGES.map((language) => {
    const labels = DECODERS[language](
      encodeLabels([row], language, { dpi, gap: 3, pitch: template.height + 3 }),
    );
    expect(labels.reduce((sum, { copies }) => sum + copies, 0)).toBe(3);
    return labels[0];
  });
  const [first] = printed;
  if (!first) throw new Error('nothing printed');
  for (const other of printed) expect(Buffer.compare(other?.dots ?? Buffer.alloc(0), first.dots)).toBe(0);
  return first;
}

/** Each label of a row by itself. */
function labelsOf(template: LabelTemplate, row: Printed, { width, height }: Bitmap, dpi: Fine): Picture[] {
  const { stock } = template;
  const pitch = width + (stock.kind === 'roll' ? dotAt(stock.gapX, printerResolution(dpi)) : 0);
  return Array.from({ length: stock.kind === 'roll' ? stock.across : 1 }, (_, place) => ({
    width,
    height,
    isBlack: (x: number, y: number) =>
      x >= 0 && y >= 0 && x < width && y < height && row.dots[y * row.width + place * pitch + x] === 1,
  }));
}

describe.each(STANDARD_TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(DPI)('is read from the bytes of every language at %i dpi, whatever is on it', async (dpi) => {
    const longest = longestSku(template, dpi);
    expect(longest.length).toBeGreaterThanOrEqual(8);
    const subjects = {
      ...SUBJECTS,
      'longest SKU': { ...SUBJECT, item: { ...painting, ...LONG, sku: longest } },
    };
    for (const [name, subject] of Object.entries(subjects)) {
      const label = drawn(template, subject, dpi);
      const row = printedRow(template, label, dpi);
      for (const picture of labelsOf(template, row, label, dpi)) {
        const symbols = await readSymbols(picture);
        expect(symbols.map(({ text }) => text).sort(), name).toEqual(expected(template, subject));
      }
    }
  });

  it.skipIf(!hasZbar).each(DPI)('is read by a second decoder at %i dpi', (dpi) => {
    for (const name of ['piece', 'EAN-13', 'long Hindi name']) {
      const subject = SUBJECTS[name] ?? SUBJECT;
      const label = drawn(template, subject, dpi);
      const [picture] = labelsOf(template, printedRow(template, label, dpi), label, dpi).slice(-1);
      expect(picture && [...readWithZbar(picture)].sort(), name).toEqual(expected(template, subject));
    }
  });
});

describe('a row of bytes', () => {
  it('gives back every dot of the picture in every language, and nothing black in the padding', () => {
    const bitmap = drawn(STANDARD_TEMPLATES[1] as LabelTemplate, { ...SUBJECT, item: painting }, 300);
    for (const language of LANGUAGES) {
      const [first] = DECODERS[language](
        encodeLabels([{ bitmap, copies: 1 }], language, { dpi: 300, gap: 3, pitch: 40 }),
      );
      expect(first?.height).toBe(bitmap.height);
      const wrong = first?.dots.findIndex(
        (dot, at) => (dot === 1) !== isBlack(bitmap, at % first.width, Math.floor(at / first.width)),
      );
      expect(wrong).toBe(-1);
    }
  });
});
