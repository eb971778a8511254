import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../renderer/features/day/denominations.ts';
import { hoursOf, lastDays, returnedIn } from '../../../../renderer/features/day/sales.ts';
import type { BillSummary } from '../../../../shared/contract/views.ts';
import { countedCash } from '../../../../shared/shift/shift.ts';
import { MORNING } from '../../../fixtures/till.ts';

const HOUR = 3_600_000;
const bill = (changes: Partial<BillSummary>): BillSummary => ({
  number: 'MPD1/2627/000001',
  at: MORNING,
  day: '2026-11-22',
  payable: 100_00,
  lines: 1,
  cashier: 'ravi',
  tenders: ['cash'],
  voided: false,
  ...changes,
});

describe('sales of the last days', () => {
  it('stand in order, with nothing where nothing was sold', () => {
    const total = { bills: 3, payable: 900_00, discount: 0, tax: 0, returned: 50_00 };
    const days = lastDays(
      [
        { day: '2026-02-28', ...total },
        { day: '2026-01-01', ...total },
      ],
      '2026-03-02',
      4,
    );
    expect(days).toEqual([
      { key: '2026-02-27', amount: 0, bills: 0, returned: 0 },
      { key: '2026-02-28', amount: 900_00, bills: 3, returned: 50_00 },
      { key: '2026-03-01', amount: 0, bills: 0, returned: 0 },
      { key: '2026-03-02', amount: 0, bills: 0, returned: 0 },
    ]);
    expect(returnedIn(days)).toBe(50_00);
  });
});

describe('sales of a day by hour', () => {
  it('run from the first hour with a sale to the last, by the clock of India', () => {
    const bills = [
      bill({ at: MORNING + 2 * HOUR + 1, payable: 50_00 }),
      bill({ at: MORNING + 2 * HOUR + 59 * 60_000 }),
      bill({ at: MORNING }),
    ];
    expect(hoursOf(bills, '2026-11-22')).toEqual([
      { key: '11', amount: 100_00, bills: 1 },
      { key: '12', amount: 0, bills: 0 },
      { key: '13', amount: 150_00, bills: 2 },
    ]);
  });

  it('leave out voided bills and other days', () => {
    const bills = [bill({ voided: true }), bill({ day: '2026-11-21' })];
    expect(hoursOf(bills, '2026-11-22')).toEqual([]);
  });
});

describe('a count of notes and coins', () => {
  it('is what was typed, by value in paise', () => {
    const counts = countsOf({ 50000: '3', 10000: '12', 50: '7' });
    expect(counts).toEqual({ 50000: 3, 10000: 12, 50: 7 });
    expect(countedCash(counts)).toBe(1500_00 + 1200_00 + 3_50);
  });

  it('takes nothing from empty fields, and no note that is not in use', () => {
    expect(countsOf({ 50000: '', 10000: '0', 200000: '5' })).toEqual({});
  });
});
