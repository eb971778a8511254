import { describe, expect, it } from 'vitest';
import {
  decimal,
  jsonParts,
  percent,
  quantity,
  rupees,
  writeJson,
} from '../../../../shared/filing/decimal-json.ts';

describe('amounts in a file for the portal', () => {
  it('have two decimals always, below a rupee and below nought too', () => {
    expect(writeJson([rupees(95_142), rupees(100), rupees(5), rupees(-5), rupees(0)])).toBe(
      '[951.42,1.00,0.05,-0.05,0.00]',
    );
  });

  it('are exact where a float would not be', () => {
    expect(writeJson(rupees(9_007_199_254_740_991))).toBe('90071992547409.91');
  });

  it('refuse what is no whole number of paise', () => {
    expect(() => rupees(10.5)).toThrow(RangeError);
  });

  it('give rates as per cent and quantities with two decimals, half up', () => {
    expect(writeJson([percent(25), percent(500), quantity(2505), quantity(2504), quantity(-1005)])).toBe(
      '[0.25,5.00,2.51,2.50,-1.01]',
    );
    expect(decimal(7, 0)).toEqual({ decimal: '7' });
  });

  it('leaves out what has no value and quotes texts as JSON does', () => {
    expect(writeJson({ a: 'say "x"', b: undefined, c: [true, 2], d: {} })).toBe(
      '{"a":"say \\"x\\"","c":[true,2],"d":{}}',
    );
  });

  it('are the same text in pieces', () => {
    const value = { a: [1, { b: rupees(5), c: undefined }], d: [], e: {}, f: 'x', g: [[true]] };
    for (const depth of [0, 1, 2, 3, 9]) {
      expect([...jsonParts(value, depth)].join('')).toBe(writeJson(value));
    }
  });
});
