import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Timings } from '../../../../electron/host/printing/link.ts';
import { sendThrough } from '../../../../electron/host/printing/thermal-printer.ts';
import { createTransport, type Sending } from '../../../../electron/host/printing/transport.ts';
import type { Problem } from '../../../../shared/problem.ts';
import {
  type Behaviour,
  closedPort,
  startVirtualPrinter,
  type VirtualPrinter,
} from '../../../fixtures/printer/virtual-printer.ts';

/** Short for what must not come, long for what must. */
const QUICK: Timings = {
  connect: 2_000,
  stall: 700,
  answer: 700,
  slowestPace: 1_000,
  unlikelyAnswer: 100,
  retries: [],
};
const PATIENT: Timings = { ...QUICK, stall: 20_000, answer: 20_000 };

const RECEIPT = Buffer.alloc(144_000, 'A');
const STATUS_OFF_AND_ASK = 6;

let printer: VirtualPrinter;
beforeEach(async () => {
  printer = await startVirtualPrinter();
});
afterEach(() => printer.close());

function send(bytes: Buffer, timings: Timings, port = printer.port, objection?: Problem): Promise<Sending> {
  const transport = createTransport({
    connection: { kind: 'network', host: '127.0.0.1', port },
    timings,
    answerWithin: timings.answer,
    beforeFirstByte: async () => objection,
  });
  return sendThrough(transport, bytes);
}

function sendTo(behaviour: Behaviour, bytes: Buffer, timings: Timings): Promise<Sending> {
  printer.behave(behaviour);
  return send(bytes, timings);
}

describe('a job over the network', () => {
  test('is confirmed when the printer answers behind its last byte', async () => {
    expect(await sendTo('prints', RECEIPT, PATIENT)).toEqual({ kind: 'confirmed' });
    expect(printer.jobs()[0]?.subarray(3, -3).equals(RECEIPT)).toBe(true);
  });

  test('waits for a late answer', async () => {
    expect(await sendTo('answers-late', RECEIPT, PATIENT)).toEqual({ kind: 'confirmed' });
  });

  test('is untouched when the printer is off', async () => {
    expect(await send(RECEIPT, QUICK, await closedPort())).toMatchObject({
      kind: 'untouched',
      problem: { code: 'printer-unreachable', params: { cause: 'ECONNREFUSED' } },
    });
  });

  test('reaches a slow printer whole, whose chatter is not taken for the answer', async () => {
    const raster = Buffer.alloc(600_000, 'A');
    expect(await sendTo('slow-with-status', raster, PATIENT)).toEqual({ kind: 'confirmed' });
    expect(printer.jobs()[0]?.length).toBe(raster.length + STATUS_OFF_AND_ASK);
  });

  test('fails when the printer accepts it and hangs up', async () => {
    expect(await sendTo('resets-on-accept', RECEIPT, PATIENT)).toEqual({
      kind: 'failed',
      problem: { code: 'printer-connection-lost' },
    });
  });

  test('is unconfirmed when the printer stalls with all of it in buffers', async () => {
    expect(await sendTo('stalls', RECEIPT, QUICK)).toMatchObject({
      kind: 'unconfirmed',
      problem: { code: 'printer-silent' },
    });
  });

  test('fails when the printer stalls with more to come', async () => {
    expect(await sendTo('stalls', Buffer.alloc(32_000_000, 'A'), QUICK)).toEqual({
      kind: 'failed',
      problem: { code: 'printer-stalled' },
    });
  });

  test('fails when the connection breaks in the middle', async () => {
    expect(await sendTo('resets-midway', Buffer.alloc(8_000_000, 'A'), PATIENT)).toEqual({
      kind: 'failed',
      problem: { code: 'printer-connection-lost' },
    });
  });

  test('is unconfirmed when the printer takes it and never answers', async () => {
    expect(await sendTo('never-answers', Buffer.from('A'), QUICK)).toMatchObject({
      kind: 'unconfirmed',
      problem: { code: 'printer-silent' },
    });
  });

  test('is unconfirmed, and does not hang, when the printer closes without an answer', async () => {
    expect(await sendTo('closes-without-answer', RECEIPT, PATIENT)).toMatchObject({
      kind: 'unconfirmed',
      problem: { code: 'printer-silent' },
    });
  });

  test('is unconfirmed when the answer is that there is no paper', async () => {
    expect(await sendTo('answers-out-of-paper', RECEIPT, PATIENT)).toEqual({
      kind: 'unconfirmed',
      problem: { code: 'printer-out-of-paper' },
    });
  });

  test('is refused when it is empty', async () => {
    expect(await send(Buffer.alloc(0), QUICK)).toMatchObject({
      kind: 'untouched',
      problem: { code: 'print-empty' },
    });
    expect(printer.connections()).toBe(0);
  });

  test('sends nothing when it is called off before the first byte', async () => {
    const objection = { code: 'print-cancelled' };
    expect(await send(RECEIPT, QUICK, printer.port, objection)).toEqual({
      kind: 'untouched',
      problem: objection,
    });
    expect(Buffer.concat(printer.jobs()).length).toBe(0);
  });
});
