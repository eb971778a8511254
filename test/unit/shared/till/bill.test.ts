import { describe, expect, it } from 'vitest';
import { expectedCash } from '../../../../shared/shift/shift.ts';
import { levelOf } from '../../../../shared/stock/levels.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import {
  bangles,
  cart,
  cashier,
  cloth,
  item,
  line,
  MORNING,
  manager,
  openTestTill,
  type TestTill,
} from '../../../fixtures/till.ts';

const saree = item();
const DAY = 24 * 3600_000;

function sale(
  payable: number,
  of = cart(line(saree)),
  tenders: CommandOf<'bill.complete'>['tenders'] = [{ kind: 'cash', amount: payable, received: payable }],
): CommandOf<'bill.complete'> {
  return { kind: 'bill.complete', cart: of, tenders, shownPayable: payable };
}

function asCashier(till: TestTill): void {
  till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
}

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

describe('completing a bill', () => {
  it('numbers bills one after the other, moves stock and counts cash', () => {
    const till = openTestTill();
    till.must(sale(450000));
    till.must(sale(450000));
    expect([...till.bills.keys()]).toEqual(['MPD1/2627/000001', 'MPD1/2627/000002']);
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-2000);
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00 + 900000);
    expect(till.state.days.get('2026-11-22')).toMatchObject({ bills: 2, payable: 900000 });
  });

  it('does not use a number for a bill that was refused', () => {
    const till = openTestTill();
    expect(codeOf(till.act(sale(449900)))).toBe('total-changed');
    till.must(sale(450000));
    expect([...till.bills.keys()]).toEqual(['MPD1/2627/000001']);
  });

  it('starts a new series with the financial year', () => {
    const till = openTestTill();
    till.must(sale(450000));
    till.at = Date.UTC(2027, 2, 31, 18, 30);
    till.must(sale(450000));
    expect([...till.bills.keys()]).toEqual(['MPD1/2627/000001', 'MPD1/2728/000001']);
  });

  it('needs an open shift', () => {
    const till = openTestTill();
    till.must({ kind: 'shift.close', denominations: {} });
    expect(codeOf(till.act(sale(450000)))).toBe('shift-closed');
  });

  it('needs a second person for a discount above the limit, and writes both down', () => {
    const till = openTestTill();
    asCashier(till);
    const reduced = cart(
      line(saree, 1000, { discount: { kind: 'percent', basisPoints: 1100, reason: 'festival' } }),
    );
    expect(till.act(sale(400500, reduced))).toMatchObject({
      ok: false,
      error: { code: 'approval-needed', params: { permission: 'discount-over-limit' } },
    });
    till.must(sale(400500, reduced), { approvedBy: manager.id });
    expect([...till.bills.values()][0]).toMatchObject({
      cashier: cashier.id,
      approvals: [{ permission: 'discount-over-limit', by: manager.id }],
    });
  });

  it('lets a cashier go to the limit and not a paisa further', () => {
    const till = openTestTill();
    asCashier(till);
    const at = cart(
      line(saree, 1000, { discount: { kind: 'percent', basisPoints: 1000, reason: 'festival' } }),
    );
    till.must(sale(405000, at));
    const over = cart(line(saree, 1000, { price: { paise: 4_049_99, reason: 'a thread is loose' } }));
    expect(codeOf(till.act(sale(405000, over)))).toBe('approval-needed');
  });

  it('needs a second person below the floor of an item', () => {
    const till = openTestTill();
    const discountLimits = { cashier: 5000, 'stall-manager': 5000, inventory: 0, manager: 10_000 };
    till.must({ kind: 'settings.change', settings: { discountLimits } });
    asCashier(till);
    const low = cart(line(cloth, 2500, { price: { paise: 399_00, reason: 'end of the roll' } }));
    expect(till.act(sale(99800, low))).toMatchObject({
      error: { params: { permission: 'price-below-floor' } },
    });
  });

  it('takes a paper credit note once, until its bill is voided', () => {
    const till = openTestTill();
    const note = [{ kind: 'credit-note' as const, amount: 25000, number: 'CN/77' }];
    till.must(sale(25000, cart(line(bangles)), note));
    expect(codeOf(till.act(sale(25000, cart(line(bangles)), note)))).toBe('credit-note-spent');
    till.must({ kind: 'bill.void', number: 'MPD1/2627/000001', reason: 'wrong item' });
    till.must(sale(25000, cart(line(bangles)), note));
  });

  it('keeps a clerk of the stock room from selling', () => {
    const till = openTestTill();
    const clerk = { ...cashier, id: 'user-clerk', name: 'Clerk', role: 'inventory' as const };
    till.must({ kind: 'user.save', user: clerk }, { pinGiven: true });
    till.must({ kind: 'user.sign-in', userId: clerk.id }, { pinRight: true });
    expect(till.act(sale(450000))).toMatchObject({ error: { params: { permission: 'sell' } } });
  });

  it('waits while the clock stands behind the last record, until somebody looks', () => {
    const till = openTestTill();
    till.must(sale(450000));
    till.at = MORNING - DAY;
    expect(codeOf(till.act(sale(450000)))).toBe('clock-behind');
    till.must({ kind: 'clock.confirm' });
    till.must(sale(450000));
    expect(till.bills.size).toBe(2);
  });
});

describe('voiding a bill', () => {
  it('keeps the number, gives the money and the goods back', () => {
    const till = openTestTill();
    till.must(sale(450000));
    till.must({ kind: 'bill.void', number: 'MPD1/2627/000001', reason: 'buyer changed her mind' });
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(0);
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00);
    expect(till.state.shift?.voided).toEqual({ count: 1, amount: 450000 });
    till.must(sale(450000));
    expect([...till.bills.keys()]).toHaveLength(2);
  });

  it('happens once, on its own day, with the right to', () => {
    const till = openTestTill();
    till.must(sale(450000));
    const command = { kind: 'bill.void', number: 'MPD1/2627/000001', reason: 'wrong item' } as const;
    expect(codeOf(till.act({ ...command, number: 'MPD1/2627/000009' }))).toBe('bill-unknown');
    asCashier(till);
    expect(codeOf(till.act(command))).toBe('approval-needed');
    till.must(command, { approvedBy: manager.id });
    expect(codeOf(till.act(command, { approvedBy: manager.id }))).toBe('bill-voided-already');
    till.must(sale(450000));
    till.at += DAY;
    expect(codeOf(till.act({ ...command, number: 'MPD1/2627/000002' }, { approvedBy: manager.id }))).toBe(
      'bill-of-another-day',
    );
  });
});
