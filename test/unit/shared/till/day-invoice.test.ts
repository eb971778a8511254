import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { bangles, cart, item, line, openTestTill, type TestTill } from '../../../fixtures/till.ts';

const DAY = 24 * 3600_000;
const diya = { ...bangles, id: 'item-diya', sku: 'DY0001', barcodes: [], price: 60_00 };
const purse = item({ id: 'item-purse', sku: 'PU0001', barcodes: [], price: 105_00, hsn: '420222' });
const saree = item();

function smallTill(): TestTill {
  const till = openTestTill();
  till.must({ kind: 'settings.change', settings: { consolidates: true } });
  till.must({ kind: 'items.save', items: [diya, purse], source: 'test' });
  return till;
}

function sale(of: ReturnType<typeof cart>, payable: number): CommandOf<'bill.complete'> {
  return {
    kind: 'bill.complete',
    cart: of,
    tenders: [{ kind: 'cash', amount: payable, received: payable }],
    shownPayable: payable,
  };
}

const numbers = (till: TestTill) => [...till.bills.keys()];
const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);

describe('small sales', () => {
  it('get a slip, and a buyer who asks, is registered or buys for more gets an invoice', () => {
    const till = smallTill();
    till.must(sale(cart(line(purse)), 105_00));
    till.must(sale({ ...cart(line(purse)), invoiceAsked: true }, 105_00));
    till.must(sale(cart(line(purse, 2000)), 210_00));
    expect(numbers(till)).toEqual(['MPD1/2627/T00001', 'MPD1/2627/000001', 'MPD1/2627/000002']);
    expect(till.bills.get('MPD1/2627/T00001')?.document).toBe('small-sale');
  });

  it('stand in one invoice when it is asked for, summed by HSN and rate', () => {
    const till = smallTill();
    till.must(sale(cart(line(purse)), 105_00));
    till.must(sale(cart(line(purse)), 105_00));
    till.must(sale(cart(line(diya)), 60_00));
    till.must({ kind: 'day-invoice.issue' });
    expect(till.dayInvoices.get('MPD1/2627/K00001')).toMatchObject({
      document: 'invoice-cum-bill',
      day: '2026-11-22',
      sales: { count: 3, first: 'MPD1/2627/T00001', last: 'MPD1/2627/T00003' },
      lines: [
        { hsn: '420222', quantity: 2000, rate: 500, taxable: 200_00, cgst: 5_00, total: 210_00 },
        { hsn: '71179090', quantity: 1000, rate: 0, taxable: 60_00, total: 60_00 },
      ],
      totals: { total: 270_00, payable: 270_00 },
    });
    expect(codeOf(till.act({ kind: 'day-invoice.issue' }))).toBe('no-small-sales');
  });

  it('are invoiced by the next day’s first sale where nobody asked', () => {
    const till = smallTill();
    till.must(sale(cart(line(purse)), 105_00));
    till.at += DAY;
    till.must(sale(cart(line(saree)), 4_500_00));
    expect(till.dayInvoices.get('MPD1/2627/K00001')).toMatchObject({ day: '2026-11-22' });
    expect(till.state.smallSales.size).toBe(0);
  });

  it('leave the invoice of their day when they are voided before it, and cannot be after it', () => {
    const till = smallTill();
    till.must(sale(cart(line(purse)), 105_00));
    till.must(sale(cart(line(diya)), 60_00));
    till.must({ kind: 'bill.void', number: 'MPD1/2627/T00001', reason: 'wrong' });
    till.must({ kind: 'day-invoice.issue' });
    expect(till.dayInvoices.get('MPD1/2627/K00001')).toMatchObject({
      document: 'bill-of-supply',
      sales: { count: 1 },
      totals: { total: 60_00 },
    });
    const late = till.act({ kind: 'bill.void', number: 'MPD1/2627/T00002', reason: 'wrong' });
    expect(codeOf(late)).toBe('bill-in-day-invoice');
  });
});
