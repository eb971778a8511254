import { describe, expect, it } from 'vitest';
import { hasReturns, otherCash } from '../../../../renderer/features/day/other-cash.ts';
import { startShift, xReport } from '../../../../shared/shift/shift.ts';

const shift = startShift({ number: 1, openedAt: 0, openedBy: 'asha', float: 2000_00 });
const head = { seq: 1, hash: '' };

describe('cash of returns and advances', () => {
  it('is what the drawer has besides float, sales and what was put in and out', () => {
    const report = xReport(
      {
        ...shift,
        tenders: { cash: { count: 2, amount: 1500_00 }, upi: { count: 1, amount: 900_00 } },
        otherCash: 300_00 - 450_00,
        cashIn: [{ at: 1, by: 'asha', amount: 500_00, reason: 'Float added' }],
        cashOut: [{ at: 2, by: 'asha', amount: 700_00, reason: 'Put in the safe' }],
      },
      head,
    );
    expect(otherCash(report)).toBe(-150_00);
  });

  it('is told of only where something went back or came for an order', () => {
    expect(hasReturns(xReport(shift, head))).toBe(false);
    const took = { ...shift, advances: { taken: 1000_00, givenBack: 0 }, otherCash: 1000_00 };
    expect(hasReturns(xReport(took, head))).toBe(true);
    const back = { ...shift, returns: { count: 1, amount: 450_00 } };
    expect(hasReturns(xReport(back, head))).toBe(true);
  });
});
