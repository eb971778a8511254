import { describe, expect, it } from 'vitest';
import { portion, portionBetween } from '../../../../shared/money/cumulative.ts';
import cases from '../../../fixtures/tax-cases.json' with { type: 'json' };

describe('portionBetween', () => {
  it.each(cases.returns)('credits $about', ({ original, returned, notes }) => {
    let before = 0;
    for (const [index, quantity] of returned.entries()) {
      const after = before + quantity;
      const part = (total: number) => portionBetween(total, original.quantity, before, after);
      expect({
        taxable: part(original.taxable),
        cgst: part(original.cgst),
        sgst: part(original.sgst),
        igst: part(original.igst),
      }).toEqual(notes[index]);
      before = after;
    }
  });

  it('refuses to take back more than was sold, or to go backwards', () => {
    expect(() => portion(100, 3, 4)).toThrow(RangeError);
    expect(() => portionBetween(100, 3, 2, 1)).toThrow(RangeError);
  });
});
