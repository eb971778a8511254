import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePicture } from '../../../../../electron/host/printing/encode-picture.ts';
import { type Bitmap, bands, bytesPerRow } from '../../../../../shared/receipt/raster/bands.ts';
import { inkOn } from '../../../../fixtures/printer/ink.ts';
import { printOnPaper } from '../../../../fixtures/printer/paper.ts';
import { PRINTER } from '../../../../fixtures/printer/sample.ts';

const WIDTH = 384;

/** Stretches of white and of ink, as a receipt has them; each with the byte and the value its rows hold. */
const stretch = fc.record({
  rows: fc.integer({ min: 1, max: 150 }),
  at: fc.integer({ min: 0, max: WIDTH / 8 - 1 }),
  ink: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 255 })),
});
const bitmap = fc.array(stretch, { minLength: 1, maxLength: 6 }).map((stretches): Bitmap => {
  const height = stretches.reduce((sum, { rows }) => sum + rows, 0);
  const bits = new Uint8Array(bytesPerRow(WIDTH) * height);
  let row = 0;
  for (const { rows, at, ink } of stretches) {
    for (let end = row + rows; row < end; row += 1) bits[row * bytesPerRow(WIDTH) + at] = ink;
  }
  return { width: WIDTH, height, bits };
});
const bandRows = fc.constantFrom<(128 | 40)[]>(128, 40);

function dots({ width, height, bits }: Bitmap): readonly (readonly boolean[])[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const byte = bits[y * bytesPerRow(width) + (x >> 3)] ?? 0;
      return ((byte >> (7 - (x & 7))) & 1) === 1;
    }),
  );
}

function asText(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row) => row.map(Number).join('')).join('\n');
}

describe('a picture in bands', () => {
  test('comes out of the printer dot for dot', () => {
    fc.assert(
      fc.property(bitmap, bandRows, (picture, rows) => {
        const document = { language: 'en', lines: [{ kind: 'blank' }] } as const;
        const printer = { ...PRINTER, columns: 32, mode: 'raster', bandRows: rows } as const;
        const bytes = encodePicture(document, { ...picture, ends: [picture.height] }, printer);
        const paper = printOnPaper(bytes, 32);
        expect(paper.faults).toEqual([]);
        expect(asText(inkOn(paper, WIDTH).rows)).toBe(asText(dots(picture)));
      }),
      { numRuns: 25 },
    );
  });

  test('is never higher than the printer takes, nor a multiple of 48 high', () => {
    fc.assert(
      fc.property(bitmap, bandRows, (picture, rows) => {
        for (const band of bands(picture, { rows })) {
          expect(band.rows).toSatisfy((high: number) => high > 0 && high <= rows && high % 48 !== 0);
        }
      }),
    );
  });

  test('sends gaps as narrow as can be, and nothing to the right of the ink', () => {
    const bits = new Uint8Array(48 * 300);
    bits[0] = 0x80;
    bits[48 * 299 + 2] = 0x01;
    expect(bands({ width: WIDTH, height: 300, bits }, { rows: 128 })).toEqual([
      { bytesPerRow: 1, rows: 1, data: Uint8Array.of(0x80) },
      { bytesPerRow: 1, rows: 128, data: new Uint8Array(128) },
      { bytesPerRow: 1, rows: 128, data: new Uint8Array(128) },
      { bytesPerRow: 1, rows: 42, data: new Uint8Array(42) },
      { bytesPerRow: 3, rows: 1, data: Uint8Array.of(0, 0, 1) },
    ]);
  });

  test('is the same height on a printer whose feed is half a dot: nothing is fed', () => {
    fc.assert(
      fc.property(bitmap, bandRows, (picture, rows) => {
        const document = { language: 'en', lines: [{ kind: 'blank' }] } as const;
        const printer = { ...PRINTER, columns: 32, mode: 'raster', bandRows: rows } as const;
        const bytes = encodePicture(document, { ...picture, ends: [picture.height] }, printer);
        const { rows: printed } = printOnPaper(bytes, 32);
        expect(printed.filter(({ kind }) => kind === 'feed')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
