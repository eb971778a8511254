import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../../shared/money/shares.ts';
import cases from '../../../fixtures/tax-cases.json' with { type: 'json' };

describe('shareOut', () => {
  it.each(cases.shares)('shares $about', ({ total, weights, shares }) => {
    expect(shareOut(total, weights)).toEqual(shares);
  });

  it('stays exact for amounts whose product is past 2^53', () => {
    expect(shareOut(10_000_000_001, [10_000_000_000, 10_000_000_000])).toEqual([
      5_000_000_001, 5_000_000_000,
    ]);
  });

  it('has nothing to do for an empty bill, and nobody to charge', () => {
    expect(shareOut(0, [])).toEqual([]);
    expect(() => shareOut(1, [])).toThrow(RangeError);
  });

  it('throws on negative and fractional figures', () => {
    expect(() => shareOut(-1, [1])).toThrow(RangeError);
    expect(() => shareOut(1, [1.5])).toThrow(RangeError);
  });
});
