import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import type { Timings } from '../../../../electron/host/printing/link.ts';
import { createPrinting } from '../../../../electron/host/printing/printing.ts';
import { openSerial } from '../../../../electron/host/printing/serial.ts';
import { sendThrough } from '../../../../electron/host/printing/thermal-printer.ts';
import { createTransport, type Sending } from '../../../../electron/host/printing/transport.ts';
import { problem } from '../../../../shared/problem.ts';
import type { Connection } from '../../../../shared/receipt/printer.ts';
import { err } from '../../../../shared/result.ts';
import { ptysAvailable, whyNoPty } from '../../../fixtures/printer/pty.ts';
import { AT, PRINTER } from '../../../fixtures/printer/sample.ts';
import { layWire, type Wire, type WireManner } from '../../../fixtures/printer/wire.ts';

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
const LARGE = Buffer.alloc(8_000_000, 'A');

let folder: string;
let wires: Wire[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-wire-'));
  wires = [];
});
afterEach(async () => {
  for (const wire of wires) wire.close();
  await rm(folder, { recursive: true });
});

function lay(manner: WireManner): Wire {
  const wire = layWire(manner);
  wires.push(wire);
  return wire;
}

function send(connection: Connection, bytes: Buffer, timings: Timings): Promise<Sending> {
  const transport = createTransport({
    connection,
    timings,
    answerWithin: timings.answer,
    beforeFirstByte: async () => undefined,
  });
  return sendThrough(transport, bytes);
}

/** What reached the printer of a job, without the two commands around it. */
function jobIn(received: Buffer): Buffer {
  return received.subarray(3, -3);
}

const WAYS = [
  ['device', (path: string): Connection => ({ kind: 'device', path })],
  ['serial port', (path: string): Connection => ({ kind: 'serial', path, baudRate: 115_200 })],
] as const;

describe.skipIf(!ptysAvailable).each(WAYS)(`a printer on a %s${whyNoPty}`, (_, connectionTo) => {
  function sendOver(wire: Wire, bytes: Buffer, timings: Timings): Promise<Sending> {
    return send(connectionTo(wire.path), bytes, timings);
  }

  test('gets every byte and is believed when it answers', async () => {
    const wire = lay('answers');
    expect(await sendOver(wire, RECEIPT, PATIENT)).toEqual({ kind: 'confirmed' });
    expect(jobIn(wire.received()).equals(RECEIPT)).toBe(true);
  });

  test('is waited for when its answer is late', async () => {
    expect(await sendOver(lay('answers-late'), RECEIPT, PATIENT)).toEqual({ kind: 'confirmed' });
  });

  test('that is slow gets all of it, and its chatter is not taken for the answer', async () => {
    const wire = lay('slow-with-status');
    const raster = Buffer.alloc(600_000, 'A');
    expect(await sendOver(wire, raster, PATIENT)).toEqual({ kind: 'confirmed' });
    expect(jobIn(wire.received()).equals(raster)).toBe(true);
  });

  test('that says nothing is unconfirmed', async () => {
    expect(await sendOver(lay('mute'), RECEIPT, QUICK)).toMatchObject({
      kind: 'unconfirmed',
      problem: { code: 'printer-silent' },
    });
  });

  test('that answers it has no paper is unconfirmed', async () => {
    expect(await sendOver(lay('answers-out-of-paper'), RECEIPT, PATIENT)).toEqual({
      kind: 'unconfirmed',
      problem: { code: 'printer-out-of-paper' },
    });
  });

  test.each([
    ['a receipt', RECEIPT],
    ['a picture of eight megabytes', LARGE],
  ])('that stalls on %s fails, and prints no more of it by itself when it wakes', async (__, job) => {
    const wire = lay('asleep');
    expect(await sendOver(wire, job, QUICK)).toEqual({
      kind: 'failed',
      problem: { code: 'printer-stalled' },
    });
    wire.wake();
    await wire.quiet();
    expect(wire.received().length).toBeLessThan(job.length);
  });

  test.each([
    ['at the first byte', 'unplugged-at-first', RECEIPT],
    ['in the middle', 'unplugged-midway', LARGE],
  ] as const)(
    'unplugged %s fails, and prints no more of it when it is plugged in again',
    async (__, manner, job) => {
      const wire = lay(manner);
      expect(await sendOver(wire, job, PATIENT)).toEqual({
        kind: 'failed',
        problem: { code: 'printer-connection-lost' },
      });
      const before = wire.received().length;
      wire.plugIn();
      await wire.quiet();
      expect(wire.received().length).toBe(before);
    },
  );

  test('unplugged behind the last byte is never called printed', async () => {
    const wire = lay('unplugged-behind');
    const { kind } = await sendOver(wire, RECEIPT, QUICK);
    expect(['failed', 'unconfirmed']).toContain(kind);
    expect(jobIn(wire.received()).equals(RECEIPT)).toBe(true);
  });

  test('that is not there is untouched, and no file comes in its place', async () => {
    const path = join(folder, 'gone');
    expect(await send(connectionTo(path), RECEIPT, QUICK)).toMatchObject({
      kind: 'untouched',
      problem: { code: 'printer-unreachable', params: { address: path } },
    });
    expect(existsSync(path)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is sent nothing for an empty job', async () => {
    const wire = lay('answers');
    expect(await sendOver(wire, Buffer.alloc(0), QUICK)).toMatchObject({
      kind: 'untouched',
      problem: { code: 'print-empty' },
    });
    expect(wire.received().length).toBe(0);
  });

  test('gets two jobs one after the other, also when it is set up twice', async () => {
    const wire = lay('answers');
    const printing = await createPrinting({
      folder,
      fs: nodeFiles,
      log: { warn() {} },
      now: () => AT,
      draw: async () => err(problem('raster-no-page')),
      timings: PATIENT,
    });
    const jobs = ['A', 'B'].map((letter) => ({
      id: letter,
      printer: { ...PRINTER, id: letter, connection: connectionTo(wire.path) },
      title: letter,
      purpose: 'receipt' as const,
      copy: 'original' as const,
      bytes: Buffer.alloc(20_000, letter),
    }));
    await Promise.all(jobs.map((job) => printing.submit(job)));
    const ends = await Promise.all(jobs.map(({ id }) => printing.settled(id)));
    await printing.close();
    expect(ends.map((end) => end?.state)).toEqual(['confirmed', 'confirmed']);
    expect(wire.received().toString('latin1').replace(/[^AB]/g, '')).toMatch(/^A{20000}B{20000}$/);
  });
});

test.skipIf(!ptysAvailable)(`a port that another program has is left alone${whyNoPty}`, async () => {
  const wire = lay('answers');
  const other = await openSerial(wire.path, 9600);
  if (!other.ok) throw new Error('not opened');
  expect(await send({ kind: 'serial', path: wire.path, baudRate: 9600 }, RECEIPT, QUICK)).toEqual({
    kind: 'untouched',
    problem: { code: 'port-not-allowed', params: { address: wire.path } },
  });
  await other.value.close();
  expect(wire.received().length).toBe(0);
});

// Root may open everything.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a device that this user may not use is told so',
  async () => {
    const path = join(folder, 'lp0');
    await writeFile(path, '', { mode: 0 });
    expect(await send({ kind: 'device', path }, RECEIPT, QUICK)).toEqual({
      kind: 'untouched',
      problem: { code: 'printer-not-allowed', params: { address: path } },
    });
  },
);

test('an ordinary file is no device, and nothing is written to it', async () => {
  const path = join(folder, 'lp0');
  await writeFile(path, 'kept');
  expect(await send({ kind: 'device', path }, RECEIPT, QUICK)).toMatchObject({
    problem: { code: 'printer-not-a-device' },
  });
  expect(await readFile(path, 'utf8')).toBe('kept');
});

test.skipIf(process.platform === 'win32')(
  'a pipe that nobody reads is no device, and holds nothing up',
  async () => {
    const path = join(folder, 'lp0');
    spawnSync('mkfifo', [path]);
    expect(await send({ kind: 'device', path }, RECEIPT, QUICK)).toMatchObject({
      kind: 'untouched',
      problem: { code: 'printer-not-a-device' },
    });
  },
);
