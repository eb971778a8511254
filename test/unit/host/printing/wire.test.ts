import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Timings } from '../../../../electron/host/printing/link.ts';
import { sendThrough } from '../../../../electron/host/printing/thermal-printer.ts';
import { createTransport, type Sending } from '../../../../electron/host/printing/transport.ts';
import type { Connection } from '../../../../shared/receipt/printer.ts';
import { layWire, wiresAvailable } from '../../../fixtures/printer/wire.ts';

const TIMINGS: Timings = {
  connect: 2_000,
  stall: 500,
  answer: 5_000,
  slowestPace: 1_000,
  unlikelyAnswer: 100,
  retries: [],
};
const JOB = Buffer.alloc(100_000, 'A');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-wire-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function send(connection: Connection, answerWithin = TIMINGS.answer): Promise<Sending> {
  const transport = createTransport({
    connection,
    timings: TIMINGS,
    answerWithin,
    beforeFirstByte: async () => undefined,
  });
  return sendThrough(transport, JOB);
}

const WAYS = [
  ['device', (path: string): Connection => ({ kind: 'device', path })],
  ['serial', (path: string): Connection => ({ kind: 'serial', path, baudRate: 115_200 })],
] as const;

describe.skipIf(!wiresAvailable).each(WAYS)('a printer on a %s', (_, connectionTo) => {
  test('gets every byte and is believed when it answers', async () => {
    const wire = await layWire('answers');
    expect(await send(connectionTo(wire.path))).toEqual({ kind: 'confirmed' });
    const received = await wire.close();
    expect(received.subarray(3, -3).equals(JOB)).toBe(true);
  });

  test('that says nothing is unconfirmed', async () => {
    const wire = await layWire('mute');
    expect(await send(connectionTo(wire.path), 200)).toMatchObject({ kind: 'unconfirmed' });
    await wire.close();
  });

  test('without paper fails, and prints no more of the job by itself when paper is put in', async () => {
    const wire = await layWire('asleep');
    expect(await send(connectionTo(wire.path))).toEqual({
      kind: 'failed',
      problem: { code: 'printer-stalled' },
    });
    wire.wake();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await wire.close()).length).toBeLessThan(JOB.length);
  });

  test('that is not there is untouched', async () => {
    const path = join(folder, 'gone');
    expect(await send(connectionTo(path))).toMatchObject({
      kind: 'untouched',
      problem: { code: 'printer-unreachable', params: { address: path } },
    });
    expect(existsSync(path)).toBe(false);
  });
});

test('an ordinary file is no device, and nothing is written to it', async () => {
  const path = join(folder, 'lp0');
  await writeFile(path, 'kept');
  expect(await send({ kind: 'device', path })).toMatchObject({ problem: { code: 'printer-not-a-device' } });
  expect(await readFile(path, 'utf8')).toBe('kept');
});
