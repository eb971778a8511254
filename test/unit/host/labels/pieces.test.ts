import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../../electron/host/cli/restore.ts';
import type { Client } from '../../../../shared/contract/define.ts';
import type { Haat } from '../../../../shared/contract/haat.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import { act, commandId, must, startTestHost, type TestHost, value } from '../../../fixtures/host.ts';
import { cart, item, line, MORNING, setUp } from '../../../fixtures/till.ts';

const horse = item({ id: 'item-horse', sku: 'DH00001', barcodes: [], price: 900_00, byPiece: true });

let running: TestHost;
let page: Client<Haat>;
beforeEach(async () => {
  running = await startTestHost({ now: () => MORNING });
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [horse], source: 'test' });
});
afterEach(async () => {
  await running.close();
});

async function number(count: number): Promise<readonly string[]> {
  const news = await must(page, { kind: 'pieces.number', pieces: [{ itemId: horse.id, count }] });
  return news.events.flatMap((event) =>
    event.kind === 'pieces.numbered@1' ? event.pieces.map((piece) => piece.number) : [],
  );
}

describe('pieces at the host', () => {
  it('are found by the code on their label however it was scanned, and listed with where they are', async () => {
    const [first = '', second = ''] = await number(2);
    await must(page, { kind: 'shift.open', float: 0 });
    await must(page, {
      kind: 'bill.complete',
      cart: cart(line(horse, 1000, { piece: first })),
      tenders: [{ kind: 'upi', amount: 900_00 }],
      shownPayable: 900_00,
    });
    const found = value(await page.call('pieces.find', { code: `]C1${first.toLowerCase()}` }));
    expect(found?.item.id).toBe(horse.id);
    expect(found?.piece.standing).toMatchObject({ kind: 'sold', day: '2026-11-22' });
    expect(value(await page.call('pieces.find', { code: horse.sku }))).toBeNull();
    const all = value(await page.call('pieces.of', { itemId: horse.id }));
    expect(all).toMatchObject({ here: 1, total: 2 });
    expect(all.pieces.map((piece) => piece.number)).toEqual([second, first]);
  });

  it('are the same for a command that is sent twice', async () => {
    const asked = { kind: 'pieces.number' as const, pieces: [{ itemId: horse.id, count: 1 }] };
    const again = commandId();
    const once = value(await act(page, asked, { id: again }));
    expect(value(await act(page, asked, { id: again }))).toEqual(once);
    expect(value(await page.call('pieces.of', { itemId: horse.id })).total).toBe(1);
  });

  it('are numbered on after a restart, and under another head after a restore that forgot some', async () => {
    await number(2);
    running = await running.again();
    page = running.page();
    await must(page, { kind: 'user.sign-in', userId: setUp.manager.id }, { pin: '2580' });
    expect(await number(1)).toEqual(['MPD100003']);
    await running.host.close();
    const root = await mkdtemp(join(tmpdir(), 'haat-pieces-'));
    const target = join(root, 'restored');
    const restored = await restoreBackup({ backup: running.folder, target });
    expect(restored).toMatchObject({ ok: true, value: { incarnation: 2 } });
    await rm(running.folder, { recursive: true });
    running = await startTestHost({ dataFolder: target, now: () => MORNING });
    page = running.page();
    await must(page, { kind: 'user.sign-in', userId: setUp.manager.id }, { pin: '2580' });
    expect(await number(1)).toEqual(['MPD200001']);
    expect(value(await page.call('pieces.of', { itemId: horse.id })).total).toBe(4);
    await rm(root, { recursive: true, force: true });
  });

  it('stand on their own sheets, and on nobody else’s', async () => {
    const pieces = [...(await number(2))];
    const template = STANDARD_TEMPLATES.find(({ id }) => id === 'a4-65');
    if (!template) throw new Error('no template');
    const asked = { template, language: 'hi' as const, start: 0, outlines: false, month: '2026-11' };
    const row = { itemId: horse.id, copies: 1, net: '' };
    const made = value(await page.call('labels.pdf', { ...asked, rows: [{ ...row, pieces }] }));
    expect(made.fileName).toBe('labels-a4-65.pdf');
    const wrong = await page.call('labels.pdf', { ...asked, rows: [{ ...row, pieces: ['MPD199999'] }] });
    expect(wrong.ok || wrong.error.code).toBe('piece-unknown');
  });
});
