import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeFiles } from '../../electron/host/files/node-files.ts';
import { readChain } from '../../electron/host/journal/chain-reader.ts';
import { journalFolder, listIncarnations } from '../../electron/host/journal/layout.ts';
import { bundleForNode } from './bundle.ts';
import { type KillLoopState, runKillLoop } from './kill-loop.ts';

/** 1,000 by night: `HAAT_CRASH_CYCLES=1000`. */
const CYCLES = Number(process.env.HAAT_CRASH_CYCLES ?? 40);
const SEED = Number(process.env.HAAT_CRASH_SEED ?? Date.now() % 1_000_000);
const LARGEST_GROUP = 4;
/** All of a journal is verified after every death; a fresh one now and then keeps that quick. */
const LIVES_OF_A_FOLDER = 40;

let root = '';
let program = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'haat-crash-'));
  program = await bundleForNode(new URL('./journal-program.ts', import.meta.url).pathname, root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function recovered(folder: string): Promise<readonly string[]> {
  const commands: string[] = [];
  const read = await readChain({
    fs: nodeFiles,
    folders: listIncarnations(nodeFiles, journalFolder(folder)),
    onRecord: (record) => {
      expect(record.seq).toBe(commands.length + 1);
      commands.push(record.cmd);
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.damage).toBeUndefined();
  return commands;
}

/** Every life left what it acknowledged, from its first record on without a gap, and at most the group in hand. */
function compare({ acknowledged }: KillLoopState, commands: readonly string[]): void {
  let from = 0;
  for (const [life, words] of acknowledged.entries()) {
    const count = commands.slice(from).findIndex((cmd) => !cmd.startsWith(`${life}-`));
    const lived = count === -1 ? commands.slice(from) : commands.slice(from, from + count);
    expect(lived).toEqual(lived.map((_, number) => `${life}-${number}`));
    expect(lived.slice(0, words.length)).toEqual(words);
    expect(lived.length - words.length).toBeLessThanOrEqual(LARGEST_GROUP);
    from += lived.length;
  }
  expect(from).toBe(commands.length);
}

it(
  'loses no acknowledged record when its process is killed at any moment',
  async () => {
    for (let done = 0; done < CYCLES; done += LIVES_OF_A_FOLDER) {
      const folder = join(root, `data-${done}`);
      const cycles = Math.min(LIVES_OF_A_FOLDER, CYCLES - done);
      const report = await runKillLoop({
        command: [process.execPath, program, folder],
        cycles,
        seed: SEED + done,
        acknowledged: (line) => (line.startsWith('ack ') ? line.slice(4) : undefined),
        check: async (state) => compare(state, await recovered(folder)),
      });
      expect(report.lives).toBe(cycles);
      expect(report.acknowledged).toBeGreaterThan(cycles);
      rmSync(folder, { recursive: true });
    }
  },
  60_000 + CYCLES * 2_000,
);
