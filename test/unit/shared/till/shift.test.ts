import { describe, expect, it } from 'vitest';
import { quickNotes } from '../../../../shared/shift/denominations.ts';
import { cart, cashier, item, line, openTestTill, type TestTill } from '../../../fixtures/till.ts';

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

function sell(till: TestTill): void {
  till.must({
    kind: 'bill.complete',
    cart: cart(line(item())),
    shownPayable: 450000,
    tenders: [
      { kind: 'upi', amount: 200000 },
      { kind: 'cash', amount: 250000, received: 250000 },
    ],
  });
}

describe('a shift', () => {
  it('closes with what was expected, what was counted and the head of the journal', () => {
    const till = openTestTill();
    sell(till);
    sell(till);
    till.must({ kind: 'bill.void', number: 'MPD1/2627/000002', reason: 'wrong item' });
    till.must({ kind: 'shift.move-cash', direction: 'out', amount: 1_000_00, reason: 'to the bank' });
    till.must({ kind: 'shift.move-cash', direction: 'in', amount: 300_00, reason: 'small change' });
    till.must({ kind: 'shift.close', denominations: { '50000': 7, '10000': 2, '1000': 9 } });
    expect(till.state.shift).toBeUndefined();
    expect(till.state.closedShifts[0]).toMatchObject({
      kind: 'Z',
      number: 1,
      bills: {
        count: 2,
        first: 'MPD1/2627/000001',
        last: 'MPD1/2627/000002',
        voided: 1,
        voidedAmount: 450000,
      },
      payable: 450000,
      tenders: [
        { kind: 'cash', count: 1, amount: 250000 },
        { kind: 'upi', count: 1, amount: 200000 },
      ],
      taxByRate: [{ rate: 500, taxable: 428572, cgst: 10714, sgst: 10714, igst: 0 }],
      expectedCash: 2_000_00 + 2_500_00 - 1_000_00 + 300_00,
      counted: 3_790_00,
      difference: -10_00,
      head: { seq: 7, hash: 'a'.repeat(64) },
    });
  });

  it('counts on from the last one', () => {
    const till = openTestTill();
    till.must({ kind: 'shift.close', denominations: {} });
    till.must({ kind: 'shift.open', float: 0 });
    expect(till.state.shift?.number).toBe(2);
  });

  it('is one at a time, and its cash is guarded', () => {
    const till = openTestTill();
    expect(codeOf(till.act({ kind: 'shift.open', float: 0 }))).toBe('shift-open-already');
    const out = {
      kind: 'shift.move-cash',
      direction: 'out',
      amount: 2_000_01,
      reason: 'to the bank',
    } as const;
    expect(codeOf(till.act(out))).toBe('cash-not-there');
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    expect(codeOf(till.act({ ...out, amount: 100 }))).toBe('approval-needed');
  });

  it('attributes sales to each cashier', () => {
    const till = openTestTill();
    sell(till);
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    sell(till);
    sell(till);
    expect(till.state.shift?.cashiers).toEqual({
      'user-asha': { count: 1, amount: 450000 },
      'user-ravi': { count: 2, amount: 900000 },
    });
  });
});

describe('quick notes', () => {
  it('offer the sum itself and the round notes above it', () => {
    expect(quickNotes(1_237_00)).toEqual([1_237_00, 1_240_00, 1_250_00, 1_300_00]);
    expect(quickNotes(500_00)).toEqual([500_00, 2_000_00]);
  });
});
