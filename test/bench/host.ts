import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createTill, type Till } from '../../electron/host/engine/till.ts';
import { nodeFiles } from '../../electron/host/files/node-files.ts';
import { openJournal } from '../../electron/host/journal/open-journal.ts';
import type { Item } from '../../shared/item/item.ts';
import { roundToRupee } from '../../shared/money/round.ts';
import { upcastTill } from '../../shared/till/upcast.ts';
import { manager } from '../fixtures/till.ts';
import { print, rowOf, type Size } from './measure.ts';
import { buyerFor } from './seed.ts';

const BILLS = 400;
const CLIENT = 'bench';

/** A till opened from its folder, the way the host does it. */
async function open(folder: string): Promise<{ till: Till; tookMs: number }> {
  const till = createTill();
  const start = performance.now();
  const journal = await openJournal({ folder, fs: nodeFiles, upcast: upcastTill, onRecord: till.replay });
  if (!journal.ok) throw new Error(journal.error.code);
  till.open(journal.value);
  return { till, tookMs: performance.now() - start };
}

/** Reading the journal once and hashing it, and nothing else: no way of opening it can be faster. */
function hashAll(folder: string): number {
  const start = performance.now();
  const hash = createHash('sha256');
  for (const incarnation of readdirSync(join(folder, 'journal'))) {
    for (const segment of readdirSync(join(folder, 'journal', incarnation)).sort()) {
      if (segment.endsWith('.jnl')) hash.update(readFileSync(join(folder, 'journal', incarnation, segment)));
    }
  }
  hash.digest();
  return performance.now() - start;
}

/** The host's own rows: the bill from command to disk, and the opening of years of bills. */
export async function benchHost(folder: string, catalogue: readonly Item[], size: Size): Promise<void> {
  const floorOfOpening = hashAll(folder);
  const { till, tookMs } = await open(folder);
  print(
    rowOf(
      'host: open, verify and replay',
      'part of: billing possible after 3 s',
      [tookMs],
      [floorOfOpening],
      size,
    ),
  );
  const act = (command: Parameters<Till['act']>[0]) => {
    const news = till.act(command, {
      commandId: randomUUID(),
      client: CLIENT,
      at: Date.now(),
      pinRight: true,
    });
    if (!news.ok) throw new Error(JSON.stringify(news.error));
    return news.value;
  };
  act({ kind: 'user.sign-in', userId: manager.id });
  if (!till.state.shift) act({ kind: 'shift.open', float: 0 });
  const committed: number[] = [];
  let bytes = 0;
  for (let made = 0; made < BILLS; made += 1) {
    const lines = Array.from({ length: 3 }, (_, index) => {
      const item = catalogue[(made * 31 + index * 977) % catalogue.length];
      if (!item) throw new Error('no items');
      return { item, line: { id: `line-${index}`, itemId: item.id, quantity: 1000 } };
    });
    const payable = roundToRupee(lines.reduce((sum, { item }) => sum + item.price, 0));
    const start = performance.now();
    const news = act({
      kind: 'bill.complete',
      cart: { id: randomUUID(), lines: lines.map(({ line }) => line), ...buyerFor(payable) },
      tenders: [{ kind: 'upi', amount: payable }],
      shownPayable: payable,
    });
    committed.push(performance.now() - start);
    bytes += Buffer.byteLength(JSON.stringify(news));
  }
  const floor = bareAppends(folder, Math.round(bytes / BILLS), BILLS);
  print(
    rowOf(
      'host: bill from command to disk',
      'within 3x of a bare append and fdatasync',
      committed,
      floor,
      size,
    ),
  );
  await till.journal?.close();
}

/** What the disk alone takes for as many bytes into a file that has its room already. */
function bareAppends(folder: string, bytes: number, count: number): number[] {
  const path = join(folder, 'floor');
  const file = openSync(path, 'w');
  const line = Buffer.alloc(bytes, 'x');
  writeSync(file, Buffer.alloc(bytes * count));
  fdatasyncSync(file);
  const samples: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    writeSync(file, line, 0, bytes, index * bytes);
    fdatasyncSync(file);
    samples.push(performance.now() - start);
  }
  closeSync(file);
  rmSync(path);
  return samples;
}
