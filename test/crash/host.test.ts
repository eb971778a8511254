import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../electron/host/files/node-files.ts';
import { readChain } from '../../electron/host/journal/chain-reader.ts';
import { journalFolder, listIncarnations } from '../../electron/host/journal/layout.ts';
import type { TillEvent } from '../../shared/till/event.ts';
import { bundleForNode } from './bundle.ts';
import { runKillLoop } from './kill-loop.ts';

/** 1,000 by night: `HAAT_CRASH_CYCLES=1000`. */
const CYCLES = Number(process.env.HAAT_CRASH_CYCLES ?? 25);
/** Every death reads the whole journal; a fresh till now and then keeps that from growing with the square. */
const LIVES_OF_A_FOLDER = 50;
const SEED = Number(process.env.HAAT_CRASH_SEED ?? Date.now() % 1_000_000);

const CACHE = new URL('../../.cache/', import.meta.url).pathname;

let root = '';
let program = '';

beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true });
  root = mkdtempSync(join(CACHE, 'crash-host-'));
  program = await bundleForNode(new URL('./host-program.ts', import.meta.url).pathname, root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every bill in the journal, by the cart it came of. */
async function billsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const bills = new Map<string, string>();
  const read = await readChain({
    fs: nodeFiles,
    folders: listIncarnations(nodeFiles, journalFolder(folder)),
    onRecord(record) {
      for (const event of record.events as unknown as readonly TillEvent[]) {
        if (event.kind !== 'bill.completed@2') continue;
        expect(bills.has(record.cmd), `cart ${record.cmd} was billed twice`).toBe(false);
        expect(event.serial).toBe(bills.size + 1);
        bills.set(record.cmd, event.bill.number);
      }
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.damage).toBeUndefined();
  return bills;
}

/** One till that is killed `cycles` times; how many bills it was heard to make. */
async function liveAndDie(folder: string, cycles: number, seed: number): Promise<number> {
  const asked = new Set<string>();
  const report = await runKillLoop({
    command: [process.execPath, program, folder],
    cycles,
    seed,
    longestLife: 120,
    acknowledged(line) {
      if (line.startsWith('ask ')) asked.add(line.slice(4));
      return line.startsWith('ack ') ? line.slice(4) : undefined;
    },
    async check({ acknowledged }) {
      const bills = await billsIn(folder);
      for (const words of acknowledged.flat()) {
        const [cart = '', number] = words.split(' ');
        if (bills.get(cart) !== number) throw new Error(`bill ${number} of cart ${cart} is gone`);
      }
      for (const cart of bills.keys()) if (!asked.has(cart)) throw new Error(`nobody asked for cart ${cart}`);
    },
  });
  // A cart that death left behind became one bill in the next life: at most the last is still open.
  expect(asked.size - (await billsIn(folder)).size).toBeLessThanOrEqual(1);
  return report.acknowledged;
}

it(
  'keeps every bill that was shown as paid, once, without a gap in the numbers, whenever the host is killed',
  async () => {
    let acknowledged = 0;
    for (let done = 0; done < CYCLES; done += LIVES_OF_A_FOLDER) {
      const cycles = Math.min(LIVES_OF_A_FOLDER, CYCLES - done);
      acknowledged += await liveAndDie(join(root, `data-${done}`), cycles, SEED + done);
    }
    expect(acknowledged).toBeGreaterThan(CYCLES);
  },
  60_000 + CYCLES * 5_000,
);
