import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { LogoPicture } from '../../../shared/receipt/document.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { type Bitmap, bytesPerRow } from '../../../shared/receipt/raster/bands.ts';
import { layoutRaster } from '../../../shared/receipt/raster/layout.ts';
import { logoDots } from '../../../shared/receipt/raster/logo.ts';
import { greyOf, trimmed } from '../../../shared/receipt/raster/one-bit.ts';
import { stamp } from '../../../shared/receipt/raster/stamp.ts';
import { firstReceiptSettings, type ReceiptSettings } from '../../../shared/receipt/settings.ts';
import type { Tender } from '../../../shared/sale/tender.ts';
import { upiLink } from '../../../shared/upi/link.ts';
import { tenderReference } from '../../../shared/upi/reference.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { logoPng } from '../../fixtures/logo.ts';
import { pdfText } from '../../fixtures/pdf-text.ts';
import { inkOn } from '../../fixtures/printer/ink.ts';
import { TOOLS } from '../../fixtures/printer/letters.ts';
import { printOnPaper, readAloud } from '../../fixtures/printer/paper.ts';
import { PRINTER } from '../../fixtures/printer/sample.ts';
import {
  closedPort,
  startVirtualPrinter,
  type VirtualPrinter,
} from '../../fixtures/printer/virtual-printer.ts';
import { cart, item, line, seller, setUp } from '../../fixtures/till.ts';

const PAYEE = { address: 'emporium@sbi', name: 'Test Emporium' };
const DOTS = 576;

let running: TestHost;
let page: Client<Haat>;
let printer: VirtualPrinter;

beforeEach(async () => {
  printer = await startVirtualPrinter();
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  const woven = { village: 'Pranpur', district: 'Ashoknagar', maker: 'Shaheen Bano' };
  await must(page, { kind: 'items.save', items: [item(woven)], source: 'test' });
  await must(page, { kind: 'shift.open', float: 0 });
});
afterEach(async () => {
  await running.close();
  await printer.close();
});

async function choosePrinter(mode: 'raster' | 'mixed' | 'text', port = printer.port): Promise<void> {
  const connection = { kind: 'network' as const, host: '127.0.0.1', port };
  const chosen = { ...PRINTER, mode, connection };
  const settings = { printers: [chosen], receiptPrinter: chosen.id, autoPrint: false };
  await must(page, { kind: 'settings.change', settings });
}

async function design(receipt: Partial<ReceiptSettings>): Promise<void> {
  const settings = { receipt: { ...firstReceiptSettings('en'), ...receipt } };
  await must(page, { kind: 'settings.change', settings });
}

async function sell(tender: Partial<Tender> = {}, id: string = randomUUID()): Promise<string> {
  const answer = await act(
    page,
    {
      kind: 'bill.complete',
      cart: { ...cart(line(item())), id },
      tenders: [{ kind: 'upi', amount: 450_000, ...tender } as Tender],
      shownPayable: 450_000,
    },
    { id },
  );
  const [event] = value(answer).events;
  if (event?.kind !== 'bill.completed@2') throw new Error('no bill');
  return event.bill.number;
}

function settled(id: string): Promise<PrintJob> {
  return vi.waitFor(
    async () => {
      const job = value(await page.call('print.jobs', {})).find((one) => one.id === id);
      if (!job || job.state === 'queued' || job.state === 'sending') throw new Error('under way');
      return job;
    },
    { timeout: 20_000, interval: 50 },
  );
}

/** What a page makes of a kept picture, with a decoder of the tests. */
function dotsOf(bytes: Buffer, logo: LogoPicture): Bitmap {
  const { data, width, height } = PNG.sync.read(bytes);
  return logoDots(trimmed(greyOf(data, width, height)), logo, DOTS);
}

/** A page that draws logos and nothing else: letters are not the matter here. */
function drawLogos(): void {
  page.on('raster', async ({ id, document, dots }) => {
    const pictures = new Map<string, Buffer>();
    for (const one of document.lines) {
      if (one.kind !== 'logo' || !one.picture) continue;
      const kept = value(await page.call('photo.read', { hash: one.picture.hash }));
      if (kept) pictures.set(one.picture.hash, Buffer.from(kept.base64, 'base64'));
    }
    const drawing = layoutRaster(document, dots, {
      ...TOOLS,
      logo: (picture) => {
        const bytes = pictures.get(picture.hash);
        return bytes && dotsOf(bytes, picture);
      },
    });
    if (!drawing.ok) throw new Error(drawing.error.code);
    const { width, height, drawn, ends } = drawing.value;
    const bits = new Uint8Array(bytesPerRow(width) * height);
    for (const one of drawn) if (one.kind === 'picture') stamp({ width, bits }, one.bitmap, one.x, one.y);
    const done = { id, width, height, ends: [...ends], bits: deflateRawSync(bits).toString('base64') };
    await page.call('raster.done', done);
  });
}

async function giveLogo(bytes: Buffer): Promise<string> {
  const { hash } = value(
    await page.call('photo.keep', { type: 'image/png', base64: bytes.toString('base64') }),
  );
  await must(page, { kind: 'seller.save', seller: seller({ logo: hash, upi: PAYEE }) });
  return hash;
}

describe('a logo', () => {
  it.each(['raster', 'mixed'] as const)(
    'is on the paper dot for dot, at its head, sent as %s',
    async (mode) => {
      drawLogos();
      await choosePrinter(mode);
      const bytes = logoPng();
      const hash = await giveLogo(bytes);
      const look = { width: 'large', tone: 'shades', darkness: 140 } as const;
      await design({ logo: look });
      const number = await sell();
      const id = randomUUID();
      value(await page.call('print.receipt', { jobId: id, number }));
      expect(await settled(id)).toMatchObject({ state: 'confirmed' });
      const paper = printOnPaper(printer.jobs()[0] ?? Buffer.alloc(0), PRINTER.columns);
      expect(paper.faults).toEqual([]);
      expect(paper.rows.findIndex(({ kind }) => kind === 'raster')).toBeLessThan(3);
      const expected = dotsOf(bytes, { hash, ...look });
      const left = Math.floor((DOTS - expected.width) / 2);
      const { rows } = inkOn(paper, DOTS);
      const first = rows.findIndex((row) => row.includes(true));
      const printed = rows
        .slice(first, first + expected.height)
        .map((row) => row.slice(left, left + expected.width).map(Number));
      const wanted = Array.from({ length: expected.height }, (_, y) =>
        Array.from({ length: expected.width }, (__, x) => {
          const byte = expected.bits[y * bytesPerRow(expected.width) + (x >> 3)] ?? 0;
          return (byte >> (7 - (x & 7))) & 1;
        }),
      );
      expect(printed).toEqual(wanted);
      expect(wanted.flat().filter(Boolean).length).toBeGreaterThan(2000);
    },
  );

  it('is a name in the books, not a picture: they grow by a few hundred bytes', async () => {
    const before = value(await page.call('health.read', {})).journal.bytes;
    await giveLogo(logoPng());
    await design({ logo: { width: 'large', tone: 'lines', darkness: 90 } });
    expect(value(await page.call('health.read', {})).journal.bytes - before).toBeLessThan(6_000);
  });

  it('that is lost keeps no receipt from its paper', async () => {
    drawLogos();
    await choosePrinter('raster');
    await must(page, { kind: 'seller.save', seller: seller({ logo: 'f'.repeat(64) }) });
    const number = await sell();
    const id = randomUUID();
    value(await page.call('print.receipt', { jobId: id, number }));
    expect(await settled(id)).toMatchObject({ state: 'confirmed' });
  });
});

describe('a receipt', () => {
  it('names village and district as they were when the piece was sold', async () => {
    await choosePrinter('text');
    const number = await sell();
    const moved = item({ village: 'Elsewhere', district: 'Bhopal', maker: 'Shaheen Bano' });
    await must(page, { kind: 'items.save', items: [moved], source: 'test' });
    const id = randomUUID();
    value(await page.call('print.receipt', { jobId: id, number }));
    await settled(id);
    const [text = ''] = printer.jobs().map((bytes) => readAloud(printOnPaper(bytes, PRINTER.columns)));
    expect(text).toContain('Made by Shaheen Bano, Pranpur, Ashoknagar');
    const pdf = value(
      await page.call('document.pdf', { number, size: 'A4', language: 'en', copies: ['original'] }),
    );
    const words = (await pdfText(Buffer.from(pdf.base64, 'base64'))).join(' ').replace(/\s+/g, ' ');
    expect(words).toContain('Made by Shaheen Bano, Pranpur, Ashoknagar');
  });

  it('is tried on paper as a sample of settings that nobody saved', async () => {
    await choosePrinter('text');
    const receipt = { ...firstReceiptSettings('en'), headerEnglish: ['Only tried'] };
    const id = randomUUID();
    const wanted = { jobId: id, seller: 'main', receipt, logo: null };
    value(await page.call('print.sample', wanted));
    expect(await settled(id)).toMatchObject({ state: 'confirmed', purpose: 'test' });
    const [text = ''] = printer.jobs().map((bytes) => readAloud(printOnPaper(bytes, PRINTER.columns)));
    expect(text).toContain('Only tried');
    expect(text.match(/\*\* SAMPLE \*\*/g)).toHaveLength(2);
    expect(await page.call('print.sample', { ...wanted, jobId: randomUUID(), seller: 'who' })).toMatchObject({
      error: { code: 'seller-unknown' },
    });
    expect(value(await page.call('bills.find', { limit: 5 }))).toEqual([]);
  });
});

describe('the code of a payment on paper', () => {
  const CART = randomUUID();
  const asked = { seller: 'main', tr: tenderReference(CART, 7), amount: 450_000, note: 'Bill of MPD' };

  it('is that of the screen, and no receipt', async () => {
    await choosePrinter('text');
    await must(page, { kind: 'seller.save', seller: seller({ upi: PAYEE }) });
    const id = randomUUID();
    value(await page.call('print.pay-code', { jobId: id, ...asked }));
    // The same wish asked twice, as after a lost answer, is one paper.
    value(await page.call('print.pay-code', { jobId: id, ...asked }));
    expect(await settled(id)).toMatchObject({ state: 'confirmed', purpose: 'pay-code' });
    expect(printer.jobs()).toHaveLength(1);
    const paper = printOnPaper(printer.jobs()[0] ?? Buffer.alloc(0), PRINTER.columns);
    expect(paper.rows.find(({ kind }) => kind === 'qr')).toMatchObject({
      module: 6,
      value: upiLink({ payee: PAYEE, reference: asked.tr, paise: asked.amount, note: asked.note }),
    });
    expect(readAloud(paper)).toContain('This is not a receipt.');
  });

  it('is refused for who takes no money by UPI', async () => {
    await choosePrinter('text');
    expect(await page.call('print.pay-code', { jobId: randomUUID(), ...asked })).toMatchObject({
      error: { code: 'upi-not-taken' },
    });
  });

  it('that still waits when its sale is paid is never printed; that of another sale is', async () => {
    await choosePrinter('raster');
    await must(page, { kind: 'seller.save', seller: seller({ upi: PAYEE }) });
    const other = { ...asked, tr: tenderReference(randomUUID(), 7) };
    const [waiting, ofOther] = [randomUUID(), randomUUID()];
    // No page draws, so both wait.
    value(await page.call('print.pay-code', { jobId: waiting, ...asked }));
    value(await page.call('print.pay-code', { jobId: ofOther, ...other }));
    await sell({ tr: asked.tr } as Partial<Tender>, CART);
    const states = async () => {
      const jobs = value(await page.call('print.jobs', {}));
      return [waiting, ofOther].map((id) => jobs.find((job) => job.id === id)?.state);
    };
    await vi.waitFor(async () => expect(await states()).toEqual(['cancelled', 'queued']));
    expect(printer.jobs()).toHaveLength(0);
  });

  it('pays the seller it was asked for', async () => {
    await choosePrinter('text');
    const upi = { address: 'ramkali@upi', name: 'Ramkali' };
    await must(page, { kind: 'seller.save', seller: seller({ upi: PAYEE }) });
    await must(page, { kind: 'seller.save', seller: seller({ id: 'ramkali', code: 'RAM', upi }) });
    const id = randomUUID();
    value(await page.call('print.pay-code', { jobId: id, ...asked, seller: 'ramkali' }));
    await settled(id);
    const paper = printOnPaper(printer.jobs()[0] ?? Buffer.alloc(0), PRINTER.columns);
    expect(readAloud(paper)).toContain('ramkali@upi');
    expect(readAloud(paper)).not.toContain(PAYEE.address);
  });

  it('that still waits when its advance is paid is never printed', async () => {
    await choosePrinter('raster');
    await must(page, { kind: 'seller.save', seller: seller({ upi: PAYEE }) });
    const id = randomUUID();
    value(await page.call('print.pay-code', { jobId: id, ...asked, amount: 1_000_00 }));
    await must(page, {
      kind: 'advance.take',
      description: 'A saree to order',
      tenders: [{ kind: 'upi', amount: 1_000_00, tr: tenderReference(CART, 9) }],
    });
    await vi.waitFor(async () => {
      const jobs = value(await page.call('print.jobs', {}));
      expect(jobs.find((job) => job.id === id)?.state).toBe('cancelled');
    });
  });

  it('stands on a bill only as long as nobody confirmed the payment', async () => {
    await choosePrinter('text', await closedPort());
    await must(page, { kind: 'seller.save', seller: seller({ upi: PAYEE }) });
    await design({ payCode: true });
    const open = await sell({ tr: asked.tr } as Partial<Tender>);
    const heard = await sell({ tr: tenderReference(randomUUID(), 1), heard: true } as Partial<Tender>);
    const openPaymentOf = async (number: string) =>
      value(await page.call('bills.read', { number }))?.openPayment;
    expect(await openPaymentOf(open)).toEqual({ tr: asked.tr, amount: 450_000 });
    expect(await openPaymentOf(heard)).toBeUndefined();
    await must(page, {
      kind: 'upi.match',
      source: 'statement.csv',
      matches: [{ number: open, tender: 0, amount: 450_000, by: 'reference' }],
    });
    expect(await openPaymentOf(open)).toBeUndefined();
  });
});
