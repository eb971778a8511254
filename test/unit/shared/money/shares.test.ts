import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../../shared/money/shares.ts';

describe('shareOut', () => {
  it('gives the odd paise to the largest remainders, the lower line first', () => {
    expect(shareOut(10_001, [100_000, 100_000, 100_000])).toEqual([3334, 3334, 3333]);
    expect(shareOut(10_000, [33_333, 66_667])).toEqual([3333, 6667]);
  });

  it('shares equally where all lines were given away', () => {
    expect(shareOut(3, [0, 0])).toEqual([2, 1]);
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
