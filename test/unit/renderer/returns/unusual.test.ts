import { describe, expect, it } from 'vitest';
import { daysBetween, unusualOf } from '../../../../renderer/features/returns/against/unusual.ts';

const paidInCash = {
  day: '2026-11-22',
  tenders: [{ kind: 'cash', amount: 100_00, received: 100_00 }],
} as const;

describe('what is unusual in a return', () => {
  it('is nothing within the days of the till and the way it was paid', () => {
    expect(unusualOf(paidInCash, [{ kind: 'cash', amount: 1 }], '2026-11-29', 7)).toEqual({
      pastDeadline: false,
      otherWay: false,
    });
  });

  it('is a bill older than that', () => {
    expect(unusualOf(paidInCash, [], '2026-11-30', 7).late).toBe(8);
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  });

  it('is money that goes another way than it came, but for a balance and an exchange', () => {
    const ways = (kind: 'upi' | 'balance' | 'exchange') =>
      unusualOf(paidInCash, [{ kind, amount: 1 }], '2026-11-22', 7).otherWay;
    expect(ways('upi')).toBe(true);
    expect(ways('balance')).toBe(false);
    expect(ways('exchange')).toBe(false);
  });

  it('is a bill past 30 November after the end of its year (CGST Act s.34(2))', () => {
    expect(unusualOf(paidInCash, [], '2027-11-30', 7).pastDeadline).toBe(false);
    expect(unusualOf(paidInCash, [], '2027-12-01', 7).pastDeadline).toBe(true);
    // A bill of January belongs to the year that ends in March.
    expect(unusualOf({ ...paidInCash, day: '2026-01-10' }, [], '2026-12-01', 7).pastDeadline).toBe(true);
  });
});
