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
    const [day] = till.state.upi.days.values();
    expect(day).toMatchObject({
      states: { matched: { count: 1, amount: 4_500_00 }, 'wrong-amount': { count: 1, amount: 4_500_00 } },
      came: 9_000_01,
      refunded: 0,
    });
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
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    till.at += 46 * 24 * 60 * 60_000;
    sell(till, { kind: 'upi', amount: 4_500_00 });
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    const today = dayInIndia(till.at);
    expect([...till.state.upi.open.values()].map(({ day }) => day)).toEqual([today, today]);
    expect([...till.state.upi.utrs.values()]).toEqual([['MPD1/2627/000003#0']]);
  });
});

describe('what is said of a payment after its bill', () => {
  const claim = (part: Partial<CommandOf<'upi.claim'>> = {}, number = FIRST): CommandOf<'upi.claim'> => ({
    kind: 'upi.claim',
    number,
    tender: 0,
    way: 'utr',
    utr: UTR,
    ...part,
  });

  it('is kept with who said it, when and how, and the bill stays as it was', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    const { at } = till;
    till.must(claim({ way: 'buyer-phone' }));
    till.must(claim({ way: 'sound-box', utr: undefined }));
    expect(stateOf(till)).toBe('claimed');
    expect(tenderIn(till.state.upi, { number: FIRST, tender: 0 })?.claims).toEqual([
      { at, by: 'user-asha', way: 'buyer-phone', utr: UTR },
      { at: at + 1000, by: 'user-asha', way: 'sound-box' },
    ]);
  });

  it('may be said by a cashier, and put right: the wrong UTR is free again, and both words stay', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    till.must(claim({ utr: '612345678909' }));
    till.must(claim({ utr: UTR }, 'MPD1/2627/000002'));
    expect(tenderIn(till.state.upi, { number: FIRST, tender: 0 })?.claims.map(({ utr }) => utr)).toEqual([
      UTR,
      '612345678909',
    ]);
  });

  it('needs a UTR where the UTR is what is said, and is too late once the statement has the payment', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    expect(codeOf(till.act(claim({ utr: undefined })))).toBe('upi-utr-missing');
    expect(codeOf(till.act(claim({ utr: '----' })))).toBe('upi-utr-missing');
    expect(codeOf(till.act(claim({}, 'MPD1/2627/000009')))).toBe('upi-unknown');
    till.must(match());
    expect(codeOf(till.act(claim()))).toBe('upi-claim-late');
  });
});

describe('one UTR for two payments', () => {
  const used = (number: string, utr = UTR) => ({ error: { code: 'upi-utr-used', params: { utr, number } } });
  const complete = (...tenders: Tender[]) =>
    ({ kind: 'bill.complete', cart: cart(line(saree)), tenders, shownPayable: 4_500_00 }) as const;

  it('is refused at the counter, in whatever hand it is written', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    const spaced = '6123 4567 8901';
    expect(till.act(complete({ kind: 'upi', amount: 4_500_00, reference: spaced }))).toMatchObject(
      used(FIRST, spaced),
    );
    expect(till.act(complete({ kind: 'upi', amount: 4_500_00, reference: '६१२३४५६७८९०१' })).ok).toBe(false);
    const twice = complete(
      { kind: 'upi', amount: 4_000_00, reference: '1' },
      { kind: 'upi', amount: 500_00, reference: '1' },
    );
    expect(codeOf(till.act(twice))).toBe('upi-utr-twice');
    // A card has references of its own.
    till.must(complete({ kind: 'card', amount: 4_500_00, reference: UTR }));
  });

  it('is refused for an advance, a debit note and a later word too', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    sell(till, { kind: 'upi', amount: 4_500_00 });
    const tenders: Tender[] = [{ kind: 'upi', amount: 100_00, reference: UTR }];
    expect(till.act({ kind: 'advance.take', description: 'Saree', tenders })).toMatchObject(used(FIRST));
    const lines = [{ line: 0, amount: 100_00 }];
    expect(
      till.act({ kind: 'debit-note.issue', number: FIRST, lines, reason: 'short', tenders }),
    ).toMatchObject(used(FIRST));
    const late = { kind: 'upi.claim', number: 'MPD1/2627/000002', tender: 0, way: 'utr', utr: UTR } as const;
    expect(till.act(late)).toMatchObject(used(FIRST));
    // The same payment may be said again.
    till.must({ ...late, number: FIRST, way: 'buyer-phone' });
  });

  it('is refused where a statement gave the UTR to another payment, or it is of money that went back', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(match());
    expect(till.act(complete({ kind: 'upi', amount: 4_500_00, reference: UTR }))).toMatchObject(used(FIRST));
    till.must(refund(100_00, '699999999999'));
    expect(till.act(complete({ kind: 'upi', amount: 4_500_00, reference: '699999999999' }))).toMatchObject(
      used(FIRST, '699999999999'),
    );
  });

  it('is taken for the bill made instead of one that was voided', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    till.must({ kind: 'bill.void', number: FIRST, reason: 'wrong item' });
    sell(till, { kind: 'upi', amount: 4_500_00, reference: UTR });
    expect(stateOf(till, 'MPD1/2627/000002')).toBe('claimed');
  });
});

describe('money of a UPI payment that a return gives back', () => {
  /** Two pieces, so that one can come back after the other. */
  function sellTwo(till: TestTill, ...tenders: Tender[]): void {
    const sale = cart({ ...line(saree), quantity: 2000 });
    till.must({ kind: 'bill.complete', cart: sale, tenders, shownPayable: 9_000_00 });
  }
  const back = (
    refunds: CommandOf<'return.complete'>['refunds'],
    quantity = 1000,
  ): CommandOf<'return.complete'> => ({
    kind: 'return.complete',
    number: FIRST,
    parts: [{ kind: 'goods', line: 0, quantity, condition: 'stock' }],
    reason: 'colour',
    refunds,
    shownPayable: quantity * 4_50,
  });
  const refundsOf = (till: TestTill, tender = 0) =>
    tenderIn(till.state.upi, { number: FIRST, tender })?.refunds.map(({ amount, reference, document }) => [
      amount,
      reference,
      document,
    ]);

  it('stands at the payment with its reference and note, in part and then whole', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00, reference: UTR });
    till.must(back([{ kind: 'upi', amount: 4_500_00, reference: 'R1' }]));
    expect(stateOf(till)).toBe('claimed');
    expect(refundsOf(till)).toEqual([[4_500_00, 'R1', 'MPD1/2627/C00001']]);
    till.must(back([{ kind: 'upi', amount: 4_500_00 }]));
    expect(stateOf(till)).toBe('refunded');
  });

  it('goes over the payments of the bill, and no further than each was paid', () => {
    const till = openTestTill();
    sellTwo(
      till,
      { kind: 'upi', amount: 3_000_00 },
      { kind: 'cash', amount: 4_000_00, received: 4_000_00 },
      { kind: 'upi', amount: 2_000_00 },
    );
    till.must(back([{ kind: 'upi', amount: 4_500_00, reference: 'R1' }]));
    expect([refundsOf(till, 0)?.[0]?.[0], refundsOf(till, 2)?.[0]?.[0]]).toEqual([3_000_00, 1_500_00]);
    // By leave more goes back by UPI than came by it: it is of no payment, and known as a transfer all the same.
    till.must(back([{ kind: 'upi', amount: 4_500_00, reference: 'R2' }]));
    expect(refundsOf(till, 2)?.map(([amount]) => amount)).toEqual([1_500_00, 500_00]);
    expect([...till.state.upi.payouts.values()].map(({ amount }) => amount)).toEqual([4_500_00, 4_500_00]);
  });

  it('cannot be entered a second time on the page of UPI, nor the other way about', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00 });
    till.must(back([{ kind: 'upi', amount: 4_500_00, reference: 'R-1' }]));
    expect(till.act(refund(4_500_00, 'R1'))).toMatchObject({
      error: { code: 'upi-refund-twice', params: { number: 'MPD1/2627/C00001' } },
    });
    expect(codeOf(till.act(refund(4_500_01, 'R2222')))).toBe('upi-refund-too-much');
    till.must(refund(4_000_00, 'R2222'));
    expect(till.act(back([{ kind: 'upi', amount: 4_500_00 }]))).toMatchObject({
      error: { code: 'upi-refunded-before', params: { left: 500_00 } },
    });
    expect(codeOf(till.act(back([{ kind: 'upi', amount: 4_500_00, reference: 'r 2222' }])))).toBe(
      'upi-refund-twice',
    );
    till.must(
      back([
        { kind: 'upi', amount: 500_00 },
        { kind: 'balance', amount: 4_000_00 },
      ]),
    );
    expect(stateOf(till)).toBe('refunded');
  });

  it('of an advance that went back by itself cannot go back with a voucher', () => {
    const till = openTestTill();
    const tenders: Tender[] = [{ kind: 'upi', amount: 1_000_00 }];
    till.must({ kind: 'advance.take', description: 'Six sarees', tenders });
    const number = 'MPD1/2627/R00001';
    till.must({ kind: 'upi.refund', number, tender: 0, amount: 400_00, reference: 'R1234' });
    const giveBack = (amount: number, reference?: string): CommandOf<'advance.give-back'> => ({
      kind: 'advance.give-back',
      number,
      reason: 'never came',
      refunds: [{ kind: 'upi', amount, ...(reference && { reference }) }],
    });
    expect(till.act(giveBack(1_000_00))).toMatchObject({
      error: { code: 'upi-refunded-before', params: { left: 600_00 } },
    });
    expect(codeOf(till.act(giveBack(600_00, 'R1234')))).toBe('upi-refund-twice');
    till.must(giveBack(600_00));
    expect(stateOf(till, number)).toBe('refunded');
  });

  it('without a bill is a transfer too, and one transfer is told once', () => {
    const till = openTestTill();
    sell(till, { kind: 'upi', amount: 4_500_00 });
    till.must(refund(1_00, 'R1234'));
    const without = (reference: string): CommandOf<'return.without-bill'> => ({
      kind: 'return.without-bill',
      lines: [{ itemId: saree.id, quantity: 1000, amount: 100_00, condition: 'stock' }],
      reason: 'colour',
      refunds: [{ kind: 'upi', amount: 100_00, reference }],
    });
    expect(codeOf(till.act(without('R1234')))).toBe('upi-refund-twice');
    till.must(without('R5678'));
    expect([...till.state.upi.payouts.values()].at(-1)).toMatchObject({ amount: 100_00, reference: 'R5678' });
    expect(refundsOf(till)?.map(([amount]) => amount)).toEqual([1_00]);
  });

  it('goes over what a debit note charged on top as well', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00 });
    till.must({
      kind: 'debit-note.issue',
      number: FIRST,
      lines: [{ line: 0, amount: 1_000_00 }],
      reason: 'short',
      tenders: [{ kind: 'upi', amount: 1_000_00 }],
    });
    till.must({ ...back([{ kind: 'upi', amount: 10_000_00 }], 2000), shownPayable: 10_000_00 });
    expect([stateOf(till), stateOf(till, 'MPD1/2627/D00001')]).toEqual(['refunded', 'refunded']);
  });

  it('of an advance is given back with its voucher', () => {
    const till = openTestTill();
    const tenders: Tender[] = [{ kind: 'upi', amount: 1_000_00 }];
    till.must({ kind: 'advance.take', description: 'Six sarees', tenders });
    const number = 'MPD1/2627/R00001';
    till.must({
      kind: 'advance.give-back',
      number,
      reason: 'never came',
      refunds: [{ kind: 'upi', amount: 1_000_00, reference: 'R1' }],
    });
    expect(stateOf(till, number)).toBe('refunded');
  });

  it('is found in the statement as money that went, once', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00 });
    till.must(back([{ kind: 'upi', amount: 4_500_00, reference: '699999999999' }]));
    const [id = ''] = till.state.upi.payouts.keys();
    const found: CommandOf<'upi.match'> = {
      kind: 'upi.match',
      source: 'bank.csv',
      matches: [],
      payouts: [{ payout: id, amount: 4_500_00, by: 'utr', utr: '699999999999' }],
    };
    till.must(found);
    expect(till.state.upi.payouts.get(id)?.match).toMatchObject({ amount: 4_500_00, utr: '699999999999' });
    expect(codeOf(till.act(found))).toBe('upi-matched');
    expect(codeOf(till.act({ ...found, payouts: [] }))).toBe('upi-nothing-to-match');
    expect(codeOf(till.act(match(9_000_00, '699999999999')))).toBe('upi-row-twice');
  });

  it('does not give back the excess that came of it', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00 });
    till.must(match(9_500_00));
    till.must(back([{ kind: 'upi', amount: 4_500_00 }]));
    expect(stateOf(till)).toBe('wrong-amount');
  });

  it('leaves a payment matched whose excess went back before', () => {
    const till = openTestTill();
    sellTwo(till, { kind: 'upi', amount: 9_000_00 });
    till.must(match(9_500_00));
    till.must(refund(500_00));
    till.must(back([{ kind: 'upi', amount: 4_500_00 }]));
    expect(stateOf(till)).toBe('matched');
  });
});
