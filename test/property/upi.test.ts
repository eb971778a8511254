import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addClaim,
  addMatches,
  addPayouts,
  addRefund,
  addTenders,
  emptyUpiBook,
  holderOf,
  type UpiBook,
} from '../../shared/upi/book.ts';
import { EMPTY_DAY, totalOf, type UpiDay, withTender } from '../../shared/upi/day.ts';
import {
  cameOf,
  refundedOf,
  UPI_STATES,
  type UpiTender,
  upiKey,
  upiStateOf,
} from '../../shared/upi/tender.ts';

const NOON = Date.UTC(2026, 10, 28, 6, 30);
const DAYS = ['2026-11-27', '2026-11-28'];

/** A sale with one or two UPI payments and perhaps a debit note, by its place. */
const sale = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 2 }),
  debit: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
  day: fc.nat(1),
});
/** What becomes known of a payment later. */
const fact = fc.record({
  do: fc.constantFrom('claim' as const, 'match' as const, 'refund' as const, 'return' as const),
  sale: fc.nat(3),
  tender: fc.nat(1),
  amount: fc.integer({ min: 1, max: 9_000 }),
  exact: fc.boolean(),
  utr: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
});
type Sale = typeof sale extends fc.Arbitrary<infer T> ? T : never;
type Fact = typeof fact extends fc.Arbitrary<infer T> ? T : never;

const numberOf = (place: number) => `B${place}`;

function sell(book: UpiBook, sales: readonly Sale[]): void {
  for (const [place, { amounts, debit, day }] of sales.entries()) {
    const paper = { seller: 'main', day: DAYS[day] ?? '', at: NOON + place, cashier: 'asha' };
    const tenders = amounts.map((amount) => ({ kind: 'upi', amount }));
    addTenders(book, { ...paper, number: numberOf(place), tenders });
    if (debit === undefined) continue;
    addTenders(
      book,
      { ...paper, number: `D${place}`, at: NOON + 100 + place, tenders: [{ kind: 'upi', amount: debit }] },
      numberOf(place),
    );
  }
}

/** Each fact has a moment of its own; a payment is matched once, as the till sees to. */
function learn(book: UpiBook, facts: readonly { readonly fact: Fact; readonly place: number }[]): void {
  for (const { fact: one, place } of facts) {
    const name = { number: numberOf(one.sale), tender: one.tender };
    const at = NOON + 1000 + place;
    const utr = one.utr === undefined ? undefined : `61234567890${one.utr}`;
    if (one.do === 'claim') addClaim(book, name, { at, by: 'asha', way: 'utr', ...(utr && { utr }) });
    if (one.do === 'match') {
      addMatches(book, [{ ...name, amount: one.amount, by: 'utr', utr: `7${place}` }], []);
    }
    if (one.do === 'refund') {
      addRefund(book, name, {
        at,
        day: '2026-11-28',
        by: 'asha',
        amount: one.amount,
        reference: `R${place}`,
      });
    }
    if (one.do === 'return') {
      const refunds = [{ kind: 'upi', amount: one.amount }];
      const paper = { seller: 'main', day: '2026-11-28', at, cashier: 'asha', refunds };
      addPayouts(book, { ...paper, number: `C${place}`, against: numberOf(one.sale) });
    }
  }
}

const byText = <Value>(entries: Iterable<readonly [string, Value]>) =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
/** What is known, whatever came first; refunds of one payment in the order of their time. */
function known(book: UpiBook) {
  const inOrder = (tenders: ReadonlyMap<string, UpiTender>) =>
    byText(tenders).map(([key, tender]) => [key, { ...tender, refunds: byTime(tender.refunds) }]);
  return {
    open: inOrder(book.open),
    settled: inOrder(book.settled),
    payouts: byText(book.payouts),
    utrs: byText(book.utrs).map(([utr, keys]) => [utr, [...keys].sort()]),
    days: byText(book.days),
  };
}
const byTime = (refunds: UpiTender['refunds']) => [...refunds].sort((one, other) => one.at - other.at);
const all = (book: UpiBook) => [...book.open.values(), ...book.settled.values()];

const history = fc.record({
  sales: fc.array(sale, { minLength: 1, maxLength: 4 }),
  facts: fc
    .array(fact, { maxLength: 14 })
    .map((facts) => facts.filter((one, place) => one.do !== 'match' || isFirstMatch(facts, one, place))),
});
function isFirstMatch(facts: readonly Fact[], { sale: of, tender }: Fact, place: number): boolean {
  return facts.findIndex((one) => one.do === 'match' && one.sale === of && one.tender === tender) === place;
}
const placed = (facts: readonly Fact[]) => facts.map((one, place) => ({ fact: one, place }));

describe('the payments by UPI', () => {
  it('come to the same in whatever order words, statements and refunds arrive', () => {
    fc.assert(
      fc.property(
        history.chain(({ sales, facts }) =>
          fc.record({
            sales: fc.constant(sales),
            facts: fc.constant(placed(facts)),
            mixed: fc.shuffledSubarray(placed(facts), { minLength: facts.length }),
          }),
        ),
        ({ sales, facts, mixed }) => {
          const [one, other] = [emptyUpiBook(), emptyUpiBook()];
          sell(one, sales);
          sell(other, sales);
          learn(one, facts);
          learn(other, mixed);
          expect(known(other)).toEqual(known(one));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are as much by their states as one by one, on every day', () => {
    fc.assert(
      fc.property(history, ({ sales, facts }) => {
        const book = emptyUpiBook();
        sell(book, sales);
        learn(book, placed(facts));
        for (const [day, sums] of book.days) {
          const own = all(book).filter((tender) => tender.day === day);
          expect(sums).toEqual(own.reduce<UpiDay>((sum, tender) => withTender(sum, tender, 1), EMPTY_DAY));
          expect(totalOf(sums)).toEqual({
            count: own.length,
            amount: own.reduce((sum, { amount }) => sum + amount, 0),
          });
          for (const state of UPI_STATES) {
            expect(sums.states[state].count).toBe(own.filter((one) => upiStateOf(one) === state).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never have more given back by notes than came, and every transfer is shared out once', () => {
    fc.assert(
      fc.property(history, ({ sales, facts }) => {
        const book = emptyUpiBook();
        sell(book, sales);
        learn(book, placed(facts));
        const shared = new Map<string, number>();
        for (const tender of all(book)) {
          const ofNotes = tender.refunds.filter(({ document }) => document !== undefined);
          const alone = refundedOf(tender) - refundedOf({ refunds: ofNotes });
          expect(refundedOf({ refunds: ofNotes })).toBeLessThanOrEqual(Math.max(0, cameOf(tender) - alone));
          for (const { payout, amount } of tender.refunds) {
            shared.set(payout, (shared.get(payout) ?? 0) + amount);
          }
        }
        for (const [id, amount] of shared)
          expect(amount).toBeLessThanOrEqual(book.payouts.get(id)?.amount ?? 0);
        for (const payout of book.payouts.values()) {
          const left = payout.amount - (shared.get(payout.id) ?? 0);
          const rooms = all(book).filter((one) => (one.against ?? one.number) === payout.against);
          // What no payment took has no payment with room for it.
          if (left > 0) expect(rooms.every((one) => refundedOf(one) >= cameOf(one))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('know of each UTR which payment it stands for, and of none that stands for nothing', () => {
    fc.assert(
      fc.property(history, ({ sales, facts }) => {
        const book = emptyUpiBook();
        sell(book, sales);
        learn(book, placed(facts));
        for (const tender of all(book)) {
          const utr = tender.match?.utr ?? tender.claims.findLast(({ utr: said }) => said !== undefined)?.utr;
          if (utr !== undefined) expect(holderOf(book, utr)).toBeDefined();
        }
        for (const [, keys] of book.utrs) {
          for (const key of keys) expect(all(book).some((tender) => upiKey(tender) === key)).toBe(true);
        }
        expect(holderOf(book, 'nothing')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
