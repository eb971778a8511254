import { beforeEach, describe, expect, it } from 'vitest';
import type { CreditPart } from '../../../../shared/sale/credit.ts';
import type { Note } from '../../../../shared/sale/note.ts';
import type { Refund } from '../../../../shared/sale/tender.ts';
import { expectedCash } from '../../../../shared/shift/shift.ts';
import { levelOf } from '../../../../shared/stock/levels.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import {
  bangles,
  cart,
  cashier,
  cloth,
  item,
  kurta,
  line,
  manager,
  openTestTill,
  type TestTill,
} from '../../../fixtures/till.ts';

const saree = item();
const DAY = 24 * 3600_000;
const BILL = 'MPD1/2627/000001';

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

/** Three sarees in cash. */
function soldTill(): TestTill {
  const till = openTestTill();
  sell(till, cart(line(saree, 3000)), 13_500_00);
  return till;
}

function sell(till: TestTill, of: ReturnType<typeof cart>, payable: number): void {
  till.must({
    kind: 'bill.complete',
    cart: of,
    tenders: [{ kind: 'cash', amount: payable, received: payable }],
    shownPayable: payable,
  });
}

function goods(quantity: number, condition: 'stock' | 'quarantine' = 'stock', index = 0): CreditPart {
  return { kind: 'goods', line: index, quantity, condition };
}

function back(
  parts: readonly CreditPart[],
  payable: number,
  changes: Partial<CommandOf<'return.complete'>> = {},
): CommandOf<'return.complete'> {
  return {
    kind: 'return.complete',
    number: BILL,
    parts: [...parts],
    reason: 'colour',
    refunds: payable > 0 ? [{ kind: 'cash', amount: payable }] : [],
    shownPayable: payable,
    ...changes,
  };
}

const lastNote = (till: TestTill) => [...till.notes.values()].at(-1) as Note;

describe('goods that come back', () => {
  let till: TestTill;
  beforeEach(() => {
    till = soldTill();
  });

  it('make a credit note of their own series that mirrors the frozen line', () => {
    till.must(back([goods(1000)], 4_500_00));
    expect(lastNote(till)).toMatchObject({
      number: 'MPD1/2627/C00001',
      kind: 'credit',
      against: { number: BILL, day: '2026-11-22', payable: 13_500_00 },
      totals: { taxable: 428571, cgst: 10714, sgst: 10714, value: 4_499_99, roundOff: 1, payable: 4_500_00 },
      refunds: [{ kind: 'cash', amount: 4_500_00 }],
    });
  });

  it('are in stock again, and their money is out of the drawer', () => {
    till.must(back([goods(1000)], 4_500_00));
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-2000);
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00 + 9_000_00);
    expect(till.state.days.get('2026-11-22')).toMatchObject({ payable: 13_500_00, returned: 4_500_00 });
  });

  it('wait in quarantine where they are not fit for sale, until somebody says what becomes of them', () => {
    till.must(back([goods(2000, 'quarantine')], 9_000_00));
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-3000);
    expect(till.state.quarantine.get(saree.id)).toBe(2000);
    const clear = { kind: 'quarantine.clear', itemId: saree.id, reason: 'washed' } as const;
    till.must({ ...clear, quantity: 1000, to: 'stock' });
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-2000);
    till.must({ ...clear, quantity: 1000, to: 'scrap' });
    expect(till.state.quarantine.size).toBe(0);
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-2000);
    expect(codeOf(till.act({ ...clear, quantity: 1000, to: 'stock' }))).toBe('quarantine-short');
  });

  it('are never more than remains, in pieces or in paise', () => {
    till.must(back([goods(2000)], 9_000_00));
    expect(till.act(back([goods(2000)], 9_000_00))).toMatchObject({
      ok: false,
      error: { code: 'return-too-many', params: { left: 1000 } },
    });
    till.must(back([goods(1000)], 4_500_00));
    expect(codeOf(till.act(back([goods(1000)], 0)))).toBe('return-too-many');
    const paid = [...till.notes.values()].reduce((sum, note) => sum + note.totals.payable, 0);
    expect(paid).toBe(13_500_00);
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00);
  });

  it('go back at the rate of the bill though the rate of today is another', () => {
    const winter = openTestTill();
    winter.at = Date.UTC(2025, 8, 21, 5, 0);
    winter.must({ kind: 'clock.confirm' });
    winter.must({ kind: 'items.save', items: [{ ...kurta, price: 2_000_00 }], source: 'test' });
    sell(winter, cart(line(kurta)), 2_000_00);
    winter.at = Date.UTC(2025, 8, 23, 5, 0);
    winter.must(back([goods(1000)], 2_000_00, { number: 'MPD1/2526/000001' }));
    expect(lastNote(winter)).toMatchObject({ number: 'MPD1/2526/C00001', taxByRate: [{ rate: 1200 }] });
  });

  it('give money back but no tax once the last day for a credit note is over', () => {
    till.at += 365 * DAY;
    till.must(back([goods(1000)], 4_500_00));
    expect(lastNote(till).kind).toBe('credit');
    till.at = Date.UTC(2027, 11, 1, 5, 0);
    till.must(back([goods(1000)], 4_500_00), { approvedBy: manager.id });
    expect(lastNote(till)).toMatchObject({ kind: 'commercial', number: 'MPD1/2728/M00001' });
  });

  it('need a second person when they are late or the money goes another way', () => {
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    till.must(back([goods(1000)], 4_500_00));
    const upi = back([goods(1000)], 4_500_00, { refunds: [{ kind: 'upi', amount: 4_500_00 }] });
    expect(till.act(upi)).toMatchObject({ error: { params: { permission: 'return-exception' } } });
    till.must(back([goods(1000)], 4_500_00, { refunds: [{ kind: 'balance', amount: 4_500_00 }] }));
    till.at += 8 * DAY;
    expect(codeOf(till.act(back([goods(1000)], 4_500_00)))).toBe('approval-needed');
    till.must(back([goods(1000)], 4_500_00), { approvedBy: manager.id });
    expect(lastNote(till).approvals).toContainEqual({ permission: 'return-exception', by: manager.id });
  });

  it('are refused where the ways do not come to the sum, or the drawer has not so much', () => {
    const short: readonly Refund[] = [{ kind: 'cash', amount: 4_000_00 }];
    expect(codeOf(till.act(back([goods(1000)], 4_500_00, { refunds: [...short] })))).toBe('refunds-differ');
    till.must({ kind: 'shift.move-cash', direction: 'out', amount: 15_000_00, reason: 'bank' });
    expect(codeOf(till.act(back([goods(1000)], 4_500_00)))).toBe('cash-not-there');
    expect(codeOf(till.act(back([goods(1000)], 4_499_00)))).toBe('total-changed');
  });

  it('keep a bill from being voided, and a voided bill from coming back', () => {
    till.must(back([goods(1000)], 4_500_00));
    expect(codeOf(till.act({ kind: 'bill.void', number: BILL, reason: 'wrong' }))).toBe('bill-has-returns');
    sell(till, cart(line(bangles)), 250_00);
    const second = 'MPD1/2627/000002';
    till.must({ kind: 'bill.void', number: second, reason: 'wrong' });
    expect(codeOf(till.act(back([goods(1000)], 250_00, { number: second })))).toBe('bill-voided-already');
  });

  it('take their part of a bill discount with them', () => {
    const two = { ...cart(line(saree), line(cloth, 1500)), discount: discount(100_01) };
    sell(till, two, 5_075_00);
    const number = 'MPD1/2627/000002';
    till.must(back([goods(1000)], 4_413_00, { number }));
    till.must(back([goods(1500, 'stock', 1)], 5_075_00 - 4_413_00, { number }));
    expect([...till.notes.values()].reduce((sum, note) => sum + note.totals.value, 0)).toBe(5_074_99);
  });
});

function discount(paise: number) {
  return { kind: 'amount' as const, paise, reason: 'mela' };
}

describe('money back without goods', () => {
  it('is a credit note of that value, leaves the pieces, and cannot be more than the line', () => {
    const till = soldTill();
    till.must(back([{ kind: 'money', line: 0, amount: 1_000_00 }], 1_000_00));
    expect(lastNote(till)).toMatchObject({
      totals: { quantity: 0, taxable: 95238, cgst: 2381, sgst: 2381, value: 1_000_00 },
      approvals: [
        { permission: 'take-returns', by: manager.id },
        { permission: 'issue-notes', by: manager.id },
      ],
    });
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-3000);
    const tooMuch = back([{ kind: 'money', line: 0, amount: 12_500_01 }], 12_500_00);
    expect(codeOf(till.act(tooMuch))).toBe('return-too-much');
    till.must(back([goods(3000)], 12_500_00));
    const taxable = [...till.notes.values()].reduce((sum, note) => sum + note.totals.taxable, 0);
    expect(taxable).toBe(till.bills.get(BILL)?.totals.taxable);
  });
});

describe('an exchange', () => {
  function exchange(of: ReturnType<typeof cart>, payable: number) {
    return { cart: of, shownPayable: payable, tenders: [] as CommandOf<'bill.complete'>['tenders'] };
  }

  it('of even value moves no money, and both papers stand in one record', () => {
    const till = soldTill();
    const before = till.state.shift && expectedCash(till.state.shift);
    till.must(
      back([goods(1000)], 4_500_00, { refunds: [], exchange: exchange(cart(line(saree)), 4_500_00) }),
    );
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(before);
    expect(till.bills.get('MPD1/2627/000002')?.tenders).toEqual([
      { kind: 'credit-note', amount: 4_500_00, number: 'MPD1/2627/C00001' },
    ]);
    expect(till.state.creditNotes.get('MPD1/2627/C00001')?.left).toBe(0);
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(-3000);
  });

  it('for something dearer takes the rest', () => {
    const till = soldTill();
    const dearer = exchange(cart(line(saree), line(bangles)), 4_750_00);
    dearer.tenders = [{ kind: 'upi', amount: 250_00 }];
    till.must(back([goods(1000)], 4_500_00, { refunds: [], exchange: dearer }));
    expect(till.bills.get('MPD1/2627/000002')?.tenders.map(({ amount }) => amount)).toEqual([
      4_500_00, 250_00,
    ]);
  });

  it('for something cheaper gives the rest back, or keeps it on the note', () => {
    const till = soldTill();
    const cheaper = () => exchange(cart(line(bangles)), 250_00);
    const rest: Refund[] = [{ kind: 'cash', amount: 4_250_00 }];
    till.must(back([goods(1000)], 4_500_00, { refunds: rest, exchange: cheaper() }));
    expect(lastNote(till).refunds).toEqual([{ kind: 'exchange', amount: 250_00 }, ...rest]);
    till.must(
      back([goods(1000)], 4_500_00, {
        refunds: [{ kind: 'balance', amount: 4_250_00 }],
        exchange: cheaper(),
      }),
    );
    expect(till.state.creditNotes.get('MPD1/2627/C00002')).toMatchObject({
      amount: 4_500_00,
      left: 4_250_00,
    });
  });

  it('writes nothing at all where the new bill is refused', () => {
    const till = soldTill();
    const wrong = exchange(cart(line(saree)), 4_400_00);
    expect(codeOf(till.act(back([goods(1000)], 4_500_00, { refunds: [], exchange: wrong })))).not.toBe(
      undefined,
    );
    expect(till.notes.size).toBe(0);
  });

  it('is given back with the goods, and keeps its bill from being voided', () => {
    const till = soldTill();
    till.must({
      kind: 'debit-note.issue',
      number: BILL,
      lines: [{ line: 0, amount: 105_00 }],
      reason: 'wrong price',
      tenders: [{ kind: 'cash', amount: 105_00, received: 105_00 }],
    });
    expect(codeOf(till.act({ kind: 'bill.void', number: BILL, reason: 'wrong' }))).toBe('bill-has-returns');
    till.must(back([goods(3000)], 13_605_00));
    expect(lastNote(till).totals).toMatchObject({ taxable: 1285714 + 10000, payable: 13_605_00 });
  });
});

describe('the balance of a credit note', () => {
  const number = 'MPD1/2627/C00001';

  function withBalance(): TestTill {
    const till = soldTill();
    till.must(back([goods(1000)], 4_500_00, { refunds: [{ kind: 'balance', amount: 4_500_00 }] }));
    return till;
  }

  function pay(amount: number, payable: number, of = cart(line(bangles))): CommandOf<'bill.complete'> {
    return {
      kind: 'bill.complete',
      cart: of,
      tenders: [{ kind: 'credit-note', amount, number }],
      shownPayable: payable,
    };
  }

  it('is spent in parts and only once, and comes back with a void', () => {
    const till = withBalance();
    till.must(pay(250_00, 250_00));
    expect(till.state.creditNotes.get(number)?.left).toBe(4_250_00);
    till.must({ kind: 'bill.void', number: 'MPD1/2627/000002', reason: 'wrong' });
    expect(till.state.creditNotes.get(number)?.left).toBe(4_500_00);
    till.must(pay(4_500_00, 4_500_00, cart(line(saree))));
    expect(till.act(pay(250_00, 250_00))).toMatchObject({
      error: { code: 'credit-note-short', params: { left: 0 } },
    });
  });

  it('is nothing for a number of this till that was never given', () => {
    const till = withBalance();
    const invented = { ...pay(250_00, 250_00), tenders: [] as CommandOf<'bill.complete'>['tenders'] };
    invented.tenders = [{ kind: 'credit-note', amount: 250_00, number: 'MPD1/2627/C00009' }];
    expect(codeOf(till.act(invented))).toBe('credit-note-unknown');
  });
});

describe('goods without a bill', () => {
  const command: CommandOf<'return.without-bill'> = {
    kind: 'return.without-bill',
    lines: [{ itemId: saree.id, quantity: 1000, amount: 4_000_00, condition: 'stock' }],
    reason: 'bill lost',
    refunds: [{ kind: 'balance', amount: 4_000_00 }],
  };

  it('are taken by leave only, for the sum agreed, and give no tax back', () => {
    const till = openTestTill();
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    expect(codeOf(till.act(command))).toBe('approval-needed');
    till.must(command, { approvedBy: manager.id });
    expect(lastNote(till)).toMatchObject({
      kind: 'commercial',
      number: 'MPD1/2627/M00001',
      totals: { cgst: 0, sgst: 0, igst: 0, payable: 4_000_00 },
      approvals: [{ permission: 'return-exception', by: manager.id }],
    });
    expect(levelOf(till.state.stock, 'site-1', saree.id)).toBe(1000);
    expect(till.state.creditNotes.get('MPD1/2627/M00001')?.left).toBe(4_000_00);
  });
});

describe('a debit note', () => {
  it('asks for what was charged too little, with tax at the rate of the bill', () => {
    const till = soldTill();
    till.must({
      kind: 'debit-note.issue',
      number: BILL,
      lines: [{ line: 0, amount: 105_00 }],
      reason: 'wrong price',
      tenders: [{ kind: 'cash', amount: 105_00, received: 200_00 }],
    });
    expect(lastNote(till)).toMatchObject({
      number: 'MPD1/2627/D00001',
      kind: 'debit',
      totals: { taxable: 100_00, cgst: 2_50, sgst: 2_50, payable: 105_00 },
    });
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(2_000_00 + 13_500_00 + 105_00);
    expect(till.state.returned.get(BILL)).toMatchObject({ paid: 0, debits: { paid: 105_00, cash: 105_00 } });
  });
});
