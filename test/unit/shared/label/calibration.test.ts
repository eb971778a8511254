import { describe, expect, it } from 'vitest';
import { calibrationLabel, corrected, NO_READING } from '../../../../shared/label/calibration.ts';
import { findGap, findsGap } from '../../../../shared/label/encode/find-gap.ts';
import { dotAt, dotsWithin, printerResolution } from '../../../../shared/label/resolution.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import type { RollStock } from '../../../../shared/label/template.ts';

const roll: RollStock = { kind: 'roll', across: 2, gapX: 3, gapY: 3, offsetX: 0, offsetY: 0 };
const readings = { first: NO_READING, lastAcross: NO_READING, lastDown: NO_READING };
const ROLLS = STANDARD_TEMPLATES.filter(({ stock }) => stock.kind === 'roll');

describe('the calibration label', () => {
  it.each([203, 300] as const)('has a stroke for every millimetre from each edge at %i dpi', (dpi) => {
    const resolution = printerResolution(dpi);
    for (const template of ROLLS) {
      const { width, height, operations } = calibrationLabel(template, '1', resolution);
      expect([width, height]).toEqual([
        dotsWithin(template.width, resolution),
        dotsWithin(template.height, resolution),
      ]);
      const strokes = operations.filter((one) => one.kind === 'rect');
      for (const one of strokes) {
        expect(one.x >= 0 && one.y >= 0).toBe(true);
        expect(one.x + one.width <= width && one.y + one.height <= height).toBe(true);
      }
      const upright = strokes.filter((one) => one.height > one.width);
      const level = strokes.filter((one) => one.width > one.height);
      const deep = (size: number) => Math.min(8, Math.floor(size / 2) - 1);
      for (let mm = 0; mm <= deep(template.width); mm += 1) {
        const at = dotAt(mm, resolution);
        expect(upright.some((one) => one.x === at)).toBe(true);
        expect(upright.some((one) => one.x + one.width === width - at)).toBe(true);
      }
      for (let mm = 0; mm <= deep(template.height); mm += 1) {
        const at = dotAt(mm, resolution);
        expect(level.some((one) => one.y === at)).toBe(true);
        expect(level.some((one) => one.y + one.height === height - at)).toBe(true);
      }
    }
  });
});

describe('what is read off it', () => {
  it('moves the print back by what was cut off, and changes nothing where nothing was', () => {
    expect(corrected(roll, readings)).toEqual(roll);
    const first = { ...NO_READING, right: 1.5, top: 2 };
    const lastAcross = { left: 0, right: 1.5 };
    const lastDown = { top: 2, bottom: 0 };
    expect(corrected(roll, { first, lastAcross, lastDown })).toEqual({ ...roll, offsetX: -1.5, offsetY: 2 });
  });

  it('draws the rows and the columns together where the last of them lies too far on', () => {
    const off = corrected(roll, {
      ...readings,
      lastAcross: { left: 0, right: 1 },
      lastDown: { top: 0, bottom: 2 },
    });
    expect(off).toEqual({ ...roll, gapX: 2, gapY: 2.5 });
    expect(corrected({ ...roll, gapY: 0.2 }, { ...readings, lastDown: { top: 0, bottom: 8 } }).gapY).toBe(0);
  });
});

describe('finding the gap', () => {
  const web = { dpi: 203, gap: 3, pitch: 28 } as const;

  it('is said in each language that has a word for it', () => {
    const text = (language: 'tspl' | 'zpl' | 'epl') =>
      new TextDecoder().decode(findGap(language, 79, web)).trim();
    expect(text('tspl')).toBe('SIZE 79 mm,25 mm\r\nGAP 3 mm,0 mm\r\nGAPDETECT 200,24');
    expect(text('zpl')).toBe('~JC');
    expect(text('epl')).toBe('xa');
    expect(findsGap('esc-pos')).toBe(false);
  });
});
