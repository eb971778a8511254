import { describe, expect, it } from 'vitest';
import {
  buyerOf,
  gstinProblem,
  isPhone,
} from '../../../../renderer/features/returns/advances/buyer-draft.ts';
import { ratesOn } from '../../../../renderer/features/returns/advances/rates.ts';
import {
  addLoose,
  amountOf,
  changeLoose,
  commandLines,
  stepLoose,
  totalOf,
} from '../../../../renderer/features/returns/without/lines.ts';
import { buyerSchema } from '../../../../shared/sale/buyer.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import { cloth, item } from '../../../fixtures/till.ts';

const saree = item();

describe('goods without a bill', () => {
  it('are worth what they cost today until something was agreed', () => {
    const { lines, id } = addLoose([], saree, 2000, 'a');
    expect(totalOf(lines)).toBe(9000_00);
    const agreed = changeLoose(lines, id, { agreed: 7000_00 });
    expect(totalOf(agreed)).toBe(7000_00);
    expect(totalOf(stepLoose(agreed, id, 1))).toBe(7000_00);
    expect(commandLines(agreed)).toEqual([
      { itemId: saree.id, quantity: 2000, amount: 7000_00, condition: 'stock' },
    ]);
  });

  it('join the line they have, but for what is cut', () => {
    const twice = addLoose(addLoose([], saree, 1000, 'a').lines, saree, 1000, 'b');
    expect(twice.id).toBe('a');
    expect(twice.lines.map(({ quantity }) => quantity)).toEqual([2000]);
    const cut = addLoose(addLoose([], cloth, 1500, 'a').lines, cloth, 500, 'b');
    expect(cut.lines.map((one) => amountOf(one))).toEqual([675_00, 225_00]);
  });

  it('never step to nothing', () => {
    const { lines, id } = addLoose([], saree, 1000, 'a');
    expect(stepLoose(lines, id, -1)).toEqual(lines);
  });
});

describe('who gives an advance', () => {
  it('is kept without what is empty, in the form that the till takes', () => {
    const buyer = buyerOf({
      phone: '9876543210',
      name: ' Meera Sharma ',
      gstin: '',
      address: '12 Lake View\n\n  Bhopal  ',
    });
    expect(buyer).toEqual({ phone: '9876543210', name: 'Meera Sharma', address: ['12 Lake View', 'Bhopal'] });
    expect(buyerSchema.safeParse(buyer).success).toBe(true);
  });

  it('has a phone and a GSTIN that can be one, or none', () => {
    expect(['', '9876543210', '+4915112345678'].every(isPhone)).toBe(true);
    expect(isPhone('12')).toBe(false);
    expect(gstinProblem('')).toBeUndefined();
    expect(gstinProblem('07AABCU9603R1ZP')).toBeUndefined();
    expect(gstinProblem('07AABCU9603R1ZQ')?.code).toBe('gstin-check-digit');
  });
});

describe('rates to choose from', () => {
  it('are those that some goods bear on the day, lowest first', () => {
    expect(ratesOn(standardTaxTable, '2026-11-22')).toEqual(expect.arrayContaining([0, 500, 1800]));
    const rates = ratesOn(standardTaxTable, '2026-11-22');
    expect([...rates].sort((a, b) => a - b)).toEqual(rates);
    // Before 22 September 2025 there were others.
    expect(ratesOn(standardTaxTable, '2025-06-01')).toContain(1200);
  });
});
