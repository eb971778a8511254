import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bill } from '../../shared/sale/bill.ts';
import { type CreditPart, creditOf } from '../../shared/sale/credit.ts';
import type { Note } from '../../shared/sale/note.ts';
import { addNoteTo, type CreditedBill } from '../../shared/sale/returned.ts';
import { settle } from '../../shared/sale/settle.ts';
import { bangles, cart, cloth, item, kurta, line, saleContext } from '../fixtures/till.ts';

const shelf = [item(), kurta, cloth, bangles, item({ id: 'odd', sku: 'OD', barcodes: [], price: 333_33 })];

const sold = fc.record({
  lines: fc.array(
    fc.record({ of: fc.constantFrom(...shelf), count: fc.integer({ min: 1, max: 9 }), off: fc.nat(3000) }),
    { minLength: 1, maxLength: 6 },
  ),
  billDiscount: fc.nat(50_000),
  away: fc.boolean(),
  trade: fc.boolean(),
  roundTo: fc.constantFrom(100, 50, 0),
});
type Sold = typeof sold extends fc.Arbitrary<infer T> ? T : never;

function billOf({ lines, billDiscount, away, trade, roundTo }: Sold): Bill {
  const built = lines.map(({ of, count, off }) =>
    line(of, of.unit === 'metre' ? count * 130 : count * 1000, {
      ...(off > 0 && { discount: { kind: 'percent', basisPoints: off, reason: 'test' } }),
    }),
  );
  const settled = settle(
    {
      ...cart(...built),
      ...(billDiscount > 0 && { discount: { kind: 'amount', paise: billDiscount, reason: 'test' } }),
      buyer: { stateCode: away ? '23' : '07' },
      trade,
    },
    saleContext(shelf, { roundTo }),
  );
  if (!settled.ok) throw new Error(settled.error.code);
  return { ...settled.value, number: 'MPD1/2627/000001', day: '2026-11-22', roundTo } as unknown as Bill;
}

/** Takes back what is wanted, as far as it is there, and gives what became of the bill. */
function takeBack(bill: Bill, before: CreditedBill | undefined, part: CreditPart) {
  const credit = creditOf(bill, before, [part]);
  if (!credit.ok) throw new Error(credit.error.code);
  const note = { kind: 'credit', refunds: [], tenders: [], ...credit.value } as unknown as Note;
  return { note, after: addNoteTo(before, note) };
}

describe('partial returns of a bill', () => {
  it('in any order and any portions end at nothing left, and give every figure back to the paisa', () => {
    fc.assert(
      fc.property(sold, fc.infiniteStream(fc.nat()), (what, stream) => {
        const bill = billOf(what);
        let credited: CreditedBill | undefined;
        const notes: Note[] = [];
        const left = bill.lines.map(({ quantity }) => quantity);
        const next = () => stream.next().value as number;
        for (let turn = 0; left.some((quantity) => quantity > 0); turn += 1) {
          const open = left.flatMap((quantity, index) => (quantity > 0 ? [index] : []));
          const index = open[next() % open.length] ?? 0;
          const step = bill.lines[index]?.unit === 'metre' ? 10 : 1000;
          const most = (left[index] ?? 0) / step;
          const quantity = turn > 40 ? most * step : (1 + (next() % most)) * step;
          const part = { kind: 'goods', line: index, quantity, condition: 'stock' } as const;
          const { note, after } = takeBack(bill, credited, part);
          expect(note.totals.payable).toBeGreaterThanOrEqual(0);
          for (const one of note.lines) {
            expect(one.cgst).toBe(one.sgst);
            expect(one.taxable).toBeGreaterThanOrEqual(0);
            expect(one.value).toBe(one.taxable + one.cgst + one.sgst + one.igst);
          }
          notes.push(note);
          credited = after;
          left[index] = (left[index] ?? 0) - quantity;
        }
        const all = (figure: 'taxable' | 'cgst' | 'sgst' | 'igst' | 'payable') =>
          notes.reduce((sum, note) => sum + note.totals[figure], 0);
        for (const figure of ['taxable', 'cgst', 'sgst', 'igst', 'payable'] as const) {
          expect(all(figure)).toBe(bill.totals[figure]);
        }
        expect(credited?.paid).toBe(bill.totals.payable);
      }),
      { numRuns: 300 },
    );
  });

  it('all at once is the bill again', () => {
    fc.assert(
      fc.property(sold, (what) => {
        const bill = billOf(what);
        const parts = bill.lines.map(
          ({ quantity }, index): CreditPart => ({ kind: 'goods', line: index, quantity, condition: 'stock' }),
        );
        const credit = creditOf(bill, undefined, parts);
        if (!credit.ok) throw new Error(credit.error.code);
        const { taxable, cgst, sgst, igst, total, payable } = bill.totals;
        expect(credit.value.totals).toMatchObject({ taxable, cgst, sgst, igst, value: total, payable });
        expect(credit.value.lines.map((one) => one.value)).toEqual(bill.lines.map((one) => one.total));
      }),
      { numRuns: 300 },
    );
  });

  it('with money given back in between are never more than was paid', () => {
    fc.assert(
      fc.property(sold, fc.nat(), fc.nat(), (what, first, second) => {
        const bill = billOf(what);
        const target = bill.lines[0];
        if (!target || target.total < 2) return;
        const money = { kind: 'money', line: 0, amount: 1 + (first % (target.total - 1)) } as const;
        const allowed = creditOf(bill, undefined, [money]);
        if (!allowed.ok) return;
        const credited = addNoteTo(undefined, {
          kind: 'credit',
          refunds: [],
          tenders: [],
          ...allowed.value,
        } as unknown as Note);
        const step = target.unit === 'metre' ? 10 : 1000;
        const quantity = (1 + (second % (target.quantity / step))) * step;
        const some = { kind: 'goods', line: 0, quantity, condition: 'stock' } as const;
        const { note, after } = takeBack(bill, credited, some);
        expect(note.totals.value).toBeGreaterThanOrEqual(0);
        const rest = bill.lines.flatMap((one, index): CreditPart[] => {
          const open = one.quantity - (after.lines[index]?.quantity ?? 0);
          return open > 0 ? [{ kind: 'goods', line: index, quantity: open, condition: 'stock' }] : [];
        });
        const last = rest.length > 0 ? creditOf(bill, after, rest) : undefined;
        if (last && !last.ok) throw new Error(last.error.code);
        const notes = [allowed.value, note, ...(last ? [last.value] : [])];
        const sums = (figure: 'taxable' | 'payable' | 'cgst' | 'igst') =>
          notes.reduce((sum, one) => sum + one.totals[figure], 0);
        expect(sums('taxable')).toBe(bill.totals.taxable);
        expect(sums('cgst')).toBe(bill.totals.cgst);
        expect(sums('igst')).toBe(bill.totals.igst);
        expect(sums('payable')).toBe(bill.totals.payable);
      }),
      { numRuns: 300 },
    );
  });
});
