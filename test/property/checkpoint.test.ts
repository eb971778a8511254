import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBreath } from '../../electron/host/engine/breath.ts';
import { packTable, unpackTable } from '../../electron/host/engine/table.ts';
import type { Command } from '../../shared/till/command.ts';
import { commandId } from '../fixtures/host.ts';
import { type KeptTill, knowledge, openKeptTill } from '../fixtures/kept-till.ts';
import { bangles, cart, cashier, cloth, item, kurta, line, setUp } from '../fixtures/till.ts';

const shelf = [item(), kurta, cloth, bangles];
const extras = Array.from({ length: 8 }, (_, index) => `item-extra-${index}`);
const serial = fc.integer({ min: 1, max: 40 });
const barcodes = fc.uniqueArray(fc.constantFrom('x-1', 'X-2', 'code-3', ']C1AB9', '00012345678905'), {
  maxLength: 3,
});

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('sell' as const),
      which: fc.nat(3),
      times: fc.integer({ min: 1, max: 8 }),
      buyer: fc.constantFrom(undefined, 'buyer-1', 'buyer-2'),
      creditNote: fc.option(fc.nat(9999), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('void' as const), serial }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reprint' as const), serial }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      id: fc.constantFrom(...extras),
      barcodes,
      mrp: fc.option(fc.integer({ min: 1_000_000, max: 9_999_999 }), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('stock' as const),
      id: fc.constantFrom(...extras, ...shelf.map(({ id }) => id)),
      quantity: fc.integer({ min: 1, max: 50 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tag' as const), id: fc.constantFrom(...extras) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('upi' as const), serial, utr: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'turn' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('people' as const), active: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sign-in' as const), pinRight: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ do: 'restart' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/**
 * One history that has every step in it, tried beside the random ones: which
 * commands are covered must not hang on the dice.
 */
const everything: readonly Step[] = [
  { do: 'save', id: 'item-extra-0', barcodes: ['x-1', 'code-3'], mrp: 1_000_000 },
  { do: 'stock', id: 'item-extra-0', quantity: 20 },
  { do: 'tag', id: 'item-extra-0' },
  ...Array.from(
    { length: 8 },
    (_, index): Step => ({
      do: 'sell',
      which: index % shelf.length,
      times: 8,
      buyer: index % 2 === 0 ? 'buyer-1' : undefined,
      creditNote: index === 3 ? 17 : undefined,
    }),
  ),
  { do: 'restart' },
  { do: 'void', serial: 2 },
  { do: 'reprint', serial: 1 },
  { do: 'upi', serial: 1, utr: 1 },
  { do: 'people', active: true },
  { do: 'sign-in', pinRight: false },
  { do: 'sign-in', pinRight: true },
  { do: 'turn' },
];

/** All of it must have been taken at least once, or a history does not do what its steps say. */
const ASKED: readonly Command['kind'][] = [
  'till.set-up',
  'items.save',
  'shift.open',
  'shift.close',
  'bill.complete',
  'bill.void',
  'receipt.reprint',
  'upi.claim',
  'upi.match',
  'upi.refund',
  'stock.move',
  'pieces.number',
  'user.save',
  'user.sign-in',
];

/** What a step asks of the till; some of it is refused, as in life. */
function commandsOf(one: Step): readonly Command[] {
  switch (one.do) {
    case 'sell':
      return Array.from({ length: one.times }, (_, index) =>
        sale(one.which, index === 0 ? one.creditNote : undefined),
      );
    case 'void':
      return [{ kind: 'bill.void', number: numberOf(one.serial), reason: 'test' }];
    case 'reprint':
      return [{ kind: 'receipt.reprint', number: numberOf(one.serial) }];
    case 'tag':
      return [{ kind: 'pieces.number', pieces: [{ itemId: one.id, count: 2 }] }];
    case 'save': {
      const saved = item({ id: one.id, sku: one.id.toUpperCase(), barcodes: one.barcodes, byPiece: true });
      return [
        {
          kind: 'items.save',
          items: [{ ...saved, ...(one.mrp !== undefined && { mrp: one.mrp }) }],
          source: 'test',
        },
      ];
    }
    case 'stock':
      return [
        {
          kind: 'stock.move',
          reason: 'received',
          note: '',
          movements: [{ itemId: one.id, quantity: one.quantity * 1000 }],
        },
      ];
    case 'upi': {
      const of = { number: numberOf(one.serial), tender: 0 };
      const [utr, amount] = [`61234567890${one.utr}`, 1_00];
      return [
        { kind: 'upi.claim', ...of, way: 'utr', utr },
        { kind: 'upi.match', source: 'test', matches: [{ ...of, amount, by: 'utr', utr }] },
        { kind: 'upi.refund', ...of, amount, reference: `R-${one.serial}` },
      ];
    }
    case 'turn':
      return [
        { kind: 'shift.close', denominations: {} },
        { kind: 'shift.open', float: 100 },
      ];
    case 'people':
      return [{ kind: 'user.save', user: { ...cashier, active: one.active } }];
    default:
      return [];
  }
}

function sale(which: number, creditNote: number | undefined): Command {
  const of = shelf[which] ?? kurta;
  const spent = creditNote === undefined ? 0 : 100_00;
  return {
    kind: 'bill.complete',
    cart: cart(line(of), line(bangles)),
    tenders: [
      { kind: 'upi', amount: of.price + bangles.price - spent },
      ...(spent > 0 ? [{ kind: 'credit-note' as const, amount: spent, number: `CN${creditNote}` }] : []),
    ],
    shownPayable: of.price + bangles.price,
  };
}

function numberOf(of: number): string {
  return `MPD1/2627/${String(of).padStart(6, '0')}`;
}

async function live(folder: string, steps: readonly Step[], accepted: Set<string>) {
  const commandIds: string[] = [];
  let kept = await openKeptTill({ folder });
  let mostSkipped = 0;
  const act = (command: Command, more: Parameters<KeptTill['act']>[2] = {}) => {
    const id = commandId();
    commandIds.push(id);
    const news = kept.act(command, id, more);
    if (news.ok) accepted.add(command.kind);
  };
  act(setUp);
  act({ kind: 'items.save', items: shelf, source: 'test' });
  act({ kind: 'shift.open', float: 2_000_00 });
  for (const one of [...steps, { do: 'restart' as const }, { do: 'restart' as const }]) {
    for (const command of commandsOf(one)) {
      act(command, one.do === 'sell' && one.buyer ? { buyer: one.buyer } : {});
    }
    if (one.do === 'sign-in')
      act({ kind: 'user.sign-in', userId: cashier.id }, { client: 'page-2', pinRight: one.pinRight });
    if (one.do !== 'restart') continue;
    await kept.close();
    kept = await openKeptTill({ folder });
    expect(kept.warnings).toEqual([]);
    mostSkipped = Math.max(mostSkipped, kept.skipped);
  }
  return { kept, commandIds, mostSkipped };
}

it('a till started from checkpoints knows what one that read everything knows', async () => {
  let skipped = 0;
  const accepted = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const folder = await mkdtemp(join(tmpdir(), 'haat-checkpoints-'));
      try {
        const { kept, commandIds, mostSkipped } = await live(folder, steps, accepted);
        skipped = Math.max(skipped, mostSkipped);
        const known = knowledge(kept, commandIds);
        await kept.close();
        const full = await openKeptTill({ folder, checkpoint: false });
        expect(known).toEqual(knowledge(full, commandIds));
        await full.close();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 10, examples: [[[...everything]]] },
  );
  expect(skipped).toBeGreaterThan(50);
  expect(accepted).toEqual(new Set(ASKED));
});

it('a table gives back every object as it was', async () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
  const row = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '1'), value, {
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      const back = await unpackTable(packTable(rows), createBreath());
      expect(back).toEqual(rows);
      expect(back.map((one) => Object.keys(one))).toEqual(rows.map((one) => Object.keys(one)));
    }),
  );
});
