import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { printOnPaper, readAloud } from '../../fixtures/printer/paper.ts';
import { PRINTER } from '../../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../fixtures/printer/virtual-printer.ts';
import { cart, item, line, setUp } from '../../fixtures/till.ts';

const NOTE = 'MPD1/2627/C00001';

let running: TestHost;
let page: Client<Haat>;
let counter: VirtualPrinter;
let store: VirtualPrinter;

beforeEach(async () => {
  counter = await startVirtualPrinter();
  store = await startVirtualPrinter();
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'shift.open', float: 10_000_00 });
  const at = (id: string, { port }: VirtualPrinter, columns: Printer['columns']): Printer => ({
    ...PRINTER,
    id,
    name: id,
    columns,
    drawer: 'none',
    connection: { kind: 'network', host: '127.0.0.1', port },
  });
  const printers = [at('counter', counter, 48), at('store', store, 32)];
  await must(page, {
    kind: 'settings.change',
    settings: { printers, receiptPrinter: 'counter', autoPrint: false },
  });
});
afterEach(async () => {
  await running.close();
  await counter.close();
  await store.close();
});

async function sell(): Promise<string> {
  const news = await must(page, {
    kind: 'bill.complete',
    cart: cart(line(item())),
    tenders: [{ kind: 'upi', amount: 450000 }],
    shownPayable: 450000,
  });
  const [event] = news.events;
  if (event?.kind !== 'bill.completed@2') throw new Error('no bill');
  return event.bill.number;
}

async function giveBack(number: string): Promise<void> {
  await must(page, {
    kind: 'return.complete',
    number,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'colour',
    refunds: [{ kind: 'balance', amount: 450000 }],
    shownPayable: 450000,
  });
}

/** The receipt voucher of money taken for an order. */
async function takeAdvance(): Promise<string> {
  const { events } = await must(page, {
    kind: 'advance.take',
    description: 'Six Chanderi sarees, blue',
    rate: 500,
    tenders: [{ kind: 'upi', amount: 100000 }],
  });
  const [event] = events;
  if (event?.kind !== 'voucher.issued@1') throw new Error('no voucher');
  return event.voucher.number;
}

function counterAddress() {
  return { kind: 'network' as const, host: '127.0.0.1', port: counter.port };
}

async function settled({ id }: PrintJob): Promise<PrintJob> {
  return vi.waitFor(
    async () => {
      const job = value(await page.call('print.jobs', {})).find((one) => one.id === id);
      if (!job || job.state === 'queued' || job.state === 'sending') throw new Error('under way');
      return job;
    },
    { timeout: 20_000, interval: 50 },
  );
}

const receipt = async (number: string) =>
  settled(value(await page.call('print.receipt', { jobId: randomUUID(), number })));
const paper = async (number: string) =>
  settled(value(await page.call('print.paper', { jobId: randomUUID(), number })));
const again = async ({ id: of }: PrintJob) =>
  settled(value(await page.call('print.again', { jobId: randomUUID(), of })));
const move = ({ id: of }: PrintJob, printer = 'store') =>
  page.call('print.move', { jobId: randomUUID(), of, printer });
const seq = async () => {
  const view = value(await page.call('till.read', {}));
  return view.phase === 'ready' ? view.head.seq : undefined;
};
const onStore = () => store.jobs().map((bytes) => readAloud(printOnPaper(bytes, 32)));

describe('a paper on another printer', () => {
  it('is set anew for its width, and is the original where certainly nothing was sent', async () => {
    const number = await sell();
    await counter.close();
    const failed = await receipt(number);
    expect(failed).toMatchObject({ state: 'failed', partly: false });
    const before = await seq();
    expect(await settled(value(await move(failed)))).toMatchObject({
      state: 'confirmed',
      copy: 'original',
      billNumber: number,
      printer: { id: 'store' },
    });
    expect(onStore()[0]).toContain(number);
    expect(onStore()[0]).not.toContain('DUPLICATE');
    expect(printOnPaper(store.jobs()[0] ?? Buffer.alloc(0), 32).faults).toEqual([]);
    expect(await seq()).toBe(before);
    expect(value(await page.call('print.receipt', { jobId: randomUUID(), number })).copy).toBe('duplicate');
  });

  it('says DUPLICATE, and the till knows of it, where the first may be out', async () => {
    counter.behave('resets-on-accept');
    const partly = await receipt(await sell());
    expect(partly.state === 'sent-unconfirmed' || partly.partly).toBe(true);
    const before = (await seq()) ?? 0;
    expect(await settled(value(await move(partly)))).toMatchObject({ state: 'confirmed', copy: 'duplicate' });
    expect(onStore()[0]).toContain('DUPLICATE');
    expect(await seq()).toBe(before + 1);
  });

  it('is refused in words at its own printer, at none, and where the paper is out', async () => {
    const done = await receipt(await sell());
    expect(await move(done)).toMatchObject({ error: { code: 'print-not-movable' } });
    counter.behave('never-answers');
    const silent = await receipt(await sell());
    expect(await move(silent, 'counter')).toMatchObject({ error: { code: 'print-same-printer' } });
    expect(await move(silent, 'nowhere')).toMatchObject({ error: { code: 'printer-not-set-up' } });
    expect(store.connections()).toBe(0);
  });

  it('can be a note or the report of a closed shift, but no running report', async () => {
    await giveBack(await sell());
    counter.behave('never-answers');
    const note = await paper(NOTE);
    expect(await settled(value(await move(note)))).toMatchObject({ title: NOTE, copy: 'duplicate' });
    const report = async (shift: number | null) =>
      settled(value(await page.call('print.report', { jobId: randomUUID(), shift, language: 'en' })));
    expect(await move(await report(null))).toMatchObject({ error: { code: 'print-needs-new-report' } });
    await must(page, { kind: 'shift.close', denominations: {} });
    expect(await settled(value(await move(await report(1))))).toMatchObject({
      title: 'Z 1',
      copy: 'duplicate',
    });
    expect(onStore()).toEqual([expect.stringContaining(NOTE), expect.stringContaining('Z REPORT')]);
  });
});

describe('once more', () => {
  it('gives a note or a closed report marked DUPLICATE', async () => {
    await giveBack(await sell());
    await must(page, { kind: 'shift.close', denominations: {} });
    const z = value(await page.call('print.report', { jobId: randomUUID(), shift: 1, language: 'en' }));
    for (const first of [await paper(NOTE), await settled(z)]) {
      expect(first).toMatchObject({ state: 'confirmed', copy: 'original' });
      const copy = await again(first);
      expect(copy).toMatchObject({ state: 'confirmed', copy: 'duplicate', again: first.id });
    }
    const papers = counter.jobs().map((bytes) => readAloud(printOnPaper(bytes, 48)));
    expect(papers.map((text) => text.includes('DUPLICATE'))).toEqual([false, false, true, true]);
  });

  it('gives a voucher marked DUPLICATE, but as it is where certainly nothing was sent', async () => {
    const voucher = await takeAdvance();
    const first = await paper(voucher);
    expect(first).toMatchObject({ state: 'confirmed', title: voucher, copy: 'original' });
    expect(await again(first)).toMatchObject({ state: 'confirmed', copy: 'duplicate', again: first.id });
    const papers = counter.jobs().map((bytes) => readAloud(printOnPaper(bytes, 48)));
    expect(papers).toEqual([expect.stringContaining(voucher), expect.stringContaining(voucher)]);
    expect(papers.map((text) => text.includes('DUPLICATE'))).toEqual([false, true]);

    await counter.close();
    const another = await takeAdvance();
    const failed = await paper(another);
    expect(failed).toMatchObject({ state: 'failed', partly: false });
    expect(await settled(value(await move(failed)))).toMatchObject({ title: another, copy: 'original' });
    expect(onStore()[0]).not.toContain('DUPLICATE');
  });

  it('is refused in words for a drawer, a test and what is not known', async () => {
    const tested = value(
      await page.call('printer.test', { printer: { ...PRINTER, connection: counterAddress() } }),
    );
    const done = await settled(tested);
    const wish = (of: string) => page.call('print.again', { jobId: randomUUID(), of });
    expect(await wish(done.id)).toMatchObject({ error: { code: 'print-needs-new-report' } });
    const pulse = value(
      await page.call('printer.test-drawer', {
        jobId: randomUUID(),
        printer: { ...PRINTER, drawer: 'pin-2', connection: counterAddress() },
      }),
    );
    await settled(pulse);
    expect(await wish(pulse.id)).toMatchObject({ error: { code: 'print-drawer-once' } });
    expect(await wish('nothing')).toMatchObject({ error: { code: 'print-unknown' } });
  });
});
