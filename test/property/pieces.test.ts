import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TillEvent } from '../../shared/till/event.ts';
import { evolve } from '../../shared/till/evolve.ts';
import { emptyTill } from '../../shared/till/state.ts';
import { cart, item, line, openTestTill } from '../fixtures/till.ts';

const horse = item({ id: 'item-horse', sku: 'DH00001', barcodes: [], price: 900_00, byPiece: true });
const bowl = item({ id: 'item-bowl', sku: 'DH00002', barcodes: [], price: 400_00, byPiece: true });

const step = fc.oneof(
  fc.record({
    do: fc.constant('number' as const),
    of: fc.constantFrom(horse, bowl),
    count: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ do: fc.constant('sell' as const), which: fc.nat(200) }),
  fc.record({ do: fc.constant('void' as const), which: fc.nat(200) }),
  fc.record({
    do: fc.constant('return' as const),
    which: fc.nat(200),
    condition: fc.constantFrom('stock' as const, 'quarantine' as const),
  }),
  fc.record({ do: fc.constant('save-item' as const), serial: fc.integer({ min: 1, max: 30 }) }),
  /** All that is known is read again from the journal. */
  fc.record({ do: fc.constant('restart' as const) }),
  /** The till is brought back from a backup that lacks what happened since. */
  fc.record({ do: fc.constant('restore' as const), lost: fc.integer({ min: 1, max: 8 }) }),
);

it('never gives a number twice nor sells a piece twice, whatever happens in between', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const till = openTestTill();
      let incarnation = 1;
      let journal: { readonly event: TillEvent; readonly at: number }[] = [];
      const act = (command: Parameters<typeof till.act>[0]) => {
        const { at } = till;
        const decision = till.act(command, { incarnation });
        if (decision.ok) journal.push(...decision.value.map((event) => ({ event, at })));
        return decision;
      };
      act({ kind: 'items.save', items: [horse, bowl], source: 'test' });
      const opened = structuredClone(till.state);
      journal = [];
      const printed: string[] = [];
      const replay = () => {
        const fresh = structuredClone(opened);
        for (const { event, at } of journal) evolve(fresh, event, at);
        return fresh;
      };
      for (const one of steps) {
        const pieces = [...till.state.pieces.byNumber.values()];
        const bills = [...till.bills.values()];
        if (one.do === 'number') {
          const given = act({ kind: 'pieces.number', pieces: [{ itemId: one.of.id, count: one.count }] });
          for (const event of given.ok ? given.value : []) {
            if (event.kind === 'pieces.numbered@1') printed.push(...event.pieces.map(({ number }) => number));
          }
        }
        if (one.do === 'sell') {
          const piece = pieces[one.which % Math.max(1, pieces.length)];
          if (!piece) continue;
          const of = piece.itemId === horse.id ? horse : bowl;
          const sold = act({
            kind: 'bill.complete',
            cart: cart(line(of, 1000, { piece: piece.number })),
            tenders: [{ kind: 'upi', amount: of.price }],
            shownPayable: of.price,
          });
          expect(sold.ok).toBe(piece.standing.kind === 'here');
        }
        const bill = bills[('which' in one ? one.which : 0) % Math.max(1, bills.length)];
        if (one.do === 'void' && bill) act({ kind: 'bill.void', number: bill.number, reason: 'test' });
        if (one.do === 'return' && bill) {
          act({
            kind: 'return.complete',
            number: bill.number,
            parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: one.condition }],
            reason: 'test',
            refunds: [{ kind: 'balance', amount: bill.totals.payable }],
            shownPayable: bill.totals.payable,
          });
        }
        if (one.do === 'save-item') {
          const sku = `MPD1${String(one.serial).padStart(5, '0')}`;
          act({
            kind: 'items.save',
            items: [item({ id: `item-${sku}`, sku, barcodes: [] })],
            source: 'test',
          });
        }
        if (one.do === 'restart') expect(replay().pieces).toEqual(till.state.pieces);
        if (one.do === 'restore') {
          journal = journal.slice(0, -one.lost);
          incarnation = Math.min(35, incarnation + 1);
          Object.assign(till.state, emptyTill(), replay());
          const kept = new Set(
            journal.flatMap(({ event }) => (event.kind === 'bill.completed@2' ? [event.bill.number] : [])),
          );
          for (const number of till.bills.keys()) if (!kept.has(number)) till.bills.delete(number);
        }
      }
      expect(new Set(printed).size).toBe(printed.length);
      for (const { number } of till.state.pieces.byNumber.values()) {
        const holder = till.state.itemByCode.get(number);
        expect(holder === undefined).toBe(true);
      }
      const sold = new Map<string, number>();
      for (const bill of till.bills.values()) {
        const isOpen = !till.state.voided.has(bill.number) && !till.state.returned.has(bill.number);
        for (const { piece } of isOpen ? bill.lines : [])
          sold.set(piece ?? '', (sold.get(piece ?? '') ?? 0) + 1);
      }
      expect([...sold.values()].every((times) => times === 1)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
