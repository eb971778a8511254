import { describe, expect, it } from 'vitest';
import { expectedCash } from '../../../../shared/shift/shift.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { cart, cashier, item, line, manager, openTestTill, type TestTill } from '../../../fixtures/till.ts';

const saree = item();
const NUMBER = 'MPD1/2627/R00001';
const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

const advance: CommandOf<'advance.take'> = {
  kind: 'advance.take',
  description: 'Six Chanderi sarees, blue',
  rate: 500,
  tenders: [{ kind: 'cash', amount: 2_000_00, received: 2_000_00 }],
};

function paid(amount: number): CommandOf<'bill.complete'> {
  return {
    kind: 'bill.complete',
    cart: cart(line(saree)),
    tenders: [
      { kind: 'advance', amount, number: NUMBER },
      { kind: 'upi', amount: 4_500_00 - amount },
    ],
    shownPayable: 4_500_00,
  };
}

describe('an advance', () => {
  it('is a receipt voucher without tax, and its cash is in the drawer though it is no sale', () => {
    const till = openTestTill();
    till.must(advance);
    expect(till.vouchers.get(NUMBER)).toMatchObject({ kind: 'receipt', amount: 2_000_00, rate: 500 });
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(4_000_00);
    expect(till.state.shift?.payable).toBe(0);
    expect(till.state.shift?.advances).toEqual({ taken: 2_000_00, givenBack: 0 });
  });

  it('pays a bill out of its balance, never more than it holds', () => {
    const till = openTestTill();
    till.must(advance);
    till.must(paid(1_500_00));
    expect(till.state.advances.get(NUMBER)?.left).toBe(500_00);
    expect(till.act(paid(600_00))).toMatchObject({
      error: { code: 'advance-short', params: { left: 500_00 } },
    });
    till.must(paid(500_00));
  });

  it('goes back by leave, on a refund voucher that names it', () => {
    const till = openTestTill();
    till.must(advance);
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    const back: CommandOf<'advance.give-back'> = {
      kind: 'advance.give-back',
      number: NUMBER,
      reason: 'order cancelled',
      refunds: [{ kind: 'cash', amount: 2_000_00 }],
    };
    expect(codeOf(till.act(back))).toBe('approval-needed');
    till.must(back, { approvedBy: manager.id });
    expect(till.vouchers.get('MPD1/2627/F00001')).toMatchObject({ against: { number: NUMBER } });
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00);
    expect(codeOf(till.act(back, { approvedBy: manager.id }))).toBe('advance-short');
  });

  it('is not paid out of another paper, and none is made up', () => {
    const till = openTestTill();
    const circle = { ...advance, tenders: [{ kind: 'advance' as const, amount: 1_00, number: NUMBER }] };
    expect(codeOf(till.act(circle))).toBe('advance-tender');
    expect(codeOf(till.act(paid(1_00)))).toBe('advance-unknown');
  });
});
