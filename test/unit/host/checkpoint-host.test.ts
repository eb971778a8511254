import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUpkeep } from '../../../electron/host/engine/upkeep.ts';
import type { Journal, JournalReport } from '../../../electron/host/journal/journal.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { HealthReport, TillView } from '../../../shared/contract/views.ts';
import type { CommandOf } from '../../../shared/till/command.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { SMALL_SEGMENT } from '../../fixtures/kept-till.ts';
import { cart, item, line, setUp } from '../../fixtures/till.ts';

let running: TestHost;
let page: Client<Haat>;
let logged: string[] = [];

const log = pino({ level: 'info' }, { write: (text: string) => logged.push(text) });

beforeEach(async () => {
  logged = [];
  running = await startTestHost({ log, journal: { segmentBytes: SMALL_SEGMENT, checkpointAfter: 1 } });
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'shift.open', float: 0 });
  for (let made = 0; made < 40; made += 1) await must(page, sale());
});
afterEach(() => running.close());

const sale = (): CommandOf<'bill.complete'> => ({
  kind: 'bill.complete',
  cart: cart(line(item())),
  tenders: [{ kind: 'upi', amount: 4_500_00 }],
  shownPayable: 4_500_00,
});

/** The next start, when the till is ready. */
async function restart(): Promise<void> {
  running = await running.again();
  page = running.page();
  await viewWith((view) => view.phase === 'ready');
}

async function viewWith(isIt: (view: TillView) => boolean): Promise<TillView> {
  for (;;) {
    const view = value(await page.call('till.read', {}));
    if (isIt(view)) return view;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function healthWhenVerified(): Promise<HealthReport['journal']> {
  for (;;) {
    const { journal } = value(await page.call('health.read', {}));
    if (!journal.verifying) return journal;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const wasRead = () =>
  logged.filter((text) => text.includes('journal open')).map((text) => !JSON.parse(text).report.skipped);

/** Makes the next start one from a checkpoint. */
async function makeCheckpoint(): Promise<void> {
  await restart();
  await healthWhenVerified();
  // The checkpoint is written before the verification would begin, and closing waits for it or drops it.
  const path = join(running.folder, 'checkpoint', 'till.checkpoint');
  while (!(await readFile(path).catch(() => undefined)))
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a host that starts from a checkpoint', () => {
  it('bills on, and says on the Health page when the rest was verified', async () => {
    await makeCheckpoint();
    const before = Date.now();
    await restart();
    expect(wasRead()).toEqual([true, true, false]);
    const news = await must(page, sale());
    expect(news.events).toMatchObject([{ bill: { number: 'MPD1/2627/000041' } }]);
    const journal = await healthWhenVerified();
    expect(journal).toMatchObject({ saving: 'ready', records: 44 });
    expect(journal.verifiedAt).toBeGreaterThanOrEqual(before);
    expect(journal.damage).toBeUndefined();
  });

  it('can be read only once damage is found behind it, in the log too and after the next start', async () => {
    await makeCheckpoint();
    const segment = join(running.folder, 'journal', 'MPD-1', '000002.jnl');
    const bytes = await readFile(segment);
    await writeFile(segment, bytes.fill(0x20, 5000, 5001));
    running = await running.again();
    page = running.page();
    await viewWith((view) => view.phase === 'ready' && view.saving === 'read-only');
    expect(wasRead()).toEqual([true, true, false]);
    expect(await act(page, sale())).toMatchObject({ error: { code: 'journal-read-only' } });
    const { damage } = await healthWhenVerified();
    expect(damage).toMatchObject({ segment: 'MPD-1/000002.jnl', reason: 'hash-mismatch' });
    const lines = logged.map((text) => JSON.parse(text)).filter((entry) => entry.damage);
    expect(lines).toMatchObject([{ level: 50, damage }]);
    await restart();
    expect(wasRead().at(-1)).toBe(true);
    const again = value(await page.call('health.read', {})).journal;
    expect(again).toMatchObject({ saving: 'read-only', damage });
    expect(value(await page.call('health.repair', { what: 'new-incarnation' })).journal).toMatchObject({
      saving: 'ready',
      incarnation: 2,
    });
  });
});

describe('the upkeep of a journal', () => {
  it('throws the checkpoint away and tells the pages when it finds damage', async () => {
    const calls: string[] = [];
    const verified = { at: 0, tookMs: 0 };
    const upkeep = createUpkeep({
      log,
      now: () => 77,
      verified,
      checkpoint: {
        resume: async () => undefined,
        onSealed: () => undefined,
        keep: async () => void calls.push('keep'),
        discard: () => calls.push('discard'),
      },
      onChange: () => calls.push('change'),
    });
    const journal: Pick<Journal, 'state' | 'head' | 'report' | 'verifySkipped'> = {
      state: () => 'ready',
      head: () => ({ seq: 0, hash: '' }),
      report: () => ({ ...EMPTY_REPORT, skipped: true }),
      verifySkipped: async ({ onProgress }) => {
        onProgress({ bytes: 1, totalBytes: 4 });
        calls.push(`verifying ${JSON.stringify(upkeep.verifying())}`);
        return 'damaged';
      },
    };
    upkeep.begin(journal as Journal);
    expect(upkeep.verifying()).toBeDefined();
    while (upkeep.verifying()) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(calls).toEqual(['keep', 'verifying {"done":1,"total":4}', 'discard', 'change']);
    expect(verified.at).toBe(77);
  });
});

const EMPTY_REPORT: JournalReport = {
  incarnations: [],
  segments: 0,
  records: 0,
  bytes: 0,
  skipped: false,
  abandoned: 0,
  spareReady: false,
  room: 0,
};
