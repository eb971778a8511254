import { describe, expect, it } from 'vitest';
import { type PriceMode, taxOfLine } from '../../../../shared/tax/line.ts';
import cases from '../../../fixtures/tax-cases.json' with { type: 'json' };

describe('taxOfLine', () => {
  it.each(cases.lines)('taxes $about', ({ mode, net, rate, interState, taxable, cgst, sgst, igst }) => {
    const total = taxable + cgst + sgst + igst;
    const line = taxOfLine({ net, rate, interState, mode: mode as PriceMode });
    expect(line).toEqual({ taxable, cgst, sgst, igst, total });
  });
});
