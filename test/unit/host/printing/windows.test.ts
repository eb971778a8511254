import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import { createPrinting } from '../../../../electron/host/printing/printing.ts';
import type { Sending } from '../../../../electron/host/printing/transport.ts';
import { sendToQueue } from '../../../../electron/host/printing/windows/queue-job.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err } from '../../../../shared/result.ts';
import { AT, PRINTER } from '../../../fixtures/printer/sample.ts';
import { createFakeWinspool, type QueueBehaviour } from '../../../fixtures/winspool.ts';

const QUEUE = 'EPSON TM-T82 रसीद';
const RECEIPT = Buffer.alloc(150_000, 'A');

function send(
  fake: ReturnType<typeof createFakeWinspool>,
  queue = QUEUE,
  objection?: Problem,
): Promise<Sending> {
  return sendToQueue({
    winspool: fake.winspool,
    queue,
    bytes: RECEIPT,
    leaveWithin: 20,
    lookEvery: 2,
    beforeFirstByte: async () => objection,
  });
}

async function outcome(behaviour: QueueBehaviour) {
  const fake = createFakeWinspool([QUEUE], behaviour);
  const sending = await send(fake);
  expect(fake.openHandles()).toBe(0);
  return { fake, sending };
}

describe('a job for a queue of Windows', () => {
  test('reaches the printer whole, and is not called printed for having been spooled', async () => {
    const { fake, sending } = await outcome('prints');
    expect(sending).toEqual({ kind: 'unconfirmed', problem: { code: 'printer-silent' } });
    expect(fake.printed[0]?.equals(RECEIPT)).toBe(true);
    expect(fake.calls).toEqual([`open ${QUEUE}`, 'begin', 'write', 'write', 'write', 'end', 'close']);
  });

  test('never names a queue that Windows did not list', async () => {
    const fake = createFakeWinspool([QUEUE]);
    expect(await send(fake, '\\\\other\\share')).toEqual({
      kind: 'untouched',
      problem: { code: 'windows-queue-missing', params: { queue: '\\\\other\\share' } },
    });
    expect(fake.calls).toEqual([]);
  });

  test.each([
    ['offline', { status: 0x80 }],
    ['paused', { status: 0x1 }],
    ['out of paper', { status: 0x10 }],
    ['unplugged, as most drivers say it', { attributes: 0x440 }],
  ])('is not spooled while its printer is %s', async (_, state) => {
    const fake = createFakeWinspool([QUEUE]);
    fake.say(state);
    expect(await send(fake)).toMatchObject({
      kind: 'untouched',
      problem: { code: 'windows-queue-not-ready' },
    });
    expect(fake.calls).toEqual([`open ${QUEUE}`, 'close']);
  });

  test('is not held up by bits that say nothing is wrong', async () => {
    const fake = createFakeWinspool([QUEUE]);
    fake.say({ status: 0x400 | 0x200 | 0x20000, attributes: 0x40 | 0x4 | 0x1000 });
    expect(await send(fake)).toMatchObject({ kind: 'unconfirmed' });
  });

  test('called off before its first byte is never spooled', async () => {
    const fake = createFakeWinspool([QUEUE]);
    expect(await send(fake, QUEUE, problem('print-cancelled'))).toMatchObject({
      kind: 'untouched',
      problem: { code: 'print-cancelled' },
    });
    expect(fake.calls).toEqual([`open ${QUEUE}`, 'close']);
  });

  test('that stays in the queue is taken out, so that it does not print by itself later', async () => {
    const { fake, sending } = await outcome('keeps');
    expect(sending).toMatchObject({ kind: 'failed', problem: { code: 'windows-queue-stuck' } });
    expect(fake.waiting()).toBe(0);
    expect(fake.printed).toEqual([]);
  });

  test('that cannot be taken out may still come, and is told so', async () => {
    const { fake, sending } = await outcome('keeps-for-ever');
    expect(sending).toMatchObject({ kind: 'unconfirmed', problem: { code: 'windows-queue-keeps' } });
    expect(fake.waiting()).toBe(1);
  });

  test('is untouched when the document is refused, and taken back when it breaks off', async () => {
    expect((await outcome('refuses-document')).sending).toMatchObject({
      kind: 'untouched',
      problem: { code: 'windows-queue-refused', params: { cause: '5' } },
    });
    const { fake, sending } = await outcome('breaks-midway');
    expect(sending).toMatchObject({ kind: 'failed', problem: { code: 'windows-queue-refused' } });
    expect(fake.waiting()).toBe(0);
  });

  test('stands in the outbox as sent and not confirmed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'haat-print-'));
    const start = (winspool?: ReturnType<typeof createFakeWinspool>['winspool']) =>
      createPrinting({
        folder,
        fs: nodeFiles,
        log: { warn() {} },
        now: () => AT,
        draw: async () => err(problem('raster-no-page')),
        ...(winspool && { winspool }),
      });
    const printer = { ...PRINTER, connection: { kind: 'windows-queue' as const, queue: QUEUE } };
    const job = {
      printer,
      title: 'T',
      purpose: 'receipt' as const,
      copy: 'original' as const,
      bytes: RECEIPT,
    };
    const printing = await start(createFakeWinspool([QUEUE]).winspool);
    await printing.submit({ ...job, id: 'a' });
    expect(await printing.settled('a')).toMatchObject({
      state: 'sent-unconfirmed',
      reason: { code: 'printer-gives-no-answer' },
    });
    await printing.close();

    const elsewhere = await start();
    await elsewhere.submit({ ...job, id: 'b' });
    expect(await elsewhere.settled('b')).toMatchObject({
      state: 'failed',
      partly: false,
      reason: { code: 'windows-queue-missing' },
    });
    await elsewhere.close();
    await rm(folder, { recursive: true });
  });
});
