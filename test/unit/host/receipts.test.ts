import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { printOnPaper, readAloud } from '../../fixtures/printer/paper.ts';
import { PRINTER } from '../../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../fixtures/printer/virtual-printer.ts';
import { cart, cashier, item, line, manager, setUp } from '../../fixtures/till.ts';

let running: TestHost;
let page: Client<Haat>;
let printer: VirtualPrinter;

beforeEach(async () => {
  printer = await startVirtualPrinter();
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  await must(page, { kind: 'items.save', items: [item()], source: 'test' });
  await must(page, { kind: 'shift.open', float: 0 });
});
afterEach(async () => {
  await running.close();
  await printer.close();
});

async function choosePrinter(changes: Partial<typeof PRINTER> = {}, autoPrint = true): Promise<void> {
  const chosen = {
    ...PRINTER,
    connection: { kind: 'network' as const, host: '127.0.0.1', port: printer.port },
    ...changes,
  };
  await must(page, {
    kind: 'settings.change',
    settings: { printers: [chosen], receiptPrinter: chosen.id, autoPrint },
  });
}

async function sell(kind: 'cash' | 'upi' = 'upi'): Promise<string> {
  const tender = kind === 'cash' ? { kind, amount: 450000, received: 500000 } : { kind, amount: 450000 };
  const news = await must(page, {
    kind: 'bill.complete',
    cart: cart(line(item())),
    tenders: [tender],
    shownPayable: 450000,
  });
  const [event] = news.events;
  if (event?.kind !== 'bill.completed@2') throw new Error('no bill');
  return event.bill.number;
}

async function settledJobs(count: number): Promise<readonly PrintJob[]> {
  return vi.waitFor(
    async () => {
      const jobs = value(await page.call('print.jobs', {}));
      expect(jobs.filter((job) => job.state !== 'queued' && job.state !== 'sending')).toHaveLength(count);
      return jobs;
    },
    { timeout: 20_000, interval: 50 },
  );
}

const papers = () => printer.jobs().map((bytes) => printOnPaper(bytes, PRINTER.columns));
const read = () => papers().map(readAloud);

describe('the receipt of a sale', () => {
  it('goes out by itself, once, with what the law and the buyer want on it', async () => {
    await choosePrinter();
    const number = await sell();
    const [job] = await settledJobs(1);
    expect(job).toMatchObject({ state: 'confirmed', copy: 'original', billNumber: number });
    const [text = ''] = read();
    for (const words of [
      'Test Handicrafts Corporation',
      '07AABCU9603R1ZP',
      'TAX INVOICE',
      number,
      'Chanderi',
      '4,500.00',
      '107.14',
      `[barcode ${number}]`,
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('DUPLICATE');
    expect(papers()[0]?.faults).toEqual([]);
  });

  it('is a duplicate every time after the first, and the till knows of each', async () => {
    await choosePrinter();
    const number = await sell();
    await settledJobs(1);
    const again = value(await page.call('print.receipt', { jobId: randomUUID(), number }));
    expect(again.copy).toBe('duplicate');
    await settledJobs(2);
    expect(read()[1]).toContain('DUPLICATE');
    const head = value(await page.call('till.read', {}));
    expect(head).toMatchObject({ phase: 'ready', head: { seq: 6 } });
  });

  it('is the original when the printer was not there the first time', async () => {
    await choosePrinter({}, false);
    const number = await sell();
    expect(value(await page.call('print.receipt', { jobId: randomUUID(), number })).copy).toBe('original');
    await settledJobs(1);
    expect(value(await page.call('print.receipt', { jobId: randomUUID(), number })).copy).toBe('duplicate');
  });

  it('does not hold up or undo the sale when the printer is dead', async () => {
    printer.behave('resets-on-accept');
    await choosePrinter();
    const number = await sell();
    const [job] = await settledJobs(1);
    expect(job?.state).toMatch(/failed|sent-unconfirmed/);
    expect(value(await page.call('bills.read', { number }))?.bill.number).toBe(number);
  });

  it('goes out after a crash that came between the bill and its paper, and then once', async () => {
    await choosePrinter();
    const number = await sell();
    await settledJobs(1);
    await running.host.close();
    // What such a crash leaves behind: the bill is the last record, and the outbox knows no job of it.
    await rm(join(running.folder, 'outbox.jsonl'));
    running = await running.again();
    page = running.page();
    expect(await settledJobs(1)).toMatchObject([
      { billNumber: number, copy: 'original', state: 'confirmed' },
    ]);
    running = await running.again();
    page = running.page();
    await settledJobs(1);
    expect(printer.jobs()).toHaveLength(2);
  });

  it('can be had again from its failed job, marked where anything may be on paper', async () => {
    printer.behave('resets-on-accept');
    await choosePrinter();
    await sell();
    const [failed] = await settledJobs(1);
    printer.behave('prints');
    const again = value(await page.call('print.again', { jobId: randomUUID(), of: failed?.id ?? '' }));
    await vi.waitFor(
      async () => {
        const jobs = value(await page.call('print.jobs', {}));
        expect(jobs.find((job) => job.id === again.id)?.state).toBe('confirmed');
      },
      { timeout: 20_000 },
    );
    expect(read().at(-1)?.includes('DUPLICATE')).toBe(again.copy === 'duplicate');
  });
});

describe('the drawer', () => {
  it('opens for cash, not for UPI, in a job of its own', async () => {
    await choosePrinter({ drawer: 'pin-2' }, false);
    await sell('upi');
    await sell('cash');
    const [job] = await settledJobs(1);
    expect(job).toMatchObject({ purpose: 'drawer', state: expect.stringMatching(/confirmed|sent/) });
    expect(papers()[0]?.pulses).toEqual([{ pin: 2, onMs: 50, offMs: 500 }]);
  });

  it('opens without a sale only for who may, and that is of record', async () => {
    await choosePrinter({ drawer: 'pin-2' }, false);
    await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    expect(await act(page, { kind: 'drawer.open', reason: 'change' })).toMatchObject({
      error: { code: 'approval-needed' },
    });
    await must(
      page,
      { kind: 'drawer.open', reason: 'change' },
      { approval: { userId: manager.id, pin: '2580' } },
    );
    await settledJobs(1);
    expect(papers()[0]?.pulses).toHaveLength(1);
  });
});

describe('the report of a shift', () => {
  it('prints as X while it is open and as Z with the head when it is closed', async () => {
    await choosePrinter({ drawer: 'none' }, false);
    await sell('cash');
    value(await page.call('print.report', { jobId: randomUUID(), shift: null, language: 'en' }));
    await settledJobs(1);
    const closed = await must(page, { kind: 'shift.close', denominations: { '50000': 9 } });
    const [event] = closed.events;
    value(await page.call('print.report', { jobId: randomUUID(), shift: 1, language: 'en' }));
    await settledJobs(2);
    const [x = '', z = ''] = read();
    expect(x).toContain('X REPORT');
    expect(z).toContain('Z REPORT');
    expect(z).toContain('4,500.00');
    if (event?.kind !== 'shift.closed@2') throw new Error('not closed');
    expect(event.report).toMatchObject({
      expectedCash: 450000,
      counted: 450000,
      difference: 0,
      head: { seq: closed.seq - 1 },
    });
    expect(z).toContain(event.report.head.hash.slice(0, 10));
  });

  it('is a copy when the same Z is printed once more, and an X never is', async () => {
    await choosePrinter({ drawer: 'none' }, false);
    const report = async (shift: number | null) =>
      value(await page.call('print.report', { jobId: randomUUID(), shift, language: 'en' })).copy;
    expect(await report(null)).toBe('original');
    expect(await report(null)).toBe('original');
    await must(page, { kind: 'shift.close', denominations: {} });
    expect(await report(1)).toBe('original');
    expect(await report(1)).toBe('duplicate');
    await settledJobs(4);
    expect(read().map((text) => text.includes('DUPLICATE'))).toEqual([false, false, false, true]);
  });

  it('has a slip for cash put in or taken out, with a reason in any script', async () => {
    await choosePrinter({ drawer: 'pin-2' }, false);
    await must(page, { kind: 'shift.move-cash', direction: 'in', amount: 100_00, reason: 'छुट्टे पैसे' });
    await settledJobs(2);
    const slip = read().find((text) => text.includes('CASH IN'));
    expect(slip).toContain('Asha Verma');
    expect(slip).toContain('chhutte paise');
    expect(papers().flatMap((paper) => paper.pulses)).toHaveLength(1);
  });

  it('is refused in words where there is no printer or no shift', async () => {
    expect(
      await page.call('print.report', { jobId: randomUUID(), shift: null, language: 'en' }),
    ).toMatchObject({ error: { code: 'printer-not-set-up' } });
    await choosePrinter();
    expect(await page.call('print.report', { jobId: randomUUID(), shift: 9, language: 'en' })).toMatchObject({
      error: { code: 'shift-unknown' },
    });
  });
});
