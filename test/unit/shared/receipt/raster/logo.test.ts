import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReceiptLine } from '../../../../../shared/receipt/document.ts';
import { text } from '../../../../../shared/receipt/lines.ts';
import { type Bitmap, bytesPerRow } from '../../../../../shared/receipt/raster/bands.ts';
import { faceOf } from '../../../../../shared/receipt/raster/face.ts';
import { layoutRaster } from '../../../../../shared/receipt/raster/layout.ts';
import { logoDots, logoRoom } from '../../../../../shared/receipt/raster/logo.ts';
import {
  fittedIn,
  type Grey,
  greyOf,
  oneBit,
  scaled,
  suitedTone,
  trimmed,
} from '../../../../../shared/receipt/raster/one-bit.ts';
import { stamp } from '../../../../../shared/receipt/raster/stamp.ts';
import { TOOLS } from '../../../../fixtures/printer/letters.ts';

const PICTURE = { hash: 'a'.repeat(64), width: 'medium', tone: 'lines', darkness: 128 } as const;

function grey(rows: readonly (readonly number[])[]): Grey {
  return { width: rows[0]?.length ?? 0, height: rows.length, values: Uint8Array.from(rows.flat()) };
}

function even(width: number, height: number, value: number): Grey {
  return { width, height, values: new Uint8Array(width * height).fill(value) };
}

function picture({ width, height, bits }: Bitmap): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) =>
      ((bits[y * bytesPerRow(width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0 ? '#' : '.',
    ).join(''),
  );
}

function inkOf(bitmap: Bitmap): number {
  return picture(bitmap).join('').replaceAll('.', '').length / (bitmap.width * bitmap.height);
}

describe('a picture in dots', () => {
  test('of lines is black below the darkness and white from it on', () => {
    expect(picture(oneBit(grey([[0, 127, 128, 255]]), { tone: 'lines', darkness: 128 }))).toEqual(['##..']);
    expect(picture(oneBit(grey([[0, 127, 128, 255]]), { tone: 'lines', darkness: 200 }))).toEqual(['###.']);
  });

  test('of shades has as much ink as the grey it stands for', () => {
    for (const value of [40, 100, 160, 220]) {
      const ink = inkOf(oneBit(even(64, 64, value), { tone: 'shades', darkness: 128 }));
      expect(Math.abs(ink - (255 - value) / 255)).toBeLessThan(0.03);
    }
  });

  test('gets darker with the darkness, never lighter, and white stays white', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 64, maxLength: 64 }),
        fc.constantFrom('lines' as const, 'shades' as const),
        fc.tuple(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 1, max: 255 })),
        (values, tone, pair) => {
          const [light = 1, dark = 1] = [...pair].sort((a, b) => a - b);
          const one = { width: 8, height: 8, values: Uint8Array.from(values) };
          const ink = (darkness: number) => inkOf(oneBit(one, { tone, darkness }));
          // Strewn dots may fall a little differently.
          expect(ink(light)).toBeLessThanOrEqual(ink(dark) + (tone === 'shades' ? 0.06 : 0));
          expect(inkOf(oneBit(even(8, 8, 255), { tone, darkness: dark }))).toBe(0);
        },
      ),
    );
  });

  test('made smaller keeps its mean, made larger its shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 255 }),
        (width, height, to, value) => {
          const { values } = scaled(even(width, height, value), to, to);
          expect(values).toHaveLength(to * to);
          expect(values.every((one) => Math.abs(one - value) <= 1)).toBe(true);
        },
      ),
    );
    expect([...scaled(grey([[0, 100, 200, 40]]), 2, 1).values]).toEqual([50, 120]);
    expect([...scaled(grey([[0, 255]]), 4, 1).values]).toEqual([0, 0, 255, 255]);
  });

  test('fits its room, its shape kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 }), (width, height) => {
        for (const size of ['small', 'medium', 'large'] as const)
          for (const paper of [384, 576]) {
            const room = logoRoom(size, paper);
            const dots = fittedIn({ width, height }, room);
            expect(dots.width).toBeLessThanOrEqual(room.width);
            expect(dots.height).toBeLessThanOrEqual(room.height);
            expect(Math.min(dots.width, dots.height)).toBeGreaterThan(0);
            const isFull = dots.width === room.width || dots.height === room.height;
            expect(isFull).toBe(true);
          }
      }),
    );
  });

  test('loses the white around it, but not itself where all is white', () => {
    expect(
      trimmed(
        grey([
          [255, 255, 255],
          [255, 9, 255],
          [255, 255, 255],
        ]),
      ),
    ).toEqual(grey([[9]]));
    expect(trimmed(even(3, 2, 255))).toEqual(even(3, 2, 255));
  });

  test('lies on white paper where it is transparent', () => {
    expect([...greyOf(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255), 3, 1).values]).toEqual([
      255, 0, 255,
    ]);
  });

  test('is taken for a drawing where it is black and white, and for shades where it is not', () => {
    expect(suitedTone(grey([[0, 0, 255, 255, 20, 255]]))).toBe('lines');
    expect(suitedTone(grey([[0, 120, 255, 140, 90, 255]]))).toBe('shades');
    expect(suitedTone(even(2, 2, 255))).toBe('lines');
  });
});

describe('the logo on paper', () => {
  const lines: readonly ReceiptLine[] = [{ kind: 'logo', picture: PICTURE }, text('Name')];

  test('stands in the middle above the name, which follows below it', () => {
    const result = layoutRaster({ language: 'en', lines }, 576, TOOLS);
    if (!result.ok) throw new Error(result.error.code);
    const { drawn, ends } = result.value;
    expect(drawn[0]).toMatchObject({ kind: 'picture', x: 284, y: 6 });
    expect(ends[0]).toBe(6 + 4 + 8);
    expect(drawn[1]?.y).toBeGreaterThan(ends[0] ?? 0);
  });

  test('takes no room where its picture is not at hand, or there is none', () => {
    const without = layoutRaster({ language: 'en', lines }, 576, { ...TOOLS, logo: () => undefined });
    const none = layoutRaster({ language: 'en', lines: [{ kind: 'logo' }, text('Name')] }, 576, TOOLS);
    const name = layoutRaster({ language: 'en', lines: [text('Name')] }, 576, TOOLS);
    if (!without.ok || !none.ok || !name.ok) throw new Error('not laid out');
    expect(without.value.height).toBe(name.value.height);
    expect(none.value.height).toBe(name.value.height);
  });

  test('is wider on wide paper, and never wider than it', () => {
    const wide = logoDots(even(800, 100, 0), { ...PICTURE, width: 'large' }, 576);
    const narrow = logoDots(even(800, 100, 0), { ...PICTURE, width: 'large' }, 384);
    expect([wide.width, narrow.width]).toEqual([400, 288]);
  });

  test('is stamped dot for dot, and cut at the edge', () => {
    const paper = { width: 16, height: 3, bits: new Uint8Array(6) };
    stamp(paper, { width: 3, height: 2, bits: Uint8Array.of(0xa0, 0x40) }, 7, 1);
    stamp(paper, { width: 8, height: 1, bits: Uint8Array.of(0xff) }, 12, 0);
    expect(picture(paper)).toEqual(['............####', '.......#.#......', '........#.......']);
  });
});

test('letters are never below twenty dots', () => {
  const sizes = [384, 504, 576].flatMap((width) =>
    (['small', 'usual', 'large'] as const).map((letters) => faceOf(width, letters).size),
  );
  expect(Math.min(...sizes)).toBe(20);
  expect([faceOf(576).size, faceOf(384).size]).toEqual([24, 22]);
  expect([faceOf(576, 'large').size, faceOf(384, 'large').size]).toEqual([28, 26]);
});
