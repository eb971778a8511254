import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../renderer/features/reports/table/cells.ts';

describe('a cell of a report', () => {
  it('is written as its kind is, in both languages', () => {
    expect(cellText(1_23_456_50, 'money', 'en')).toBe('1,23,456.50');
    expect(cellText(-5, 'money', 'hi')).toBe('-0.05');
    expect(cellText(1800, 'rate', 'en')).toBe('18%');
    expect(cellText(25, 'rate', 'en')).toBe('0.25%');
    expect(cellText(2500, 'quantity', 'en')).toBe('2.5');
    expect(cellText('2026-11-22', 'day', 'en')).toBe('22 Nov 2026');
    expect(cellText({ en: 'Cash', hi: 'नकद' }, 'text', 'hi')).toBe('नकद');
  });

  it('is empty where the row says nothing, which is not nought', () => {
    expect(cellText(null, 'money', 'en')).toBe('');
    expect(cellText('', 'day', 'en')).toBe('');
    expect(cellText(0, 'money', 'en')).toBe('0.00');
  });
});
