import { describe, expect, it } from 'vitest';
import { formatAmount, formatQuantity, formatRupees } from '../../../../shared/money/format.ts';

describe('formatRupees', () => {
  it.each([
    [0, '₹0.00'],
    [5, '₹0.05'],
    [99900, '₹999.00'],
    [100000, '₹1,000.00'],
    [9999999, '₹99,999.99'],
    [12345650, '₹1,23,456.50'],
    [1_23_45_678_00, '₹1,23,45,678.00'],
    [123_45_67_890_00, '₹1,23,45,67,890.00'],
    [-12345650, '-₹1,23,456.50'],
    [-0, '₹0.00'],
  ])('writes %i paise as %s', (paise, text) => {
    expect(formatRupees(paise)).toBe(text);
  });

  it('leaves off nought paise only when told to', () => {
    expect(formatRupees(99900, { paise: 'auto' })).toBe('₹999');
    expect(formatRupees(99950, { paise: 'auto' })).toBe('₹999.50');
    expect(formatRupees(99900, { paise: 'always' })).toBe('₹999.00');
  });

  it('leaves off the symbol when told to', () => {
    expect(formatRupees(12345650, { symbol: false })).toBe('1,23,456.50');
    expect(formatAmount(12345650)).toBe('1,23,456.50');
    expect(formatAmount(-5, { paise: 'auto' })).toBe('-0.05');
  });

  it('throws on a fraction of a paisa', () => {
    expect(() => formatRupees(0.5)).toThrow(RangeError);
  });
});

describe('formatQuantity', () => {
  it.each([
    [3000, 0, '3'],
    [2500, 2, '2.50'],
    [12_34_567_000, 0, '12,34,567'],
    [-1000, 0, '-1'],
    [0, 2, '0.00'],
  ])('writes %i thousandths with %i decimals as %s', (thousandths, decimals, text) => {
    expect(formatQuantity(thousandths, decimals)).toBe(text);
  });

  it('shows a finer quantity whole', () => {
    expect(formatQuantity(2505, 2)).toBe('2.505');
    expect(formatQuantity(2500, 0)).toBe('2.5');
  });
});
