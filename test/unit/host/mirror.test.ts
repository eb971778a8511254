import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreBackup } from '../../../electron/host/cli/restore.ts';
import { verifyJournal } from '../../../electron/host/cli/verify.ts';
import { nodeFiles } from '../../../electron/host/files/node-files.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { cart, item, line, setUp } from '../../fixtures/till.ts';

let running: TestHost;
let page: Client<Haat>;
let stick: string;

beforeEach(async () => {
  stick = await mkdtemp(join(tmpdir(), 'haat-stick-'));
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'shift.open', float: 0 });
});
afterEach(async () => {
  await running.close();
  await rm(stick, { recursive: true, force: true });
});

function sell(): ReturnType<typeof must> {
  return must(page, {
    kind: 'bill.complete',
    cart: { ...cart(line(item())), buyer: { phone: '9812345678', name: 'Meera' } },
    tenders: [{ kind: 'upi', amount: 450000 }],
    shownPayable: 450000,
  });
}

async function mirrored(seq: number): Promise<void> {
  await vi.waitFor(
    async () => expect(value(await page.call('health.read', {})).mirror).toMatchObject({ seq }),
    { timeout: 10_000 },
  );
}

describe('a second copy', () => {
  it('holds everything of before and follows each record; an auditor can verify it', async () => {
    await sell();
    const target = join(stick, 'haat');
    await must(page, { kind: 'settings.change', settings: { mirrorFolder: target } });
    const last = await sell();
    await mirrored(last.seq);
    const verified = await verifyJournal(nodeFiles, target);
    expect(verified).toMatchObject({
      ok: true,
      value: { incarnations: [{ records: last.seq, head: last.hash }] },
    });
    expect(await readFile(join(target, 'people.jsonl'), 'utf8')).toContain('Meera');
  });

  it('can be put back as a till with a bill series of its own', async () => {
    const target = join(stick, 'haat');
    await must(page, { kind: 'settings.change', settings: { mirrorFolder: target } });
    const last = await sell();
    await mirrored(last.seq);
    await running.close();
    const restored = join(stick, 'restored');
    expect(await restoreBackup({ backup: target, target: restored })).toMatchObject({ ok: true });
    running = await startTestHost({ dataFolder: restored });
    page = running.page();
    await vi.waitFor(async () => expect(value(await page.call('till.read', {})).phase).toBe('ready'));
    const next = await sell();
    expect(next.events[0]).toMatchObject({ bill: { number: 'MPD2/2627/000001' } });
    expect(value(await page.call('bills.find', { limit: 9 })).map((bill) => bill.number)).toEqual([
      'MPD2/2627/000001',
      'MPD1/2627/000001',
    ]);
  });

  it('says that the stick is gone, sells on, and is whole again when it is back', async () => {
    const folder = join(stick, 'inner');
    await must(page, { kind: 'settings.change', settings: { mirrorFolder: join(folder, 'haat') } });
    await sell();
    await vi.waitFor(
      async () => expect(value(await page.call('health.read', {})).mirror?.problem).toContain('ENOENT'),
      { timeout: 10_000 },
    );
    await mkdir(folder);
    const last = await sell();
    await mirrored(last.seq);
    expect(value(await page.call('health.read', {})).mirror?.problem).toBeUndefined();
  });

  it('mends what was damaged over there when asked to copy all', async () => {
    const target = join(stick, 'haat');
    await must(page, { kind: 'settings.change', settings: { mirrorFolder: target } });
    const last = await sell();
    await mirrored(last.seq);
    const segment = join(target, 'journal', 'MPD-1', '000001.jnl');
    const bytes = await readFile(segment);
    bytes[400] = 0x20;
    await writeFile(segment, bytes);
    value(await page.call('health.repair', { what: 'mirror' }));
    expect(await verifyJournal(nodeFiles, target)).toMatchObject({
      ok: true,
      value: { incarnations: [{ head: last.hash }] },
    });
  });
});
