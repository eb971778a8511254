import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { FilingView } from '../../../shared/contract/filing-views.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { CommandOf } from '../../../shared/till/command.ts';
import { DELHI_BUYER, glass, MUMBAI_BUYER, seller } from '../../fixtures/filing.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { cart, cashier, item, line, MORNING, setUp } from '../../fixtures/till.ts';

const PIN = '2580';
const GSTIN = '07AABCU9603R1ZP';
const NOVEMBER = { filer: GSTIN, from: '2026-11-01', to: '2026-11-30' };

let running: TestHost;
let page: Client<Haat>;
let clock = MORNING;

beforeEach(async () => {
  clock = MORNING;
  running = await startTestHost({ now: () => (clock += 1000) });
  page = running.page();
  await must(page, setUp, { pin: PIN });
  await must(page, { kind: 'items.save', items: [item(), glass], source: 'test' });
  const { id: _, active: __, ...rest } = seller;
  await must(page, { kind: 'seller.save', seller: { ...rest, id: 'main', active: true } });
  await must(page, { kind: 'shift.open', float: 10_000_00 });
});
afterEach(() => running.close());

type Ready = Extract<FilingView, { state: 'ready' }>;

/** Asks until the period is read, as the page does. */
async function read(of = NOVEMBER): Promise<Ready> {
  for (;;) {
    const view = value(await page.call('filing.read', of));
    if (view.state === 'ready') return view;
  }
}

async function sell(changes: Partial<CommandOf<'bill.complete'>['cart']>, payable = 450000): Promise<string> {
  const news = await must(page, {
    kind: 'bill.complete',
    cart: { ...cart(line(item())), ...changes },
    tenders: [{ kind: 'cash', amount: payable, received: payable }],
    shownPayable: payable,
  });
  return (
    news.events.flatMap((event) => (event.kind === 'bill.completed@2' ? [event.bill.number] : []))[0] ?? ''
  );
}

const craftHouse = {
  gstin: MUMBAI_BUYER,
  name: 'Craft House',
  address: ['12 Hill Road', 'Mumbai 400050'],
};

async function month(): Promise<void> {
  await sell({ buyer: craftHouse, placeAt: 'address' });
  await sell({ buyer: { name: 'Visitor', stateCode: '27' } });
  const counter = await sell({});
  await sell({ lines: [line(glass)] }, 12000);
  const gone = await sell({ lines: [line(item(), 3000)] }, 1350000);
  await must(page, { kind: 'bill.void', number: gone, reason: 'left it' });
  await must(page, {
    kind: 'return.complete',
    number: counter,
    parts: [{ kind: 'goods', line: 0, quantity: 1000, condition: 'stock' }],
    reason: 'too long',
    refunds: [{ kind: 'cash', amount: 450000 }],
    shownPayable: 450000,
  });
}

describe('a period read by the host', () => {
  it('comes to what was sold, agrees with the day book and counts every document', async () => {
    await month();
    const view = await read();
    expect(view).toMatchObject({
      isReturnPeriod: true,
      documents: 6,
      return: { differences: [], documents: { issued: 5, cancelled: 1 }, errors: 0 },
    });
    const of = (table: string) => view.return?.tables.find((one) => one.table === table);
    expect(of('b2b')).toMatchObject({ rows: 1, taxable: 4285_71, igst: 214_29 });
    expect(of('b2cs')).toMatchObject({ rows: 1, taxable: 4285_71, igst: 214_29, cgst: 0 });
    expect(of('nil')).toMatchObject({ rows: 1, taxable: 120_00 });
    expect(view.return?.checks.map(({ code }) => code)).toEqual(['irn-pending']);
  });

  it('hands out its tables in portions and its return as a file', async () => {
    await month();
    const { key } = await read();
    const book = value(await page.call('filing.rows', { key, table: 'day-book', from: 2, count: 2 }));
    expect(book.total).toBe(6);
    expect(book.rows.map((row) => row[1])).toEqual(['MPD1/2627/000003', 'MPD1/2627/000004']);
    const sheet = value(
      await page.call('filing.rows', { key, table: 'sheet:b2b,sez,de', from: 0, count: 9 }),
    );
    expect(sheet.rows).toHaveLength(1);
    const file = value(await page.call('filing.json', { key }));
    expect(file.fileName).toBe('GSTR1-07AABCU9603R1ZP-112026.json');
    const json = JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8'));
    expect(json).toMatchObject({ gstin: GSTIN, fp: '112026', b2b: [{ ctin: MUMBAI_BUYER }] });
    expect(await page.call('filing.rows', { key, table: 'no-such', from: 0, count: 1 })).toMatchObject({
      error: { code: 'filing-gone' },
    });
  });

  it('makes a register as a PDF', async () => {
    await month();
    const { key } = await read();
    const file = value(await page.call('filing.pdf', { key, table: 'tax-register', language: 'both' }));
    expect(file.fileName).toBe('report-tax-register-2026-11-01-2026-11-30.pdf');
    expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is read afresh once something new was written, and else not', async () => {
    await sell({});
    const first = await read();
    expect((await read()).at).toBe(first.at);
    const asked = value(await page.call('filing.read', { ...NOVEMBER, again: true }));
    expect(asked.state === 'ready' ? asked.at : undefined).not.toBe(first.at);
    await sell({});
    const second = await read();
    expect([first.documents, second.documents]).toEqual([1, 2]);
  });

  it('leaves out other days, and gives no return for days that are no month or quarter', async () => {
    await sell({});
    const october = await read({ ...NOVEMBER, from: '2026-10-01', to: '2026-10-31' });
    expect(october.documents).toBe(0);
    const days = await read({ ...NOVEMBER, from: '2026-11-22', to: '2026-11-22' });
    expect(days).toMatchObject({ documents: 1, isReturnPeriod: false });
    expect(await page.call('filing.json', { key: days.key })).toMatchObject({ error: { code: 'no-return' } });
  });

  it('refuses days in the wrong order and somebody who files nothing here', async () => {
    const wrong = { ...NOVEMBER, from: '2026-12-01' };
    expect(await page.call('filing.read', wrong)).toMatchObject({ error: { code: 'period-wrong' } });
    const nobody = { ...NOVEMBER, filer: DELHI_BUYER };
    expect(await page.call('filing.read', nobody)).toMatchObject({ error: { code: 'filer-unknown' } });
  });

  it('is kept by the GSTIN: another seller of this till has its own registers and no return', async () => {
    const stall = {
      ...seller,
      id: 'stall',
      code: 'ART',
      nameEnglish: 'Artisan Stall',
      registration: 'exempt' as const,
      gstin: undefined,
      eInvoice: false,
    };
    await must(page, { kind: 'seller.save', seller: stall });
    await sell({ seller: 'stall' });
    await sell({});
    const filers = value(await page.call('filing.filers', {}));
    expect(filers.map(({ id, files }) => [id, files])).toEqual([
      [GSTIN, true],
      ['seller:stall', false],
    ]);
    const own = await read({ ...NOVEMBER, filer: 'seller:stall' });
    expect(own.documents).toBe(1);
    expect(own.return).toBeUndefined();
    expect((await read()).documents).toBe(1);
  });

  it('is for who may see reports', async () => {
    await must(page, { kind: 'user.save', user: cashier }, { pin: '1357' });
    await must(page, { kind: 'user.sign-in', userId: cashier.id }, { pin: '1357' });
    for (const answer of [
      await page.call('filing.filers', {}),
      await page.call('filing.read', NOVEMBER),
      await page.call('e-invoices.read', {}),
      await page.call('filing.json', { key: 'x' }),
    ]) {
      expect(answer).toMatchObject({ error: { code: 'approval-needed' } });
    }
  });
});

describe('the queue for the invoice portal', () => {
  it('has what waits with what is missing, makes a file of the rest and empties when the answer is there', async () => {
    const first = await sell({ buyer: craftHouse, placeAt: 'address' });
    const bare = await sell({ buyer: { gstin: DELHI_BUYER, name: 'Shop', address: ['Main Bazaar'] } });
    const queue = value(await page.call('e-invoices.read', {}));
    expect(queue.map(({ number, problems }) => [number, problems.length > 0])).toEqual([
      [first, false],
      [bare, true],
    ]);
    const file = value(await page.call('e-invoices.json', { numbers: [first] }));
    const made = JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8'));
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ Version: '1.1', DocDtls: { No: first } });
    expect(await page.call('e-invoices.json', { numbers: [bare] })).toMatchObject({
      error: { code: 'e-invoice-not-ready' },
    });
    const irn = { irn: 'a'.repeat(64), ackNumber: '112210000000001', ackDay: '2026-11-22', qr: 'x.y.z' };
    value(await act(page, { kind: 'irn.record', number: first, ...irn }));
    expect(value(await page.call('e-invoices.read', {})).map(({ number }) => number)).toEqual([bare]);
  });
});
