import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { countOpenings, isWithoutSale } from '../../../shared/till/drawer-openings.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { printOnPaper } from '../../fixtures/printer/paper.ts';
import { PRINTER } from '../../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../fixtures/printer/virtual-printer.ts';
import { cart, cashier, item, line, manager, setUp } from '../../fixtures/till.ts';

const DAY = 86_400_000;
const APPROVAL = { approval: { userId: manager.id, pin: '2580' } };

let running: TestHost;
let page: Client<Haat>;
let printer: VirtualPrinter;
let now: number;

beforeEach(async () => {
  printer = await startVirtualPrinter();
  now = Date.now() - 3 * DAY;
  running = await startTestHost({ now: () => now });
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
});
afterEach(async () => {
  await running.close();
  await printer.close();
});

function counterPrinter(drawer: 'none' | 'pin-2' | 'pin-5') {
  return {
    ...PRINTER,
    drawer,
    connection: { kind: 'network' as const, host: '127.0.0.1', port: printer.port },
  };
}

async function sell(kind: 'cash' | 'upi'): Promise<string> {
  const tender = kind === 'cash' ? { kind, amount: 450000, received: 500000 } : { kind, amount: 450000 };
  const { events } = await must(page, {
    kind: 'bill.complete',
    cart: cart(line(item())),
    tenders: [tender],
    shownPayable: 450000,
  });
  const [event] = events;
  if (event?.kind !== 'bill.completed@2') throw new Error('no bill');
  return event.bill.number;
}

const openings = async (from: string, to = from) => value(await page.call('drawer.openings', { from, to }));
const pulses = () => printer.jobs().flatMap((bytes) => printOnPaper(bytes, PRINTER.columns).pulses);

/** Two days at the counter: what opens the drawer and what does not. */
async function twoDays() {
  await must(page, { kind: 'shift.open', float: 100000 });
  const first = await sell('cash');
  await sell('upi');
  await must(page, { kind: 'shift.move-cash', direction: 'in', amount: 5000, reason: 'Float added' });
  await must(page, { kind: 'shift.close', denominations: {} });
  const [before, after] = [dayInIndia(now), dayInIndia(now + DAY)];
  now += DAY;
  await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
  await must(page, { kind: 'shift.open', float: 0 });
  await must(page, { kind: 'drawer.open', reason: 'Give change' }, APPROVAL);
  const second = await sell('cash');
  await must(page, { kind: 'user.sign-in', userId: manager.id }, { pin: '2580' });
  return { before, after, first, second };
}

describe('the list of drawer openings', () => {
  it('says when, who, why and in which shift, newest first', async () => {
    const { before, after, first, second } = await twoDays();
    const all = await openings(before, after);
    expect(all.openings.map(({ by, why, shift, approvedBy }) => ({ by, why, shift, approvedBy }))).toEqual([
      { by: cashier.id, why: { kind: 'sale', number: second }, shift: 2, approvedBy: undefined },
      { by: cashier.id, why: { kind: 'no-sale', reason: 'Give change' }, shift: 2, approvedBy: manager.id },
      { by: manager.id, why: { kind: 'cash-in', reason: 'Float added' }, shift: 1, approvedBy: undefined },
      { by: manager.id, why: { kind: 'sale', number: first }, shift: 1, approvedBy: undefined },
    ]);
    expect(all.hasDrawer).toBe(false);
  });

  it('keeps to its days, also when the till was started anew', async () => {
    const { before, after } = await twoDays();
    running = await running.again();
    page = running.page();
    await vi.waitFor(async () =>
      expect(await act(page, { kind: 'user.sign-in', userId: manager.id }, { pin: '2580' })).toMatchObject({
        ok: true,
      }),
    );
    expect((await openings(before)).openings).toHaveLength(2);
    expect((await openings(after)).openings).toHaveLength(2);
    expect((await openings('2020-01-01', '2020-01-31')).openings).toEqual([]);
  });

  it('misses nothing and mixes nothing where the clock was put back', async () => {
    await must(page, { kind: 'shift.open', float: 0 });
    const first = await sell('cash');
    now += DAY;
    const ahead = await sell('cash');
    now -= DAY - 60_000;
    await must(page, { kind: 'clock.confirm' });
    const back = await sell('cash');
    const numbersOn = async (day: string) =>
      (await openings(day)).openings.map(({ why }) => 'number' in why && why.number);
    expect(await numbersOn(dayInIndia(now))).toEqual([back, first]);
    expect(await numbersOn(dayInIndia(now + DAY))).toEqual([ahead]);
  });

  it('counts by person what was opened without a sale', async () => {
    const { before, after } = await twoDays();
    const { openings: all } = await openings(before, after);
    expect(countOpenings(all)).toEqual([
      { by: cashier.id, all: 2, withoutSale: 1 },
      { by: manager.id, all: 2, withoutSale: 0 },
    ]);
    expect(all.filter(isWithoutSale)).toHaveLength(1);
  });

  it('is a paper too', async () => {
    const { before, after } = await twoDays();
    const wish = { from: before, to: after, withoutSale: true, language: 'both' } as const;
    const { fileName, base64 } = value(await page.call('drawer.pdf', wish));
    expect(fileName).toMatch(/\.pdf$/);
    expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is only for who may see reports, and of a month at most', async () => {
    expect(await page.call('drawer.openings', { from: '2026-01-01', to: '2026-02-01' })).toMatchObject({
      error: { code: 'drawer-days-wrong' },
    });
    expect(await page.call('drawer.openings', { from: '2026-01-02', to: '2026-01-01' })).toMatchObject({
      error: { code: 'drawer-days-wrong' },
    });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    const day = dayInIndia(now);
    expect(await page.call('drawer.openings', { from: day, to: day })).toMatchObject({
      error: { code: 'approval-needed' },
    });
  });
});

describe('a test of the drawer', () => {
  const wish = (drawer: 'none' | 'pin-2' | 'pin-5') => ({
    jobId: randomUUID(),
    printer: counterPrinter(drawer),
  });

  it('is one pulse at the pin that is tried, in a job of its own, and of record', async () => {
    value(await page.call('printer.test-drawer', wish('pin-5')));
    await printer.received(5);
    await vi.waitFor(() => expect(pulses()).toEqual([{ pin: 5, onMs: 50, offMs: 500 }]));
    const [job] = value(await page.call('print.jobs', {}));
    expect(job).toMatchObject({ purpose: 'drawer' });
    expect((await openings(dayInIndia(now))).openings).toMatchObject([
      { by: manager.id, why: { kind: 'test', printer: PRINTER.name } },
    ]);
  });

  it('opens no other drawer beside it', async () => {
    const chosen = counterPrinter('pin-2');
    await must(page, {
      kind: 'settings.change',
      settings: { printers: [chosen], receiptPrinter: chosen.id },
    });
    value(await page.call('printer.test-drawer', wish('pin-5')));
    await printer.received(5);
    await running.close();
    expect(pulses()).toEqual([{ pin: 5, onMs: 50, offMs: 500 }]);
  });

  it('asked twice with one id opens it once', async () => {
    const once = wish('pin-2');
    const [first, second] = [
      value(await page.call('printer.test-drawer', once)),
      value(await page.call('printer.test-drawer', once)),
    ];
    expect(second.id).toBe(first.id);
    expect((await openings(dayInIndia(now))).openings).toHaveLength(1);
  });

  it('opens nothing where none is set, and for nobody who may not change settings', async () => {
    expect(await page.call('printer.test-drawer', wish('none'))).toMatchObject({
      error: { code: 'printer-has-no-drawer' },
    });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    expect(await page.call('printer.test-drawer', wish('pin-2'))).toMatchObject({
      error: { code: 'approval-needed' },
    });
    expect(value(await page.call('print.jobs', {}))).toEqual([]);
    expect(printer.connections()).toBe(0);
  });
});
