import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaid, paymentOf, type TenderRow } from '../../../../renderer/features/sell/cart/payment.ts';
import { CASH_BAR } from '../../../../shared/sale/limits.ts';
import { TENDER_KINDS, type TenderKind, tenderSchema } from '../../../../shared/sale/tender.ts';
import { checkTenders } from '../../../../shared/sale/tenders.ts';

let rows = 0;

function row(kind: TenderKind, figure?: number, reference = ''): TenderRow {
  rows += 1;
  return { id: String(rows), kind, figure, reference };
}

describe('a payment', () => {
  it('is cash to the rupee where nothing is typed', () => {
    expect(paymentOf(1299_00, [row('cash')])).toMatchObject({
      tenders: [{ kind: 'cash', amount: 1299_00, received: 1299_00 }],
      due: 0,
      change: 0,
    });
  });

  it('gives change for cash above what is due', () => {
    expect(paymentOf(1299_00, [row('cash', 2000_00)])).toMatchObject({
      tenders: [{ kind: 'cash', amount: 1299_00, received: 2000_00 }],
      change: 701_00,
    });
  });

  it('splits: cash as far as it goes, UPI the rest', () => {
    const payment = paymentOf(1299_00, [row('cash', 500_00), row('upi', undefined, ' 4021 ')]);
    expect(payment.tenders).toEqual([
      { kind: 'cash', amount: 500_00, received: 500_00 },
      { kind: 'upi', amount: 799_00, reference: '4021' },
    ]);
    expect(isPaid(payment)).toBe(true);
  });

  it('counts an exact card before cash, whichever was entered first', () => {
    const payment = paymentOf(1299_00, [row('cash', 1000_00), row('card', 800_00)]);
    expect(payment.tenders).toEqual([
      { kind: 'cash', amount: 499_00, received: 1000_00 },
      { kind: 'card', amount: 800_00 },
    ]);
    expect(payment.change).toBe(501_00);
  });

  it('is not complete while something is due, too much is on a card, or a credit note has no number', () => {
    expect(paymentOf(1299_00, [row('cash', 1000_00)])).toMatchObject({ due: 299_00 });
    expect(isPaid(paymentOf(1299_00, [row('cash', 1000_00)]))).toBe(false);
    const over = paymentOf(1299_00, [row('card', 1300_00)]);
    expect(over.over).toBe(1_00);
    expect(isPaid(over)).toBe(false);
    expect(isPaid(paymentOf(100_00, [row('credit-note')]))).toBe(false);
    const named = paymentOf(100_00, [row('credit-note', undefined, 'cn-17')]);
    expect(named.tenders).toEqual([{ kind: 'credit-note', amount: 100_00, number: 'CN-17' }]);
    expect(isPaid(named)).toBe(true);
  });

  it('is complete without any payment where a discount left nothing to pay', () => {
    const payment = paymentOf(0, [row('cash')]);
    expect(payment).toMatchObject({ tenders: [], due: 0, change: 0 });
    expect(isPaid(payment)).toBe(true);
    expect(isPaid(paymentOf(0, [row('upi', 5_00)]))).toBe(false);
  });

  it('takes of a credit note only the signs its number can have', () => {
    const payment = paymentOf(100_00, [row('credit-note', undefined, ' -cn १7/26–27 a')]);
    expect(payment.tenders).toEqual([{ kind: 'credit-note', amount: 100_00, number: 'CN17/2627A' }]);
  });

  it('leaves out cash that is not needed, and takes none of it', () => {
    const payment = paymentOf(1299_00, [row('upi', 1299_00), row('cash', 500_00)]);
    expect(payment.tenders).toEqual([{ kind: 'upi', amount: 1299_00 }]);
    expect(payment.change).toBe(0);
  });

  it('is, whenever it is complete, what the till accepts, with the change it finds', () => {
    const anyRow = fc.record({
      kind: fc.constantFrom(...TENDER_KINDS.filter((kind) => kind !== 'credit-note')),
      figure: fc.option(fc.integer({ min: 1, max: 5000_00 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(anyRow, { minLength: 1, maxLength: 4 }),
        (rupees, made) => {
          const payable = rupees * 100;
          const payment = paymentOf(
            payable,
            made.map(({ kind, figure }) => row(kind, figure)),
          );
          const paid = payment.shares.reduce((sum, share) => sum + share, 0);
          expect(paid + payment.due).toBe(payable);
          if (!isPaid(payment)) return;
          for (const tender of payment.tenders) expect(tenderSchema.safeParse(tender).success).toBe(true);
          expect(checkTenders(payable, payment.tenders)).toEqual({
            ok: true,
            value: { change: payment.change },
          });
        },
      ),
    );
    expect(CASH_BAR).toBeGreaterThan(5000_00);
  });
});
