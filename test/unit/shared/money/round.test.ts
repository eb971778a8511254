import { describe, expect, it } from 'vitest';
import { multiplyDivide, roundToRupee, roundToUnit } from '../../../../shared/money/round.ts';

describe('multiplyDivide', () => {
  it('rounds half up and everything less down', () => {
    expect(multiplyDivide(5, 1, 10)).toBe(1);
    expect(multiplyDivide(499, 1, 1000)).toBe(0);
    expect(multiplyDivide(25, 1, 10)).toBe(3);
  });

  it('is exact where the product is past 2^53', () => {
    // In doubles the half is lost and the answer comes out one too small.
    expect(multiplyDivide(5_157_490_500, 9_370_945, 1000)).toBe(48_330_559_813_523);
    expect(multiplyDivide(9_007_199_254_740_991, 3, 6)).toBe(4_503_599_627_370_496);
  });

  it('throws on what is no whole non-negative number, and on a result that does not fit', () => {
    expect(() => multiplyDivide(0.5, 1, 1)).toThrow(RangeError);
    expect(() => multiplyDivide(-1, 1, 1)).toThrow(RangeError);
    expect(() => multiplyDivide(1, 1, 0)).toThrow(RangeError);
    expect(() => multiplyDivide(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError);
  });
});

describe('roundToUnit', () => {
  it('rounds to rupees as roundToRupee does, to half rupees, or not at all', () => {
    expect([roundToRupee(12_349), roundToRupee(12_350)]).toEqual([123_00, 124_00]);
    expect([roundToUnit(12_324, 50), roundToUnit(12_325, 50)]).toEqual([123_00, 123_50]);
    expect(roundToUnit(12_345, 0)).toBe(12_345);
  });
});
