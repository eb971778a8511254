import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { TillView } from '../../../shared/contract/views.ts';
import type { CommandOf } from '../../../shared/till/command.ts';
import { act, commandId, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { cart, cashier, item, line, MORNING, manager, setUp } from '../../fixtures/till.ts';

const PIN = '2580';

let running: TestHost;
let page: Client<Haat>;
let clock = MORNING;

beforeEach(async () => {
  clock = MORNING;
  running = await startTestHost({ now: () => (clock += 1000) });
  page = running.page();
});
afterEach(() => running.close());

async function restart(): Promise<void> {
  running = await running.again();
  page = running.page();
  await ready();
}

async function ready(): Promise<Extract<TillView, { phase: 'ready' }>> {
  for (;;) {
    const view = value(await page.call('till.read', {}));
    if (view.phase === 'ready') return view;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function openTill(): Promise<void> {
  await must(page, setUp, { pin: PIN });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'shift.open', float: 0 });
}

function sale(changes: Partial<CommandOf<'bill.complete'>> = {}): CommandOf<'bill.complete'> {
  return {
    kind: 'bill.complete',
    cart: cart(line(item())),
    tenders: [{ kind: 'upi', amount: 450000 }],
    shownPayable: 450000,
    ...changes,
  };
}

const numberOf = (news: Awaited<ReturnType<typeof must>>) =>
  news.events.flatMap((event) => (event.kind === 'bill.completed@2' ? [event.bill.number] : []))[0];

describe('a host', () => {
  it('begins as a new till and is ready once set up', async () => {
    expect(value(await page.call('till.read', {}))).toMatchObject({ phase: 'new' });
    await openTill();
    expect(await ready()).toMatchObject({
      saving: 'ready',
      tillCode: 'MPD',
      me: { id: manager.id },
      items: 1,
    });
  });

  it('knows everything again after a restart, the person at the page too', async () => {
    await openTill();
    const first = await must(page, sale());
    await restart();
    expect(await ready()).toMatchObject({ me: { id: manager.id }, shift: { number: 1, payable: 450000 } });
    expect(numberOf(await must(page, sale()))).toBe('MPD1/2627/000002');
    const found = value(await page.call('bills.read', { number: 'MPD1/2627/000001' }));
    expect(found).toMatchObject({ seq: first.seq, hash: first.hash, bill: { totals: { payable: 450000 } } });
  });

  it('answers the same command with the first answer, before and after a restart', async () => {
    await openTill();
    const id = commandId();
    const first = await must(
      page,
      { kind: 'shift.move-cash', direction: 'in', amount: 100, reason: 'change' },
      { id },
    );
    const again = await must(
      page,
      { kind: 'shift.move-cash', direction: 'in', amount: 100, reason: 'change' },
      { id },
    );
    expect(again).toEqual(first);
    await restart();
    expect(
      await must(page, { kind: 'shift.move-cash', direction: 'in', amount: 100, reason: 'change' }, { id }),
    ).toEqual(first);
    expect((await ready()).shift?.cashIn).toHaveLength(1);
  });

  it('bills a cart once, whatever a page that forgot sends again', async () => {
    await openTill();
    const command = sale();
    const [one, two] = await Promise.all([must(page, command), must(page, command)]);
    await restart();
    const three = await must(page, command);
    expect(new Set([one, two, three].map(numberOf))).toEqual(new Set(['MPD1/2627/000001']));
    expect(value(await page.call('bills.find', { limit: 10 }))).toHaveLength(1);
  });

  it('does not offer a cart again that was billed while the plug was pulled', async () => {
    await openTill();
    const command = sale();
    const waiting = cart(line(item()));
    await page.call('drafts.keep', { key: 'current/page-1', value: { cart: command.cart } as never });
    await page.call('drafts.keep', { key: 'held/a', value: { cart: waiting } as never });
    await must(page, command);
    await restart();
    const drafts = value(await page.call('drafts.read', {}));
    expect(drafts).toMatchObject({
      current: null,
      held: [{ key: 'held/a', value: { cart: { id: waiting.id } } }],
    });
  });

  it('keeps PINs, names and phone numbers out of the journal', async () => {
    await openTill();
    const news = await must(
      page,
      sale({ cart: { ...cart(line(item())), buyer: { phone: '+919812345678', name: 'Meera Joshi' } } }),
    );
    const folder = join(running.folder, 'journal', 'MPD-1');
    const [first = ''] = await readdir(folder);
    const text = await readFile(join(folder, first), 'latin1');
    expect(text).toContain(numberOf(news));
    expect(text).not.toContain('Meera');
    expect(text).not.toContain('9812345678');
    expect(text).not.toContain(PIN);
    const found = value(await page.call('bills.find', { phone: '98123 45678', limit: 10 }));
    expect(found.map((bill) => bill.number)).toEqual([numberOf(news)]);
    const bill = value(await page.call('bills.read', { number: numberOf(news) ?? '' }));
    expect(bill?.buyer).toMatchObject({ name: 'Meera Joshi', phone: '9812345678' });
  });

  it('finds bills by number, last digits, amount, day and item', async () => {
    await openTill();
    await must(page, {
      kind: 'items.save',
      items: [item({ id: 'item-other', sku: 'XX0001', barcodes: [], price: 100_00 })],
      source: 'test',
    });
    await must(page, sale());
    clock += 24 * 3600_000;
    await must(
      page,
      sale({
        cart: cart(line(item({ id: 'item-other' }))),
        tenders: [{ kind: 'upi', amount: 10000 }],
        shownPayable: 10000,
      }),
    );
    const find = async (query: object) =>
      value(await page.call('bills.find', { limit: 10, ...query })).map((bill) => bill.number.slice(-1));
    expect(await find({})).toEqual(['2', '1']);
    expect(await find({ number: 'mpd1/2627/000002' })).toEqual(['2']);
    expect(await find({ number: '1' })).toEqual(['1']);
    expect(await find({ amount: 10000 })).toEqual(['2']);
    expect(await find({ from: '2026-11-22', to: '2026-11-22' })).toEqual(['1']);
    expect(await find({ itemId: 'item-other' })).toEqual(['2']);
    expect(await find({ skip: 1 })).toEqual(['1']);
  });
});

describe('people at a host', () => {
  beforeEach(openTill);

  it('sign in with their own PIN, and are locked out after five wrong ones', async () => {
    await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
    const other = running.page('page-2');
    const signIn = (pin: string) => act(other, { kind: 'user.sign-in', userId: cashier.id }, { pin });
    expect(await signIn('9999')).toMatchObject({
      ok: false,
      error: { code: 'pin-wrong', params: { left: 4 } },
    });
    expect(await signIn('1357')).toMatchObject({ ok: true });
    for (let tries = 0; tries < 4; tries += 1) await signIn('9999');
    expect(await signIn('9999')).toMatchObject({ error: { code: 'pin-locked' } });
    expect(await signIn('1357')).toMatchObject({ error: { code: 'pin-locked' } });
    await must(page, { kind: 'user.unlock', userId: cashier.id });
    expect(await signIn('1357')).toMatchObject({ ok: true });
  });

  it('sign in with the same PIN after a restart', async () => {
    await restart();
    await must(page, { kind: 'user.sign-out', reason: 'left' });
    expect(await act(page, { kind: 'user.sign-in', userId: manager.id }, { pin: '1111' })).toMatchObject({
      error: { code: 'pin-wrong' },
    });
    await must(page, { kind: 'user.sign-in', userId: manager.id }, { pin: PIN });
  });

  it('are not forgotten in silence when their file cannot be read', async () => {
    await running.host.close();
    await writeFile(join(running.folder, 'pins.json'), '{"user-asha":');
    await expect(startTestHost({ dataFolder: running.folder })).rejects.toThrow('file-unreadable');
    running = await startTestHost();
  });

  it('approve with a PIN what another may not do, and both are written down', async () => {
    await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    const drawer = { kind: 'drawer.open', reason: 'change for a buyer' } as const;
    expect(await act(page, drawer)).toMatchObject({ error: { code: 'approval-needed' } });
    expect(await act(page, drawer, { approval: { userId: manager.id, pin: '1111' } })).toMatchObject({
      error: { code: 'pin-wrong' },
    });
    const news = await must(page, drawer, { approval: { userId: manager.id, pin: PIN } });
    expect(news).toMatchObject({ by: cashier.id, approvedBy: manager.id });
  });

  it('may not choose a PIN that everyone would guess', async () => {
    expect(await act(page, { kind: 'user.save', user: cashier }, { pin: '1234' })).toMatchObject({
      error: { code: 'pin-weak' },
    });
  });

  it('change a PIN only if the change is allowed', async () => {
    await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    await act(page, { kind: 'user.save', user: manager }, { pin: '7418' });
    expect(await act(page, { kind: 'user.sign-in', userId: manager.id }, { pin: '7418' })).toMatchObject({
      error: { code: 'pin-wrong' },
    });
    await must(page, { kind: 'user.sign-in', userId: manager.id }, { pin: PIN });
  });
});

describe('pages of a host', () => {
  it('hear what another page did, and catch up after a gap', async () => {
    await openTill();
    const other = running.page('page-2');
    const heard: number[] = [];
    other.on('news', (news) => heard.push(news.seq));
    await other.call('till.read', {});
    const before = (await ready()).head;
    const bill = await must(page, sale());
    await other.call('till.read', {});
    expect(heard).toEqual([bill.seq]);
    const since = value(await other.call('news.since', before));
    expect(since).toMatchObject({ known: true, more: false, news: [{ seq: bill.seq, hash: bill.hash }] });
    expect(value(await other.call('news.since', { seq: before.seq, hash: 'f'.repeat(64) }))).toEqual({
      known: false,
    });
  });

  it('read the catalogue in portions that add up', async () => {
    await openTill();
    const many = Array.from({ length: 4500 }, (_, index) =>
      item({ id: `item-bulk-${index}`, sku: `BK${index}`, barcodes: [] }),
    );
    for (let from = 0; from < many.length; from += 1000) {
      await must(page, { kind: 'items.save', items: many.slice(from, from + 1000), source: 'test' });
    }
    const ids: string[] = [];
    for (;;) {
      const portion = value(await page.call('catalogue.read', { from: ids.length }));
      ids.push(...portion.items.map((one) => one.id));
      if (ids.length >= portion.total) break;
    }
    expect(new Set(ids).size).toBe(4501);
    expect(value(await page.call('catalogue.find', { code: 'bk4499' }))).toMatchObject({
      id: 'item-bulk-4499',
    });
  });

  it('keep photos by what is in them', async () => {
    const base64 = Buffer.from('not really a picture').toString('base64');
    const { hash } = value(await page.call('photo.keep', { type: 'image/webp', base64 }));
    expect(value(await page.call('photo.read', { hash }))).toEqual({ type: 'image/webp', base64 });
    expect(value(await page.call('photo.read', { hash: '0'.repeat(64) }))).toBeNull();
  });
});

describe('the folder of a host', () => {
  it('belongs to one host at a time', async () => {
    await expect(startTestHost({ dataFolder: running.folder })).rejects.toMatchObject({ name: 'HostLocked' });
  });

  it('survives a set-up that broke off under another code', async () => {
    const wrong = { ...setUp, organisation: { ...setUp.organisation, gstin: '07AABCU9603R1ZQ' } };
    expect(await act(page, wrong, { pin: PIN })).toMatchObject({ error: { code: 'gstin-check-digit' } });
    await must(page, { ...setUp, tillCode: 'ABC' }, { pin: PIN });
    expect(await ready()).toMatchObject({ tillCode: 'ABC' });
  });

  it('is told about in the health report', async () => {
    await openTill();
    const report = value(await page.call('health.read', {}));
    expect(report.journal).toMatchObject({ saving: 'ready', records: 3, incarnation: 1, quarantine: [] });
    expect(report.disk.free).toBeGreaterThan(0);
    expect(value(await page.call('health.repair', { what: 'verify' })).journal.verifiedAt).toBeGreaterThan(0);
  });
});
