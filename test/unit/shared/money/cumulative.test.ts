import { describe, expect, it } from 'vitest';
import { portion, portionBetween } from '../../../../shared/money/cumulative.ts';

describe('portionBetween', () => {
  it('gives each of three pieces its paisa in turn, and all three the whole', () => {
    const parts = [0, 1000, 2000].map((before) => portionBetween(100, 3000, before, before + 1000));
    expect(parts).toEqual([33, 34, 33]);
    expect(portionBetween(100, 3000, 0, 3000)).toBe(100);
  });

  it('refuses to take back more than was sold, or to go backwards', () => {
    expect(() => portion(100, 3, 4)).toThrow(RangeError);
    expect(() => portionBetween(100, 3, 2, 1)).toThrow(RangeError);
  });
});
