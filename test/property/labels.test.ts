import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATION_ROWS, corrected } from '../../shared/label/calibration.ts';
import { inverted } from '../../shared/label/encode/bytes.ts';
import { encodeLabels } from '../../shared/label/encode/encode.ts';
import { type LabelLayout, layoutLabel } from '../../shared/label/layout.ts';
import {
  dotsWithin,
  printerResolution,
  type Resolution,
  SHEET_RESOLUTION,
} from '../../shared/label/resolution.ts';
import { dealRows } from '../../shared/label/rows.ts';
import { dealSheets } from '../../shared/label/sheet.ts';
import { STANDARD_TEMPLATES } from '../../shared/label/standard.ts';
import { barSymbol } from '../../shared/label/symbol.ts';
import type { LabelElement, RollStock, SheetStock } from '../../shared/label/template.ts';
import { DECODERS } from '../fixtures/labels/decode.ts';
import { measure, painting, SUBJECT } from '../fixtures/labels/sample.ts';

const resolution = fc.constantFrom<Resolution>(
  printerResolution(203),
  printerResolution(300),
  SHEET_RESOLUTION,
);
const sku = fc.stringMatching(/^[A-Z0-9][A-Z0-9./_-]{0,19}$/);
const words = fc.string({
  maxLength: 60,
  unit: fc.constantFrom('a', 'W', 'क', 'र्', 'त', 'ि', ' ', ' ', '₹', ',', '9'),
});

function expectWithin({ width, height, operations }: LabelLayout): void {
  for (const one of operations) {
    expect(Number.isInteger(one.x) && Number.isInteger(one.y)).toBe(true);
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeGreaterThanOrEqual(0);
    const right = one.kind === 'rect' ? one.x + one.width : one.x + measure(one.text, one.size);
    const bottom = one.kind === 'rect' ? one.y + one.height : one.y + Math.floor(one.size * 0.3);
    expect(right).toBeLessThanOrEqual(width + 0.001);
    expect(bottom).toBeLessThanOrEqual(height);
  }
}

describe('a label', () => {
  it('has nothing outside it and no bar narrower than a whole number of modules, whatever its item is called', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STANDARD_TEMPLATES),
        resolution,
        fc.record({
          sku,
          nameEnglish: words,
          nameHindi: words,
          maker: words,
          craft: words,
          gi: words,
          size: words,
        }),
        fc.constantFrom('en' as const, 'hi' as const),
        (template, fine, changes, language) => {
          const item = { ...painting, ...changes };
          const options = { resolution: fine, measure, smallestLetter: 1 };
          const layout = layoutLabel(template, { ...SUBJECT, item, language }, options);
          if (!layout.ok) return;
          expectWithin(layout.value);
          for (const symbol of layout.value.symbols) {
            const allowed = symbol.kind === 'qr' ? fine.squareModules : fine.barModules;
            expect(allowed).toContain(symbol.module);
            const bars = layout.value.operations.filter(
              (one) =>
                one.kind === 'rect' &&
                one.x >= symbol.x &&
                one.x < symbol.x + symbol.width &&
                one.y >= symbol.y &&
                one.y < symbol.y + symbol.height,
            );
            expect(bars.length).toBeGreaterThan(0);
            for (const bar of bars) {
              expect(bar.kind === 'rect' && bar.width % symbol.module).toBe(0);
              expect((bar.x - symbol.x) % symbol.module).toBe(0);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused for its barcode exactly when the least module and the quiet zones have no room', () => {
    fc.assert(
      fc.property(sku, fc.integer({ min: 100, max: 900 }), resolution, (code, tenths, fine) => {
        const width = tenths / 10;
        const element: LabelElement = {
          id: 'b',
          kind: 'barcode',
          x: 0,
          y: 0,
          width,
          height: 12,
          symbology: 'code-128',
          figures: false,
        };
        const subject = { ...SUBJECT, item: { ...painting, sku: code } };
        const template = { width, height: 12, elements: [element] };
        const layout = layoutLabel(template, subject, { resolution: fine, measure, smallestLetter: 1 });
        const modules = (barSymbol('code-128', code)?.modules.length ?? Number.NaN) + 20;
        const room = Math.floor(width * fine.dotsPerMillimetre + 1e-6);
        const fitting = fine.barModules.filter((dots) => dots * modules <= room);
        if (fitting.length === 0) {
          expect(layout.ok || layout.error.code).toBe('label-barcode-too-wide');
        } else {
          expect(layout.ok && layout.value.symbols[0]?.module).toBe(Math.max(...fitting));
          const first = layout.ok ? layout.value.operations[0] : undefined;
          // The quiet zone before the first bar is blank.
          expect(first?.x).toBeGreaterThanOrEqual(10 * Math.max(...fitting));
        }
      }),
    );
  });
});

describe('dealing labels out', () => {
  const copies = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });

  it('prints each label on a roll as often as it is wanted and leaves blanks only at the end', () => {
    fc.assert(
      fc.property(copies, fc.integer({ min: 1, max: 4 }), (wanted, across) => {
        const cells = dealRows(wanted, across).flatMap((row) =>
          Array.from({ length: row.copies }, () => row.cells).flat(),
        );
        const labels = wanted.flatMap((count, label) => Array.from({ length: count }, () => label));
        expect(cells.filter((cell) => cell !== undefined)).toEqual(labels);
        expect(cells.slice(0, labels.length)).toEqual(labels);
        expect(cells.length - labels.length).toBeLessThan(across);
      }),
    );
  });

  it('puts each label on a sheet on a place of its own from the first free one on', () => {
    const stock = STANDARD_TEMPLATES[2]?.stock as SheetStock;
    fc.assert(
      fc.property(copies, fc.integer({ min: 0, max: 64 }), (wanted, start) => {
        const places = dealSheets(stock, wanted, start).flatMap((sheet, page) =>
          sheet.map((place) => ({ page, ...place })),
        );
        expect(places.map(({ label }) => label)).toEqual(
          wanted.flatMap((count, label) => Array.from({ length: count }, () => label)),
        );
        expect(new Set(places.map(({ page, x, y }) => `${page} ${x} ${y}`)).size).toBe(places.length);
        const [first] = places;
        if (first) expect(first.x).toBeCloseTo(stock.left + (start % stock.columns) * stock.pitchX);
      }),
    );
  });
});

it('turns black into white and back, and leaves what pads a row white', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (width, height) => {
      const perRow = Math.ceil(width / 8);
      const blank = inverted({ width, height, rows: new Uint8Array(perRow * height) });
      expect([...blank].every((byte) => byte === 0xff)).toBe(true);
    }),
  );
});

describe('a roll without a sensor', () => {
  it('begins the fiftieth label, and every other, within half a dot of where it is, in any mix of rows', () => {
    const millimetres = (least: number, most: number) =>
      fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100);
    const copies = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom<203 | 300>(203, 300),
        millimetres(8, 60),
        millimetres(0, 5),
        copies,
        (dpi, height, gap, counts) => {
          const fine = printerResolution(dpi);
          const high = dotsWithin(height, fine);
          const bitmap = { width: 16, height: high, rows: new Uint8Array(high * 2) };
          const rows = counts.map((count) => ({ bitmap, copies: count }));
          const pitch = height + gap;
          const labels = DECODERS['esc-pos'](encodeLabels(rows, 'esc-pos', { dpi, gap, pitch }));
          expect(labels).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
          let begins = 0;
          for (const [index, label] of labels.entries()) {
            expect(Math.abs(begins - index * pitch * fine.dotsPerMillimetre)).toBeLessThanOrEqual(0.5 + 1e-6);
            begins += label.height + (label.fed ?? 0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a calibrated roll', () => {
  it('prints within half a stroke of where it belongs, however far it was off', () => {
    const off = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
    const little = fc.integer({ min: -5, max: 5 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        off,
        off,
        little,
        little,
        fc.integer({ min: 1, max: 4 }),
        (right, down, wide, long, across) => {
          const stock: RollStock = { kind: 'roll', across, gapX: 3, gapY: 3, offsetX: 0, offsetY: 0 };
          // What a person types: the nearest half of a millimetre that is cut off.
          const cut = (shift: number) => Math.max(0, Math.round(shift * 2) / 2);
          const sides = (shift: number) => ({ left: cut(-shift), right: cut(shift) });
          const ends = (shift: number) => ({ top: cut(-shift), bottom: cut(shift) });
          const lastRight = right + wide * (across - 1);
          const lastDown = down + long * (CALIBRATION_ROWS - 1);
          const next = corrected(stock, {
            first: { ...sides(right), ...ends(down) },
            lastAcross: sides(lastRight),
            lastDown: ends(lastDown),
          });
          expect(Math.abs(right + next.offsetX)).toBeLessThanOrEqual(0.26);
          expect(Math.abs(down + next.offsetY)).toBeLessThanOrEqual(0.26);
          if (across > 1) expect(Math.abs(wide + next.gapX - 3)).toBeLessThanOrEqual(0.51 / (across - 1));
          expect(Math.abs(long + next.gapY - 3)).toBeLessThanOrEqual(0.51 / (CALIBRATION_ROWS - 1));
        },
      ),
    );
  });
});
