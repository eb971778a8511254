import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../electron/host/files/node-files.ts';
import { openPeople } from '../../../electron/host/people/people.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { standardTaxTable } from '../../../shared/tax/standard/table.ts';
import type { CommandOf } from '../../../shared/till/command.ts';
import { act, commandId, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { bangles, cart, item, line, MORNING, seller, setUp } from '../../fixtures/till.ts';

const PIN = '2580';
const MAHARASHTRA = '27AAPFU0939F1ZV';
const BILL = 'MPD1/2627/000001';
const NOTE = 'MPD1/2627/C00001';

let running: TestHost;
let page: Client<Haat>;
let clock = MORNING;

beforeEach(async () => {
  clock = MORNING;
  running = await startTestHost({
    now: () => (clock += 1000),
    journal: { segmentBytes: 16_384, checkpointAfter: 1 },
  });
  page = running.page();
  await must(page, setUp, { pin: PIN });
  await must(page, { kind: 'items.save', items: [item(), bangles], source: 'test' });
  await must(page, { kind: 'shift.open', float: 10_000_00 });
});
afterEach(() => running.close());

async function restart(): Promise<void> {
  running = await running.again();
  page = running.page();
  for (;;) {
    if (value(await page.call('till.read', {})).phase === 'ready') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const BUYER = {
  phone: '9812345678',
  name: 'Meera Joshi',
  gstin: MAHARASHTRA,
  address: ['12 MG Road', 'Pune'],
};

function mixedSale(): CommandOf<'bill.complete'> {
  return {
    kind: 'bill.complete',
    cart: { ...cart(line(item(), 2000), line(bangles)), buyer: BUYER },
    tenders: [{ kind: 'upi', amount: 9_250_00 }],
    shownPayable: 9_250_00,
  };
}

function back(quantity: number, payable: number): CommandOf<'return.complete'> {
  return {
    kind: 'return.complete',
    number: BILL,
    parts: [{ kind: 'goods', line: 0, quantity, condition: 'stock' }],
    reason: 'colour',
    refunds: [{ kind: 'balance', amount: payable }],
    shownPayable: payable,
  };
}

describe('papers of a host', () => {
  it('are found by their numbers, the second document of a bill too', async () => {
    await must(page, mixedSale());
    const bill = value(await page.call('bills.read', { number: BILL }));
    expect(bill).toMatchObject({
      bill: { number: BILL, exemptNumber: 'MPD1/2627/S00001', buyerGstin: MAHARASHTRA },
      seller: { id: 'main', code: 'MPD' },
      buyer: { name: 'Meera Joshi', address: ['12 MG Road', 'Pune'] },
      notes: [],
    });
    const second = value(await page.call('bills.read', { number: 'MPD1/2627/S00001' }));
    expect(second?.bill.number).toBe(BILL);
    expect(value(await page.call('bills.find', { number: 'MPD1/2627/S00001', limit: 5 }))).toHaveLength(1);
  });

  it('tell what came back of a bill and what is left on its notes, over a restart and from a checkpoint', async () => {
    await must(page, mixedSale());
    await must(page, back(1000, 4_500_00));
    for (let index = 0; index < 30; index += 1) {
      await must(page, { kind: 'shift.move-cash', direction: 'in', amount: 1_00, reason: 'x'.repeat(100) });
    }
    const before = value(await page.call('bills.read', { number: BILL }));
    const look = async () => ({
      bill: value(await page.call('bills.read', { number: BILL })),
      note: value(await page.call('notes.read', { number: NOTE })),
      balance: value(await page.call('balance.read', { number: NOTE })),
      list: value(await page.call('notes.find', { limit: 10 })),
    });
    const first = await look();
    expect(first).toMatchObject({
      bill: { notes: [NOTE], credited: { paid: 4_500_00, lines: [{ quantity: 1000 }] } },
      note: { note: { against: { number: BILL } }, left: 4_500_00, buyer: { name: 'Meera Joshi' } },
      balance: { kind: 'credit-note', amount: 4_500_00, left: 4_500_00 },
      list: [{ number: NOTE, against: BILL, left: 4_500_00 }],
    });
    await restart();
    expect(await look()).toEqual(first);
    await restart();
    expect(await look()).toEqual(first);
    expect((await look()).bill?.hash).toBe(before?.hash);
  });

  it('answer one exchange once, however often it is sent', async () => {
    await must(page, mixedSale());
    const exchange = {
      ...back(1000, 4_500_00),
      refunds: [],
      exchange: { cart: cart(line(item())), tenders: [], shownPayable: 4_500_00 },
    };
    const first = await must(page, exchange);
    const again = await act(page, exchange, { id: commandId() });
    expect(again).toEqual({ ok: true, value: first });
    expect(value(await page.call('notes.find', { limit: 10 }))).toHaveLength(1);
  });

  it('come as a PDF whatever they are, and an unknown number is said to be unknown', async () => {
    await must(page, mixedSale());
    await must(page, back(1000, 4_500_00));
    await must(page, {
      kind: 'advance.take',
      description: 'Six sarees',
      tenders: [{ kind: 'upi', amount: 500_00 }],
    });
    const ask = (number: string) =>
      page.call('document.pdf', { number, size: 'A4', language: 'both', copies: ['original'] });
    for (const number of [BILL, NOTE, 'MPD1/2627/R00001']) {
      const file = value(await ask(number));
      expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
      expect(file.fileName).toMatch(/\.pdf$/);
    }
    expect(await ask('MPD1/2627/000009')).toMatchObject({ error: { code: 'paper-unknown' } });
  });

  it('tell the invoices of days with small sales, newest first', async () => {
    await must(page, { kind: 'settings.change', settings: { consolidates: true } });
    const purse = item({ id: 'item-purse', sku: 'PU0001', barcodes: [], price: 105_00 });
    await must(page, { kind: 'items.save', items: [purse], source: 'test' });
    for (let day = 0; day < 2; day += 1) {
      await must(page, {
        kind: 'bill.complete',
        cart: cart(line(purse)),
        tenders: [{ kind: 'upi', amount: 105_00 }],
        shownPayable: 105_00,
      });
      await must(page, { kind: 'day-invoice.issue' });
    }
    const invoices = value(await page.call('day-invoices.find', { limit: 10 }));
    expect(invoices.map(({ number }) => number)).toEqual(['MPD1/2627/K00002', 'MPD1/2627/K00001']);
    const [, first] = invoices;
    expect(first).toMatchObject({ day: '2026-11-22', totals: { payable: 105_00 } });
  });

  it('are years later what was printed, whatever has changed since', async () => {
    await must(page, mixedSale());
    await must(page, back(1000, 4_500_00));
    const print = async (number: string) =>
      value(await page.call('document.pdf', { number, size: 'A4', language: 'both', copies: ['original'] }))
        .base64;
    const papers = async () => [await print(BILL), await print(NOTE)];
    const before = await papers();
    const bill = value(await page.call('bills.read', { number: BILL }))?.bill;
    clock += 5 * 365 * 24 * 3600_000;
    await must(page, { kind: 'items.save', items: [item({ price: 9_999_00, hsn: '5208' })], source: 'test' });
    const silk = standardTaxTable.get('FABRIC_SILK_SAREE');
    if (!silk) throw new Error('no class for silk');
    const period = { kind: 'flat' as const, from: '2025-05-01', rate: 2800, basis: 'wrong' };
    await must(page, {
      kind: 'tax.change',
      taxClass: { ...silk, periods: [...silk.periods, period] } as CommandOf<'tax.change'>['taxClass'],
      reason: 'test',
      backdated: true,
    });
    const { id: _, ...renamed } = seller({ nameEnglish: 'Another Name', eInvoice: true });
    await must(page, { kind: 'seller.save', seller: { ...renamed, id: 'main' } });
    await must(page, { kind: 'settings.change', settings: { roundTo: 0 } });
    await restart();
    expect(value(await page.call('bills.read', { number: BILL }))?.bill).toEqual(bill);
    expect(await papers()).toEqual(before);
    await must(page, { ...back(1000, 4_500_00), reason: 'rest' });
    const notes = value(await page.call('bills.read', { number: BILL }))?.credited;
    expect(notes?.paid).toBe(9_000_00);
  });

  it('give the records of some days in the order of the journal', async () => {
    await must(page, mixedSale());
    clock += 24 * 3600_000;
    await must(page, back(1000, 4_500_00));
    const bill = value(await page.call('bills.read', { number: BILL }));
    const note = value(await page.call('notes.read', { number: NOTE }));
    expect(note?.note.day).toBe('2026-11-23');
    expect(note && bill && note.seq > bill.seq).toBe(true);
  });
});

describe('people beside the chain', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'haat-people-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function open() {
    const opened = openPeople(folder, nodeFiles);
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  }

  function keep(people: ReturnType<typeof open>, buyer: Parameters<typeof people.whoIs>[0]) {
    const person = people.whoIs(buyer);
    if (!person) throw new Error('nobody');
    const kept = people.keep(person);
    if (!kept.ok) throw new Error(kept.error.code);
    return person;
  }

  it('are one person by phone, GSTIN, PAN or passport, and each bill keeps what it said of them', () => {
    const people = open();
    const first = keep(people, { phone: '+91 98123 45678'.replaceAll(' ', ''), name: 'Meera' });
    const moved = keep(people, { phone: '9812345678', name: 'Meera Joshi', address: ['Pune'] });
    expect(moved.ref).not.toBe(first.ref);
    expect(moved.ref.split('~')[0]).toBe(first.ref);
    expect(people.byRef(first.ref)).toMatchObject({ name: 'Meera' });
    expect(people.byRef(first.ref)?.address).toBeUndefined();
    expect(people.find('09812345678')).toMatchObject({ name: 'Meera Joshi', address: ['Pune'] });
    const again = keep(people, { phone: '9812345678', name: 'Meera Joshi', address: ['Pune'] });
    expect(again.ref).toBe(moved.ref);
    people.close();
  });

  it('are known again after the file was closed, by a number given later too', () => {
    const people = open();
    const person = keep(people, { phone: '9812345678', name: 'Meera', gstin: MAHARASHTRA });
    people.close();
    const reopened = open();
    expect(reopened.whoIs({ gstin: MAHARASHTRA, phone: '9812345678', name: 'Meera' })?.ref).toBe(person.ref);
    expect(reopened.whoIs({ gstin: MAHARASHTRA, name: 'Meera' })?.ref).toBe(person.ref);
    expect(reopened.whoIs({ name: 'Meera' })?.ref).not.toBe(person.ref);
    reopened.close();
  });

  it('do not carry a State or an address from one bill to the next', () => {
    const people = open();
    keep(people, { phone: '9812345678', name: 'Meera', stateCode: '27', address: ['Pune'] });
    const plain = keep(people, { phone: '9812345678' });
    expect(plain.stateCode).toBeUndefined();
    expect(plain.address).toBeUndefined();
    expect(plain.name).toBe('Meera');
    people.close();
  });
});
