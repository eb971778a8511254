import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rowsBetween } from '../../../../electron/host/labels/labels-again.ts';
import type { CallInput, Client } from '../../../../shared/contract/define.ts';
import type { Haat } from '../../../../shared/contract/haat.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import { must, startTestHost, type TestHost, value } from '../../../fixtures/host.ts';
import { DECODERS } from '../../../fixtures/labels/decode.ts';
import { PRINTER } from '../../../fixtures/printer/sample.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../../fixtures/printer/virtual-printer.ts';
import { setUp } from '../../../fixtures/till.ts';

/** Two kinds of labels, told apart by their height: two of one, then three of the other. */
const ROWS = [8, 16].map((height, place) => ({
  width: 24,
  height,
  base64: Buffer.alloc(3 * height, 0x5a).toString('base64'),
  copies: place + 2,
}));

let running: TestHost;
let page: Client<Haat>;
let printer: VirtualPrinter;

beforeEach(async () => {
  printer = await startVirtualPrinter('never-answers');
  running = await startTestHost();
  page = running.page();
  await must(page, setUp, { pin: '2580' });
  const connection = { kind: 'network' as const, host: '127.0.0.1', port: printer.port };
  await must(page, { kind: 'settings.change', settings: { printers: [{ ...PRINTER, connection }] } });
});
afterEach(async () => {
  await running.close();
  await printer.close();
});

function wish(): CallInput<Haat, 'labels.print'> {
  const label = { language: 'zpl', dpi: 203 } as const;
  const jobId = randomUUID();
  return { jobId, printer: PRINTER.id, label, gap: 3, pitch: 28, title: '5 × Painting', rows: ROWS };
}

async function settled(id: string): Promise<PrintJob> {
  return vi.waitFor(
    async () => {
      const job = value(await page.call('print.jobs', {})).find((one) => one.id === id);
      if (!job || job.state === 'queued' || job.state === 'sending') throw new Error('under way');
      return job;
    },
    { timeout: 20_000, interval: 50 },
  );
}

const print = async () => settled(value(await page.call('labels.print', wish())).id);
const again = (of: string, labels?: { from: number; to: number }, jobId = randomUUID()) =>
  page.call('print.again', { jobId, of, ...(labels && { labels }) });
const onWeb = (job: number) =>
  DECODERS.zpl(printer.jobs()[job] ?? Buffer.alloc(0)).map(({ height, copies }) => ({ height, copies }));

describe('labels once more', () => {
  it('are those that a person picks, without a mark, in the language of the first', async () => {
    const first = await print();
    expect(first).toMatchObject({ state: 'sent-unconfirmed', labelRows: 5 });
    const some = await settled(value(await again(first.id, { from: 2, to: 4 })).id);
    expect(some).toMatchObject({ copy: 'original', again: first.id, labelRows: 3, title: first.title });
    expect(onWeb(1)).toEqual([
      { height: 8, copies: 1 },
      { height: 16, copies: 2 },
    ]);
    const less = await settled(value(await again(some.id, { from: 3, to: 3 })).id);
    expect(less.labelRows).toBe(1);
    expect(onWeb(2)).toEqual([{ height: 16, copies: 1 }]);
  });

  it('are not printed as long as nobody says which', async () => {
    const first = await print();
    expect(await again(first.id)).toMatchObject({ error: { code: 'print-labels-which' } });
    expect(await again(first.id, { from: 6, to: 9 })).toMatchObject({
      error: { code: 'print-labels-which' },
    });
    expect(await again(first.id, { from: 4, to: 3 })).toMatchObject({
      error: { code: 'print-labels-which' },
    });
    expect(printer.jobs()).toHaveLength(1);
  });

  it('asked twice with one id are printed once', async () => {
    const first = await print();
    const jobId = randomUUID();
    await settled(value(await again(first.id, { from: 1, to: 1 }, jobId)).id);
    expect(value(await again(first.id, { from: 1, to: 1 }, jobId)).id).toBe(jobId);
    await running.close();
    expect(printer.jobs()).toHaveLength(2);
  });

  it('can be had after a restart, and of the last few jobs only', async () => {
    const first = await print();
    running = await running.again();
    page = running.page();
    await vi.waitFor(async () => value(await page.call('print.jobs', {})));
    await settled(value(await again(first.id, { from: 5, to: 5 })).id);
    expect(onWeb(1)).toEqual([{ height: 16, copies: 1 }]);
    for (let count = 0; count < 5; count += 1) await print();
    expect(await again(first.id, { from: 1, to: 1 })).toMatchObject({
      error: { code: 'print-labels-gone' },
    });
  });

  it('of which certainly nothing was sent are printed whole, once', async () => {
    await printer.close();
    const failed = await print();
    expect(failed).toMatchObject({ state: 'failed', partly: false });
    const released = value(await again(failed.id));
    expect(released.id).toBe(failed.id);
  });
});

it('rows are counted as they lie on the web', () => {
  const heights = (from: number, to: number) =>
    rowsBetween(ROWS, { from, to }).map(({ height, copies }) => [height, copies]);
  expect(heights(1, 5)).toEqual([
    [8, 2],
    [16, 3],
  ]);
  expect(heights(2, 3)).toEqual([
    [8, 1],
    [16, 1],
  ]);
  expect(heights(5, 99)).toEqual([[16, 1]]);
  expect(heights(6, 6)).toEqual([]);
});
