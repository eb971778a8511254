import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../shared/sale/settle.ts';
import type { TillEvent } from '../../shared/till/event.ts';
import { evolve } from '../../shared/till/evolve.ts';
import { bangles, cart, cloth, item, kurta, line, openTestTill, saleContext } from '../fixtures/till.ts';

const shelf = [item(), kurta, cloth, bangles];
const discount = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constant('percent' as const),
      basisPoints: fc.integer({ min: 1, max: 10_000 }),
      reason: fc.constant('test'),
    }),
    fc.record({
      kind: fc.constant('amount' as const),
      paise: fc.integer({ min: 1, max: 900_000 }),
      reason: fc.constant('test'),
    }),
  ),
  { nil: undefined },
);
const lines = fc.array(
  fc.record({
    of: fc.constantFrom(...shelf),
    count: fc.integer({ min: 1, max: 40 }),
    price: fc.option(fc.integer({ min: 1, max: 5_000_000 }), { nil: undefined }),
    discount,
  }),
  { minLength: 1, maxLength: 20 },
);

function cartOf(
  wanted: typeof lines extends fc.Arbitrary<infer T> ? T : never,
  whole: typeof discount extends fc.Arbitrary<infer T> ? T : never,
) {
  const built = wanted.map((one) =>
    line(one.of, one.of.unit === 'metre' ? one.count * 10 : one.count * 1000, {
      ...(one.price !== undefined && { price: { paise: one.price, reason: 'test' } }),
      ...(one.discount && { discount: one.discount }),
    }),
  );
  return { ...cart(...built), ...(whole && { discount: whole }) };
}

describe('every cart', () => {
  it('comes apart into figures that are the whole again', () => {
    fc.assert(
      fc.property(lines, discount, fc.boolean(), (wanted, whole, interState) => {
        const result = settle(
          { ...cartOf(wanted, whole), buyer: { stateCode: interState ? '23' : '07' } },
          saleContext(shelf),
        );
        if (!result.ok) throw new Error(result.error.code);
        const { totals, taxByRate, lines: sold } = result.value;
        for (const one of sold) {
          expect(one.net).toBe(one.gross - one.lineDiscount - one.billDiscount);
          expect(one.taxable + one.cgst + one.sgst + one.igst).toBe(one.net);
          expect(one.cgst).toBe(one.sgst);
          expect(one.net).toBeGreaterThanOrEqual(0);
          expect(one.taxable).toBeGreaterThanOrEqual(0);
        }
        expect(totals.gross - totals.discount).toBe(totals.total);
        expect(totals.taxable + totals.cgst + totals.sgst + totals.igst).toBe(totals.total);
        expect(totals.payable % 100).toBe(0);
        expect(Math.abs(totals.roundOff)).toBeLessThanOrEqual(50);
        expect(taxByRate.reduce((sum, row) => sum + row.taxable, 0)).toBe(totals.taxable);
      }),
      { numRuns: 500 },
    );
  });
});

describe('every till', () => {
  it('is the same again when its events are replayed, and its shift adds up to its bills', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('sell' as const), lines }),
      fc.record({ do: fc.constant('void' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('cash' as const), amount: fc.integer({ min: 1, max: 100_000 }) }),
      fc.record({ do: fc.constant('turn' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const till = openTestTill();
        const events: { event: TillEvent; at: number }[] = [];
        const act: typeof till.act = (command, changes) => {
          const { at } = till;
          const decision = till.act(command, changes);
          if (decision.ok) for (const event of decision.value) events.push({ event, at });
          return decision;
        };
        const fresh = openTestTill();
        for (const one of steps) {
          if (one.do === 'sell') {
            const wanted = cartOf(one.lines, undefined);
            const probe = act({ kind: 'bill.complete', cart: wanted, tenders: [], shownPayable: 0 });
            const payable = probe.ok ? 0 : Number(probe.error.params?.payable ?? 0);
            if (payable > 0)
              act({
                kind: 'bill.complete',
                cart: wanted,
                tenders: [{ kind: 'upi', amount: payable }],
                shownPayable: payable,
              });
          }
          if (one.do === 'void')
            act({ kind: 'bill.void', number: [...till.bills.keys()][one.which] ?? 'none', reason: 'test' });
          if (one.do === 'cash')
            act({ kind: 'shift.move-cash', direction: 'in', amount: one.amount, reason: 'test' });
          if (one.do === 'turn') {
            act({ kind: 'shift.close', denominations: {} });
            act({ kind: 'shift.open', float: 100 });
          }
        }
        for (const { event, at } of events) evolve(fresh.state, event, at);
        expect(fresh.state).toEqual(till.state);
        const standing = [...till.bills.values()].filter((bill) => !till.state.voided.has(bill.number));
        const sold = standing.reduce((sum, bill) => sum + bill.totals.payable, 0);
        const counted = till.state.closedShifts.reduce(
          (sum, report) => sum + report.payable,
          till.state.shift?.payable ?? 0,
        );
        expect(counted).toBe(sold);
        expect(new Set(till.bills.keys()).size).toBe(till.bills.size);
        expect([...till.bills.keys()].map((number) => Number(number.slice(-6)))).toEqual(
          [...till.bills.keys()].map((_, index) => index + 1),
        );
      }),
      { numRuns: 100 },
    );
  });
});
