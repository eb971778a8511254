import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import { expectedCash } from '../../../../shared/shift/shift.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { sellerOfDocument } from '../../../../shared/till/sellers.ts';
import {
  bangles,
  cart,
  cashier,
  item,
  kurta,
  line,
  manager,
  openTestTill,
  seller,
  setUp,
  type TestTill,
} from '../../../fixtures/till.ts';

const saree = item();
const MAHARASHTRA = '27AAPFU0939F1ZV';
const KNOWN = { name: 'Meera Joshi', address: ['12 MG Road'], stateCode: '07', pan: 'ABCPB1234K' };
const DAY = 24 * 3600_000;

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

function sale(
  of: ReturnType<typeof cart>,
  payable: number,
  tenders: CommandOf<'bill.complete'>['tenders'] = [{ kind: 'cash', amount: payable, received: payable }],
): CommandOf<'bill.complete'> {
  return { kind: 'bill.complete', cart: of, tenders, shownPayable: payable };
}

function back(
  number: string,
  payable: number,
  changes: Partial<CommandOf<'return.complete'>> = {},
): CommandOf<'return.complete'> {
  return {
    kind: 'return.complete',
    number,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'colour',
    refunds: [{ kind: 'balance', amount: payable }],
    shownPayable: payable,
    ...changes,
  };
}

describe('money does not leave twice', () => {
  it('through the second number of a bill', () => {
    const till = openTestTill();
    const buyer = { ...KNOWN, gstin: MAHARASHTRA };
    till.must(sale({ ...cart(line(saree), line(bangles)), buyer }, 4_750_00));
    const bill = till.bills.get('MPD1/2627/000001');
    const bySecond = { bill: (number: string) => (number.length === 16 ? bill : undefined) };
    till.must(back('MPD1/2627/000001', 4_500_00));
    expect(codeOf(till.act(back('MPD1/2627/S00001', 4_500_00), bySecond))).toBe('return-too-many');
  });

  it('in cash that came by card', () => {
    const till = openTestTill();
    till.must(
      sale(cart(line(saree)), 4_500_00, [
        { kind: 'cash', amount: 1_00, received: 1_00 },
        { kind: 'card', amount: 4_499_00 },
      ]),
    );
    till.must({ kind: 'user.sign-in', userId: cashier.id }, { pinRight: true });
    const inCash = { refunds: [{ kind: 'cash' as const, amount: 4_500_00 }] };
    till.must(
      { kind: 'shift.move-cash', direction: 'in', amount: 9_000_00, reason: 'bank' },
      {
        approvedBy: manager.id,
      },
    );
    expect(codeOf(till.act(back('MPD1/2627/000001', 4_500_00, inCash)))).toBe('approval-needed');
    till.must(
      back('MPD1/2627/000001', 4_500_00, {
        refunds: [
          { kind: 'cash', amount: 1_00 },
          { kind: 'card', amount: 4_499_00 },
        ],
      }),
    );
  });

  it('from a drawer that does not hold it, by a void in another shift', () => {
    const till = openTestTill();
    till.must(sale(cart(line(saree)), 4_500_00));
    till.must({ kind: 'shift.close', denominations: {} });
    till.must({ kind: 'shift.open', float: 0 });
    const wrong = { kind: 'bill.void', number: 'MPD1/2627/000001', reason: 'wrong' } as const;
    expect(codeOf(till.act(wrong))).toBe('cash-not-there');
    till.must({ kind: 'shift.move-cash', direction: 'in', amount: 4_500_00, reason: 'from the safe' });
    till.must(wrong);
    expect(till.state.shift && expectedCash(till.state.shift)).toBe(0);
  });

  it('from one seller to another, by an exchange or by a number nobody gave', () => {
    const till = openTestTill();
    const artisan = seller({ id: 'artisan', code: 'ART', registration: 'exempt', gstin: undefined });
    till.must({ kind: 'seller.save', seller: artisan });
    till.must(sale(cart(line(saree)), 4_500_00));
    const exchange = {
      cart: { ...cart(line(saree)), seller: 'artisan' },
      tenders: [],
      shownPayable: 4_500_00,
    };
    expect(codeOf(till.act(back('MPD1/2627/000001', 4_500_00, { refunds: [], exchange })))).toBe(
      'paper-of-another-seller',
    );
    till.must(back('MPD1/2627/000001', 4_500_00));
    const note = [{ kind: 'credit-note' as const, amount: 4_500_00, number: 'MPD1/2627/C00001' }];
    expect(codeOf(till.act(sale({ ...cart(line(saree)), seller: 'artisan' }, 4_500_00, note)))).toBe(
      'paper-of-another-seller',
    );
    const invented = [{ kind: 'credit-note' as const, amount: 4_500_00, number: 'ART1/2627/C00077' }];
    expect(codeOf(till.act(sale(cart(line(saree)), 4_500_00, invented)))).toBe('credit-note-unknown');
  });

  it('for more than the tag of goods that come without a bill, or for half a saree', () => {
    const till = openTestTill();
    const without = (amount: number, quantity = 1000): CommandOf<'return.without-bill'> => ({
      kind: 'return.without-bill',
      lines: [{ itemId: saree.id, quantity, amount, condition: 'stock' }],
      reason: 'bill lost',
      refunds: [{ kind: 'balance', amount }],
    });
    expect(codeOf(till.act(without(4_500_01)))).toBe('return-above-price');
    expect(codeOf(till.act(without(2_000_00, 500)))).toBe('quantity-step');
    till.must(without(4_500_00));
  });
});

describe('the bar on cash', () => {
  const buyer = 'person-a';
  const advance = (amount: number): CommandOf<'advance.take'> => ({
    kind: 'advance.take',
    description: 'Sarees',
    tenders: [{ kind: 'cash', amount, received: amount }],
  });

  it('counts advances and debit notes of the day', () => {
    const till = openTestTill();
    till.must(advance(1_90_000_00), { buyer });
    expect(codeOf(till.act(advance(10_000_00), { buyer }))).toBe('cash-bar-day');
    const twenty = { ...cart(line(saree, 20_000)), buyer: KNOWN };
    expect(codeOf(till.act(sale(twenty, 90_000_00), { buyer }))).toBe('cash-bar-day');
  });

  it('counts the cash of an advance in the bill it pays, though it came on another day', () => {
    const till = openTestTill();
    till.must(advance(1_90_000_00), { buyer });
    till.at += 2 * DAY;
    const many = { ...cart(line(saree, 50_000)), buyer: KNOWN };
    const paid = sale(many, 2_25_000_00, [
      { kind: 'advance', amount: 1_90_000_00, number: 'MPD1/2627/R00001' },
      { kind: 'cash', amount: 35_000_00, received: 35_000_00 },
    ]);
    expect(codeOf(till.act(paid, { buyer }))).toBe('cash-bar');
    const byCard = { ...paid, tenders: [...paid.tenders] };
    byCard.tenders[1] = { kind: 'card', amount: 35_000_00 };
    till.must(byCard, { buyer });
  });

  it('counts a debit note together with the cash of its bill', () => {
    const till = openTestTill();
    const many = { ...cart(line(saree, 40_000)), buyer: KNOWN };
    till.must(sale(many, 1_80_000_00), { buyer });
    till.at += 2 * DAY;
    const more: CommandOf<'debit-note.issue'> = {
      kind: 'debit-note.issue',
      number: 'MPD1/2627/000001',
      lines: [{ line: 0, amount: 20_000_00 }],
      reason: 'wrong price',
      tenders: [{ kind: 'cash', amount: 20_000_00, received: 20_000_00 }],
    };
    expect(codeOf(till.act(more))).toBe('cash-bar');
  });
});

describe('small sales', () => {
  const purse = item({ id: 'item-purse', sku: 'PU0001', barcodes: [], price: 105_00 });

  function smallTill(): TestTill {
    const till = openTestTill();
    till.must({ kind: 'settings.change', settings: { consolidates: true } });
    till.must({ kind: 'items.save', items: [purse], source: 'test' });
    return till;
  }

  it('that stand in an invoice cannot be voided though others of the day wait', () => {
    const till = smallTill();
    till.must(sale(cart(line(purse)), 105_00));
    till.must({ kind: 'day-invoice.issue' });
    till.must(sale(cart(line(purse)), 105_00));
    const first = { kind: 'bill.void', number: 'MPD1/2627/T00001', reason: 'wrong' } as const;
    expect(codeOf(till.act(first))).toBe('bill-in-day-invoice');
    till.must({ ...first, number: 'MPD1/2627/T00002' });
  });

  it('of a day to come are invoiced when the clock was put right', () => {
    const till = smallTill();
    till.at += DAY;
    till.must(sale(cart(line(purse)), 105_00));
    till.at -= DAY;
    till.must({ kind: 'clock.confirm' });
    till.must(sale(cart(line(purse)), 105_00));
    expect([...till.dayInvoices.values()].map(({ day }) => day)).toEqual(['2026-11-23']);
    expect(till.state.smallSales.get('main')).toMatchObject({ day: '2026-11-22', count: 1 });
  });

  it('get invoices of their own when the year’s slips are used up', () => {
    const till = smallTill();
    till.state.series.set('MPD1/2627/T', 99_999);
    till.must(sale(cart(line(purse)), 105_00));
    expect([...till.bills.values()][0]).toMatchObject({
      number: 'MPD1/2627/000001',
      document: 'tax-invoice',
    });
  });
});

describe('leave', () => {
  const state: Scheme = {
    id: 'state',
    nameEnglish: 'State rebate',
    nameHindi: '',
    authority: '',
    sites: [],
    taxClasses: [],
    crafts: [],
    from: '2026-01-01',
    to: '2026-12-31',
    audience: 'everyone',
    basisPoints: 2000,
    funder: 'state',
    combines: 'additive',
    active: true,
  };

  it('cannot be given by a role beyond its own limit of discounts', () => {
    const till = openTestTill();
    const stall = { ...cashier, id: 'user-sita', name: 'Sita', role: 'stall-manager' as const };
    till.must({ kind: 'user.save', user: stall }, { pinGiven: true });
    till.must({ kind: 'user.sign-in', userId: stall.id }, { pinRight: true });
    const given = (basisPoints: number) =>
      cart(line(saree, 1000, { discount: { kind: 'percent', basisPoints, reason: 'friend' } }));
    till.must(sale(given(3000), 3_150_00));
    expect(codeOf(till.act(sale(given(9000), 450_00)))).toBe('approval-needed');
    till.must(sale(given(9000), 450_00), { approvedBy: manager.id });
  });

  it('is not needed to pay a rebate, but a raised price raises none', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme: state });
    const raised = cart(line(saree, 1000, { price: { paise: 9_000_00, reason: 'set' } }));
    till.must(sale(raised, 8_100_00));
    expect([...till.bills.values()][0]?.lines[0]).toMatchObject({ rebate: 900_00 });
  });

  it('is not had by a country that is this one, and goods are sent to an address', () => {
    const till = openTestTill();
    const many = cart(line(saree, 12_000));
    const india = { name: 'A', address: ['Mumbai'], country: 'India' };
    expect(codeOf(till.act(sale({ ...many, buyer: india }, 54_000_00)))).toBe('buyer-address-needed');
  });
});

describe('the portal’s answer', () => {
  const answer: CommandOf<'irn.record'> = {
    kind: 'irn.record',
    number: 'MPD1/2627/S00001',
    irn: 'a'.repeat(64),
    ackNumber: '1',
    ackDay: '2026-11-22',
    qr: '',
  };

  function bound(): TestTill {
    const till = openTestTill();
    till.must({ kind: 'seller.save', seller: seller({ eInvoice: true, lut: 'AD07' }) });
    return till;
  }

  it('is kept under the number of the bill, once, for what waits for one, and not of tomorrow', () => {
    const till = bound();
    const buyer = { ...KNOWN, gstin: MAHARASHTRA };
    till.must(sale({ ...cart(line(saree), line(bangles)), buyer }, 4_750_00));
    till.must(sale(cart(line(saree)), 4_500_00));
    const bill = till.bills.get('MPD1/2627/000001');
    const bySecond = { bill: (number: string) => (number.includes('S') ? bill : till.bills.get(number)) };
    expect(codeOf(till.act({ ...answer, number: 'MPD1/2627/000002' }))).toBe('irn-not-due');
    expect(codeOf(till.act({ ...answer, ackDay: '2026-11-23' }, bySecond))).toBe('irn-day-to-come');
    till.must(answer, bySecond);
    expect(till.state.irns.has('MPD1/2627/000001')).toBe(true);
    expect(till.state.irnDue.size).toBe(0);
    expect(codeOf(till.act(answer, bySecond))).toBe('irn-known');
    till.must(sale({ ...cart(line(saree)), buyer }, 4_500_00));
    expect(codeOf(till.act({ ...answer, number: 'MPD1/2627/000003' }))).toBe('irn-of-another');
  });

  it('is due for goods sent abroad with an exempt piece among them, on two papers', () => {
    const till = bound();
    const buyer = { name: 'Jane', address: ['London'], country: 'United Kingdom' };
    till.must(
      sale({ ...cart(line(saree), line(bangles)), buyer, supply: 'export-paid' }, 4_750_00, [
        { kind: 'card', amount: 4_750_00 },
      ]),
    );
    expect(till.bills.get('MPD1/2627/000001')).toMatchObject({
      document: 'tax-invoice',
      exemptNumber: 'MPD1/2627/S00001',
    });
    expect(till.state.irnDue.has('MPD1/2627/000001')).toBe(true);
  });
});

describe('who is who', () => {
  it('stays on a note: the registration of the bill, and its buyer', () => {
    const till = openTestTill();
    till.must(sale({ ...cart(line(kurta)), buyer: { ...KNOWN, gstin: MAHARASHTRA } }, 2_700_00), {
      buyer: 'person-a',
    });
    till.must({ kind: 'shift.close', denominations: {} });
    till.must({
      kind: 'seller.save',
      seller: seller({ gstin: '29AAGCB7383J1Z4', stateCode: '29' }),
    });
    till.must({ kind: 'shift.open', float: 5_000_00 });
    till.must(back('MPD1/2627/000001', 2_700_00), { buyer: 'person-b' });
    const note = [...till.notes.values()][0];
    expect(note).toMatchObject({ supplierState: '07', buyer: 'person-a' });
    expect(note && sellerOfDocument(till.state, note)?.gstin).toBe(setUp.organisation.gstin);
  });

  it('is told of an advance too', () => {
    const till = openTestTill();
    const wrong = { gstin: '000000000000000', name: 'X' };
    const command = {
      kind: 'advance.take' as const,
      description: 'Sarees',
      tenders: [{ kind: 'upi' as const, amount: 100_00 }],
    };
    expect(codeOf(till.act({ ...command, buyer: wrong }))).toBe('gstin-shape');
    till.must({ ...command, buyer: { name: 'X', stateCode: '10' } });
    expect([...till.vouchers.values()][0]).toMatchObject({ placeOfSupply: '10', interState: true });
  });
});
