import { randomUUID } from 'node:crypto';
import { openPins } from '../../electron/host/access/pins.ts';
import { createTill } from '../../electron/host/engine/till.ts';
import { nodeFiles } from '../../electron/host/files/node-files.ts';
import type { Journal } from '../../electron/host/journal/journal.ts';
import { openJournal } from '../../electron/host/journal/open-journal.ts';
import type { Item } from '../../shared/item/item.ts';
import type { JournalEntry, JournalEvent } from '../../shared/journal/record.ts';
import { roundToRupee } from '../../shared/money/round.ts';
import type { Buyer } from '../../shared/sale/buyer.ts';
import { standardTaxTable } from '../../shared/tax/standard/table.ts';
import type { Command } from '../../shared/till/command.ts';
import { decide } from '../../shared/till/decide.ts';
import type { TillEvent } from '../../shared/till/event.ts';
import { evolve } from '../../shared/till/evolve.ts';
import type { Settings } from '../../shared/till/settings.ts';
import { MANAGER } from '../e2e/haat.ts';
import { manyItems } from '../fixtures/many-items.ts';
import { manager, setUp } from '../fixtures/till.ts';
import type { Size } from './measure.ts';

const GROUP = 500;
const DAY = 24 * 3600_000;
const BILLS_A_DAY = 500;
/** Above this (paise) a bill must say whose it is. */
const LARGE = 40_000_00;
const LARGE_BUYER = {
  name: 'Meera Sharma',
  address: ['12, Arera Colony', 'Bhopal 462016'],
  stateCode: '23',
  pan: 'ABCPS1234K',
};

/**
 * Writes a till with a catalogue and years of bills into a folder, through the till's own rules and journal; only
 * the sync is shared by a group, as for an import. `settings` are changed before the first bill.
 */
export async function seed(
  folder: string,
  { items, bills }: Size,
  settings: Partial<Settings> = {},
): Promise<readonly Item[]> {
  const opened = await openJournal({ folder, fs: nodeFiles, till: setUp.tillCode });
  if (!opened.ok) throw new Error(opened.error.code);
  const catalogue = [...manyItems(items, 1)].map((item) => ({ ...item, retired: false }));
  const pins = openPins(folder, nodeFiles);
  if (!pins.ok) throw new Error(pins.error.code);
  await pins.value.set(manager.id, MANAGER.pin);
  const write = createWriter(opened.value);
  let at = Date.now() - Math.ceil(bills / BILLS_A_DAY + 1) * DAY;
  const act = (command: Command) => {
    at += 1000;
    write.act(command, at);
  };
  act(setUp);
  act({ kind: 'settings.change', settings });
  for (let from = 0; from < catalogue.length; from += 1000) {
    act({ kind: 'items.save', items: catalogue.slice(from, from + 1000), source: 'bench' });
  }
  if (bills > 0) act({ kind: 'shift.open', float: 2_000_00 });
  for (let made = 0; made < bills; made += 1) {
    if (made > 0 && made % BILLS_A_DAY === 0) {
      act({ kind: 'shift.close', denominations: {} });
      at += DAY - BILLS_A_DAY * 1000;
      act({ kind: 'shift.open', float: 2_000_00 });
    }
    act(billOf(catalogue, made));
  }
  act({ kind: 'user.sign-out', reason: 'left' });
  write.flush();
  await opened.value.close();
  return catalogue;
}

/** Whose a bill of so many paise is, where it must say so. */
export function buyerFor(payable: number): { readonly buyer?: Buyer } {
  return payable >= LARGE ? { buyer: LARGE_BUYER } : {};
}

function billOf(catalogue: readonly Item[], made: number): Command {
  const lines = Array.from({ length: 1 + (made % 5) }, (_, index) => {
    const item = catalogue[(made * 7919 + index * 104_729) % catalogue.length];
    if (!item) throw new Error('no items to sell');
    return { id: `line-${index}`, itemId: item.id, quantity: 1000 };
  });
  const total = lines.reduce((sum, line) => sum + (priceOf(catalogue).get(line.itemId) ?? 0), 0);
  const payable = roundToRupee(total);
  return {
    kind: 'bill.complete',
    cart: { id: randomUUID(), lines, ...buyerFor(payable) },
    tenders: [{ kind: 'upi', amount: payable }],
    shownPayable: payable,
  };
}

const prices = new WeakMap<readonly Item[], Map<string, number>>();

function priceOf(catalogue: readonly Item[]): Map<string, number> {
  const known = prices.get(catalogue) ?? new Map(catalogue.map((item) => [item.id, item.price]));
  prices.set(catalogue, known);
  return known;
}

function createWriter(journal: Journal) {
  const { state } = createTill();
  let waiting: JournalEntry[] = [];
  let bytes = 0;
  function flush(): void {
    if (waiting.length === 0) return;
    const written = journal.appendMany(waiting);
    if (!written.ok) throw new Error(written.error.code);
    waiting = [];
    bytes = 0;
  }
  return {
    flush,
    act(command: Command, at: number): void {
      const decision = decide(state, command, {
        at,
        client: 'bench',
        by: manager.id,
        pinGiven: true,
        incarnation: 1,
        head: { seq: 0, hash: '' },
        bill: () => undefined,
        note: () => undefined,
        taxTable: standardTaxTable,
      });
      if (!decision.ok) throw new Error(`${command.kind}: ${JSON.stringify(decision.error)}`);
      for (const event of decision.value as readonly TillEvent[]) evolve(state, event, at);
      waiting.push({
        at,
        by: manager.id,
        cmd: randomUUID(),
        events: decision.value as unknown as readonly JournalEvent[],
      });
      bytes += command.kind === 'items.save' ? 600_000 : 2_000;
      if (waiting.length >= GROUP || bytes > 4_000_000) flush();
    },
  };
}
