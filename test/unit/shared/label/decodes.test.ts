import { describe, expect, it } from 'vitest';
import { type Bitmap, isBlack, joinAcross } from '../../../../shared/label/bitmap.ts';
import { encodeLabels } from '../../../../shared/label/encode/encode.ts';
import { layoutLabel } from '../../../../shared/label/layout.ts';
import { dotAt, printerResolution } from '../../../../shared/label/resolution.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import { storyOf } from '../../../../shared/label/story.ts';
import type { LabelTemplate } from '../../../../shared/label/template.ts';
import { DECODERS } from '../../../fixtures/labels/decode.ts';
import { readSymbols } from '../../../fixtures/labels/read-symbols.ts';
import { measure, paint, painting, SUBJECT } from '../../../fixtures/labels/sample.ts';

const LANGUAGES = ['tspl', 'zpl', 'epl', 'esc-pos'] as const;
const EAN = '8901030865275';

function drawn(template: LabelTemplate, dpi: 203 | 300, barcodes: readonly string[] = []): Bitmap {
  const layout = layoutLabel(
    template,
    { ...SUBJECT, item: { ...painting, barcodes: [...barcodes] } },
    { resolution: printerResolution(dpi), measure, smallestLetter: 1 },
  );
  if (!layout.ok) throw new Error(JSON.stringify(layout.error));
  return paint(layout.value);
}

function expected(template: LabelTemplate, code: string): readonly string[] {
  return template.elements
    .flatMap((element) => {
      if (element.kind === 'barcode') return code;
      return element.kind === 'qr' ? (element.content === 'story' ? storyOf(painting) : code) : [];
    })
    .sort();
}

describe.each(STANDARD_TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each([203, 300] as const)('is read from the bytes of every language at %i dpi', async (dpi) => {
    const { stock } = template;
    const across = stock.kind === 'roll' ? stock.across : 1;
    const gap = stock.kind === 'roll' ? dotAt(stock.gapX, printerResolution(dpi)) : 0;
    for (const code of ['MP00123', EAN]) {
      const one = drawn(template, dpi, code === EAN ? [EAN] : []);
      const row = { bitmap: joinAcross(new Array(across).fill(one), gap), copies: 3 };
      const printed = LANGUAGES.map((language) => {
        const labels = DECODERS[language](
          encodeLabels([row], language, { dpi, gap: 3, pitch: template.height + 3 }),
        );
        expect(labels.reduce((sum, { copies }) => sum + copies, 0)).toBe(3);
        return labels[0];
      });
      const [first] = printed;
      if (!first) throw new Error('nothing printed');
      // What is the same dot for dot need not be read four times.
      for (const other of printed) expect(Buffer.compare(other?.dots ?? Buffer.alloc(0), first.dots)).toBe(0);
      const last = (across - 1) * (one.width + gap);
      const symbols = await readSymbols({
        width: one.width,
        height: first.height,
        isBlack: (x, y) => first.dots[y * first.width + last + x] === 1,
      });
      expect(symbols.map(({ text }) => text).sort()).toEqual(expected(template, code));
    }
  });
});

describe('a row of bytes', () => {
  it('gives back every dot of the picture in every language, and nothing black in the padding', () => {
    const bitmap = drawn(STANDARD_TEMPLATES[1] as LabelTemplate, 300);
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
