import { describe, expect, it } from 'vitest';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Tender } from '../../../../shared/sale/tender.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { tenderIn } from '../../../../shared/upi/book.ts';
import { upiStateOf } from '../../../../shared/upi/tender.ts';
import { cart, cashier, item, line, openTestTill, type TestTill } from '../../../fixtures/till.ts';

const saree = item();
const FIRST = 'MPD1/2627/000001';
const UTR = '612345678901';
const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

function sell(till: TestTill, ...tenders: Tender[]): void {
  till.must({ kind: 'bill.complete', cart: cart(line(saree)), tenders, shownPayable: 4_500_00 });
}
function stateOf(till: TestTill, number = FIRST, tender = 0) {
  const found = tenderIn(till.state.upi, { number, tender });
  return found && upiStateOf(found);
}
const match = (amount = 4_500_00, utr = UTR, number = FIRST, tender = 0): CommandOf<'upi.match'> => ({
  kind: 'upi.match',
  source: 'bank.csv',
  matches: [{ number, tender, amount, by: 'utr', utr }],
});
const refund = (amount: number, reference = 'R12345') =>
  ({ kind: 'upi.refund', number: FIRST, tender: 0, amount, reference }) as const;

describe('a payment by UPI', () => {
  it('is shown until somebody says more, and claimed by a UTR or the sound box', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00, tr: 'ABC' });
    sell(
      till,
      { kind: 'upi', amount: 2_000_00, reference: UTR },
      { kind: 'upi', amount: 2_500_00, heard: true },
    );
    expect(stateOf(till)).toBe('shown');
    expect(stateOf(till, 'MPD1/2627/000002', 0)).toBe('claimed');
    expect(stateOf(till, 'MPD1/2627/000002', 1)).toBe('claimed');
  });

  it('is matched by a statement to the paisa, and wrong with any other sum', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(match());
    till.must(match(4_500_01, '612345678902', 'MPD1/2627/000002'));
    expect(stateOf(till)).toBe('matched');
    expect(stateOf(till, 'MPD1/2627/000002')).toBe('wrong-amount');
    expect([...till.state.upi.days.values()]).toEqual([
      { count: 2, amount: 9_000_00, matched: 9_000_01, refunded: 0 },
    ]);
  });

  it('is matched once, and a line of a statement matches once', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(match());
    expect(codeOf(till.act(match(4_500_00, '612345678902')))).toBe('upi-matched');
    expect(codeOf(till.act(match(4_500_00, UTR, 'MPD1/2627/000002')))).toBe('upi-row-twice');
    expect(codeOf(till.act(match(1, '6', 'MPD1/2627/000009')))).toBe('upi-unknown');
  });

  it('is matched again when what was paid too much went back', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(match(5_000_00));
    till.must(refund(500_00));
    expect(stateOf(till)).toBe('matched');
  });

  it('never gives back more than came, nor one refund twice', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(refund(4_000_00));
    expect(codeOf(till.act(refund(1_00)))).toBe('upi-refund-twice');
    expect(till.act(refund(500_01, 'R2222'))).toMatchObject({
      error: { code: 'upi-refund-too-much', params: { left: 500_00 } },
    });
    till.must(refund(500_00, 'R2222'));
    expect(stateOf(till)).toBe('refunded');
  });

  it('of a voided bill stays to be looked at until its money went back', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(match());
    expect(till.state.upi.open.size).toBe(0);
    till.must({ kind: 'bill.void', number: FIRST, reason: 'wrong item' });
    expect(till.state.upi.open.size).toBe(1);
    till.must(refund(4_500_00));
    expect(till.state.upi.open.size).toBe(0);
  });

  it('of an advance is among them', () => {
    const till = openTestTill();
    till.must({
      kind: 'advance.take',
      description: 'Six sarees',
      tenders: [{ kind: 'upi', amount: 1_000_00, reference: UTR }],
    });
    expect(stateOf(till, 'MPD1/2627/R00001')).toBe('claimed');
  });

  it('asks for a second person before a cashier records that money went back', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    expect(codeOf(till.act(refund(1_00)))).toBe('approval-needed');
    expect(codeOf(till.act(match()))).toBe('approval-needed');
  });

  it('falls out of what is kept when it is old, and its day with it', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.at += 46 * 24 * 60 * 60_000;
    sell(till, { kind: 'upi', amount: 4_500_00 });
    expect([...till.state.upi.open.values()].map(({ day }) => day)).toEqual([dayInIndia(till.at)]);
  });
});
