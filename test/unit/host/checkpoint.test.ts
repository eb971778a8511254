import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDocuments } from '../../../electron/host/bills/documents.ts';
import { createRegister } from '../../../electron/host/bills/register.ts';
import { restoreBackup } from '../../../electron/host/cli/restore.ts';
import { packTill, unpackTill } from '../../../electron/host/engine/pack-till.ts';
import { createRecords } from '../../../electron/host/engine/records.ts';
import type { FileSystem } from '../../../electron/host/files/file-system.ts';
import { nodeFiles } from '../../../electron/host/files/node-files.ts';
import { evolve } from '../../../shared/till/evolve.ts';
import { emptyTill } from '../../../shared/till/state.ts';
import {
  checkpointFile,
  type KeptOptions,
  type KeptTill,
  knowledge,
  openKeptTill,
  SMALL_SEGMENT,
} from '../../fixtures/kept-till.ts';
import { bangles, cart, cashier, cloth, item, kurta, line, setUp } from '../../fixtures/till.ts';

let folder = '';
let home = '';
let commandIds: string[] = [];
let kept: KeptTill;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'haat-checkpoint-'));
  folder = home;
  commandIds = [];
  await start();
  commandIds.push(kept.must(setUp));
  commandIds.push(kept.must({ kind: 'items.save', items: [item(), kurta, cloth, bangles], source: 'test' }));
  commandIds.push(kept.must({ kind: 'shift.open', float: 2_000_00 }));
});
afterEach(async () => {
  await kept.close();
  for (const path of [home, `${home}.witness`, `${home}.other`])
    await rm(path, { recursive: true, force: true });
});

async function start(options: Partial<KeptOptions> = {}): Promise<void> {
  kept = await openKeptTill({ folder, ...options });
}

async function restart(options: Partial<KeptOptions> = {}): Promise<void> {
  await kept.close();
  await start(options);
}

/** Enough bills for about as many segments. */
function sell(segments: number): void {
  for (let made = 0; made < segments * 7; made += 1) {
    commandIds.push(
      kept.must({
        kind: 'bill.complete',
        cart: cart(line(item()), line(bangles)),
        tenders: [{ kind: 'upi', amount: 4_750_00 }],
        shownPayable: 4_750_00,
      }),
    );
  }
}

async function fullReplay(from = folder): Promise<KeptTill> {
  return openKeptTill({ folder: from, checkpoint: false });
}

/** Whether the till now knows what reading everything would have told it. */
async function expectWhole(): Promise<void> {
  const before = knowledge(kept, commandIds);
  await kept.close();
  const full = await fullReplay();
  expect(before).toEqual(knowledge(full, commandIds));
  expect(full.skipped).toBe(0);
  await full.close();
}

/** A till with years behind it and a checkpoint of nearly all of them. */
async function withCheckpoint(): Promise<void> {
  sell(4);
  await restart();
  sell(1);
  await restart();
  expect(kept.skipped).toBeGreaterThan(0);
}

const hasCheckpoint = () => nodeFiles.exists(checkpointFile(folder));

async function changeByte(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const segment = (number: number, of = folder) => join(of, 'journal', 'MPD-1', `00000${number}.jnl`);

describe('a checkpoint', () => {
  it('is not made before a segment is full', async () => {
    await restart();
    expect(hasCheckpoint()).toBe(false);
  });

  it('lets the next start read only what came after, and know the same', async () => {
    sell(4);
    commandIds.push(kept.must({ kind: 'user.save', user: cashier }));
    await restart();
    expect(kept.skipped).toBe(0);
    expect(hasCheckpoint()).toBe(true);
    sell(1);
    commandIds.push(kept.must({ kind: 'bill.void', number: 'MPD1/2627/000003', reason: 'wrong item' }));
    await restart();
    expect(kept.skipped).toBeGreaterThan(20);
    await expectWhole();
  });

  it('follows the till from start to start', async () => {
    let before = -1;
    for (let round = 0; round < 4; round += 1) {
      sell(2);
      await restart();
      expect(kept.skipped).toBeGreaterThan(before);
      before = kept.skipped;
    }
    await expectWhole();
  });

  it('keeps a cart from being billed twice', async () => {
    await withCheckpoint();
    for (const id of commandIds)
      expect(kept.act({ kind: 'drawer.open', reason: 'again' }, id)).toMatchObject({
        ok: true,
        value: { commandId: id },
      });
    expect(kept.till.head().seq).toBe(commandIds.length);
  });

  it('is verified behind the till’s back', async () => {
    await withCheckpoint();
    const seen: number[] = [];
    const outcome = await kept.journal.verifySkipped({
      signal: new AbortController().signal,
      onProgress: ({ bytes, totalBytes }) => seen.push(bytes / totalBytes),
    });
    expect(outcome).toBe('whole');
    expect(kept.journal.report()).toMatchObject({ skipped: false });
    expect(kept.journal.report().damage).toBeUndefined();
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('stays unverified when the till is closed in between', async () => {
    await withCheckpoint();
    const closing = new AbortController();
    const verifying = kept.journal.verifySkipped({ signal: closing.signal, onProgress: () => undefined });
    closing.abort();
    expect(await verifying).toBe('stopped');
    expect(kept.journal.report().skipped).toBe(true);
  });
});

describe('what is packed', () => {
  it('is the same again, ids that no item has and codes that read otherwise included', async () => {
    const state = emptyTill();
    const odd = item({ barcodes: [' a-1 ', ...Array.from({ length: 300 }, (_, index) => `C${index}`)] });
    evolve(state, { kind: 'items.saved@2', items: [odd, kurta], source: 'test' }, 5);
    evolve(
      state,
      {
        kind: 'stock.moved@1',
        siteId: 'fair',
        reason: 'count',
        note: '',
        movements: [{ itemId: 'gone', quantity: 5000 }],
      },
      6,
    );
    state.itemByCode.set('STRAY', 'gone');
    const packed = packTill({
      state,
      records: createRecords(),
      register: createRegister(),
      documents: createDocuments(),
    });
    expect((await unpackTill(deserialize(serialize(packed)))).state).toEqual(state);
  });
});

describe('a checkpoint is passed over', () => {
  it('when another version of Haat made it', async () => {
    await withCheckpoint();
    await restart({ version: '1.0.1' });
    expect(kept.skipped).toBe(0);
    await expectWhole();
    await start({ version: '1.0.1' });
    expect(kept.skipped).toBeGreaterThan(0);
  });

  it('when any byte of it is not as it was written', async () => {
    await withCheckpoint();
    const whole = await readFile(checkpointFile(folder));
    const places = [
      0,
      63,
      64,
      80,
      200,
      ...Array.from({ length: 12 }, (_, step) => 500 + Math.floor((step * (whole.length - 501)) / 11)),
    ];
    for (const at of places) {
      await kept.close();
      await writeFile(checkpointFile(folder), whole);
      await changeByte(checkpointFile(folder), at);
      await start();
      expect(kept.skipped, `byte ${at}`).toBe(0);
    }
    await expectWhole();
  });

  it('when its end is missing, and when it is empty', async () => {
    await withCheckpoint();
    const whole = await readFile(checkpointFile(folder));
    for (const length of [whole.length - 1, 300, 64, 10, 0]) {
      await kept.close();
      await writeFile(checkpointFile(folder), whole.subarray(0, length));
      await start();
      expect(kept.skipped).toBe(0);
    }
    await expectWhole();
  });

  it('when the folder is an older copy than it', async () => {
    sell(2);
    await kept.close();
    await cp(folder, `${folder}.other`, { recursive: true });
    await start();
    sell(3);
    await restart();
    const newer = await readFile(checkpointFile(folder));
    await kept.close();
    await rm(folder, { recursive: true });
    await cp(`${folder}.other`, folder, { recursive: true });
    nodeFiles.makeFolder(dirname(checkpointFile(folder)));
    await writeFile(checkpointFile(folder), newer);
    await start();
    expect(kept.skipped).toBe(0);
    commandIds = commandIds.slice(0, kept.till.head().seq);
    await expectWhole();
  });

  it('when it is of a copy that went another way, record for record as long as this one', async () => {
    await kept.close();
    await cp(folder, `${folder}.other`, { recursive: true });
    await start({ folder: `${folder}.other` });
    sell(3);
    await restart({ folder: `${folder}.other` });
    await kept.close();
    const foreign = await readFile(checkpointFile(`${folder}.other`));
    commandIds = commandIds.slice(0, 3);
    await start();
    sell(3);
    await kept.close();
    nodeFiles.makeFolder(dirname(checkpointFile(folder)));
    await writeFile(checkpointFile(folder), foreign);
    await start();
    expect(kept.skipped).toBe(0);
    await expectWhole();
  });

  it('when it is of a way the journal did not go: another incarnation begun before its end', async () => {
    await withCheckpoint();
    const path = checkpointFile(folder);
    const later = await readFile(path);
    await kept.close();
    await changeByte(segment(2), 3000);
    await rm(dirname(path), { recursive: true });
    await start();
    expect(kept.journal.state()).toBe('read-only');
    kept.journal.startIncarnation('damaged');
    commandIds = commandIds.slice(0, kept.till.head().seq);
    sell(2);
    await kept.close();
    nodeFiles.makeFolder(dirname(path));
    await writeFile(path, later);
    await start();
    expect(kept.skipped).toBe(0);
    expect(kept.journal).toMatchObject({ till: 'MPD' });
    expect(kept.journal.incarnation()).toBe(2);
    await expectWhole();
    await start();
    expect(kept.skipped).toBeGreaterThan(0);
    await expectWhole();
  });

  it('when it is of another till of the same name', async () => {
    await withCheckpoint();
    const foreign = await readFile(checkpointFile(folder));
    await kept.close();
    await rm(folder, { recursive: true });
    commandIds = [];
    await start();
    commandIds.push(kept.must(setUp));
    commandIds.push(kept.must({ kind: 'items.save', items: [item(), bangles], source: 'test' }));
    commandIds.push(kept.must({ kind: 'shift.open', float: 0 }));
    sell(5);
    await kept.close();
    nodeFiles.makeFolder(dirname(checkpointFile(folder)));
    await writeFile(checkpointFile(folder), foreign);
    await start();
    expect(kept.skipped).toBe(0);
    await expectWhole();
  });

  it('when the journal is gone', async () => {
    await withCheckpoint();
    await kept.close();
    await rm(join(folder, 'journal'), { recursive: true });
    await start();
    expect(kept.till.state.items.size).toBe(0);
    expect(hasCheckpoint()).toBe(false);
  });
});

describe('writing a checkpoint', () => {
  it('that is cut off leaves the one before, and the next start tidies up', async () => {
    await withCheckpoint();
    await writeFile(`${checkpointFile(folder)}.later`, 'half of a check');
    await restart();
    expect(kept.skipped).toBeGreaterThan(0);
    expect(await readdir(dirname(checkpointFile(folder)))).toEqual(['till.checkpoint']);
  });

  it('that the disk refuses holds nothing up', async () => {
    sell(3);
    const full: FileSystem = {
      ...nodeFiles,
      open(path, mode) {
        const file = nodeFiles.open(path, mode);
        const refuse = () => {
          throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        };
        return path.includes('checkpoint') ? { ...file, write: refuse } : file;
      },
    };
    await restart({ fs: full });
    expect(kept.warnings).toHaveLength(1);
    expect(await readdir(dirname(checkpointFile(folder)))).toEqual([]);
    sell(1);
    await expectWhole();
    await start();
  });
});

describe('damage before a checkpoint', () => {
  const verify = () =>
    kept.journal.verifySkipped({ signal: new AbortController().signal, onProgress: () => undefined });

  it.each([
    ['a changed record', (path: string) => changeByte(path, 3000)],
    ['a changed header', (path: string) => changeByte(path, 100)],
    [
      'a changed last record',
      async (path: string) =>
        changeByte(path, (await readFile(path)).findLastIndex((byte) => byte !== 0) - 90),
    ],
    ['a file cut short', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 6000))],
    ['records wiped out', async (path: string) => writeFile(path, (await readFile(path)).fill(0, 6000))],
  ])('%s is found while the till works, and said as at an opening', async (_, damage) => {
    await withCheckpoint();
    // After the headers were read: a header that is wrong at the start has everything read.
    await damage(segment(2));
    expect(kept.journal.state()).toBe('ready');
    expect(await verify()).toBe('damaged');
    expect(kept.journal.state()).toBe('read-only');
    expect(kept.act({ kind: 'drawer.open', reason: 'change' })).toMatchObject({
      ok: false,
      error: { code: 'journal-read-only' },
    });
    const { damage: found } = kept.journal.report();
    await kept.close();
    const full = await fullReplay();
    expect(found).toEqual(full.journal.report().damage);
    await full.close();
  });

  it('lets a new series begin only after everything was read again', async () => {
    await withCheckpoint();
    await changeByte(segment(2), 3000);
    await verify();
    expect(kept.journal.startIncarnation('damaged')).toMatchObject({
      ok: false,
      error: { code: 'journal-reopen-first' },
    });
    expect(kept.journal.recover()).toBe(false);
  });

  it('that shows in a header has everything read at once', async () => {
    await withCheckpoint();
    await kept.close();
    await changeByte(segment(2), 100);
    await start();
    expect(kept.skipped).toBe(0);
    expect(kept.journal.report().damage).toMatchObject({ segment: 'MPD-1/000002.jnl' });
  });
});

describe('a till put back', () => {
  it('is known for older than what was seen, though the record seen lies before the checkpoint', async () => {
    await restart({ witness: true });
    sell(4);
    const seen = kept.till.head();
    await kept.journal.idle();
    await restart({ witness: true });
    await kept.close();
    const [note = ''] = (await readdir(`${folder}.witness`)).map((name) => join(`${folder}.witness`, name));
    const written = JSON.parse(await readFile(note, 'utf8'));
    const place = { seq: 9, hash: 'f'.repeat(64), folder: written.heads[1].folder };
    await writeFile(note, JSON.stringify({ ...written, heads: { 1: place } }));
    await start({ witness: true });
    expect(kept.skipped).toBeGreaterThan(9);
    expect(kept.journal.report().rolledBack).toMatchObject({ kind: 'forked', seenSeq: 9 });
    await kept.close();
    const hash = kept.till.hashOf(9);
    await writeFile(note, JSON.stringify({ ...written, heads: { 1: { ...place, hash } } }));
    await start({ witness: true });
    expect(kept.skipped).toBeGreaterThan(9);
    expect(kept.journal.state()).toBe('ready');
    expect(kept.till.head().seq).toBe(seen.seq);
  });

  it('by haat restore begins without the checkpoint of the old one', async () => {
    await withCheckpoint();
    await kept.close();
    const target = `${folder}.other`;
    const restored = await restoreBackup({ backup: folder, target, segmentBytes: SMALL_SEGMENT });
    expect(restored).toMatchObject({ ok: true, value: { incarnation: 2 } });
    expect(await readdir(target)).not.toContain('checkpoint');
    folder = target;
    await start();
    expect(kept.skipped).toBe(0);
    await expectWhole();
    await start();
    expect(kept.skipped).toBeGreaterThan(0);
    expect(kept.journal.incarnation()).toBe(2);
    await expectWhole();
  });
});
