import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../../electron/host/files/file-system.ts';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import { drawerPulse } from '../../../../electron/host/printing/encode.ts';
import type { Timings } from '../../../../electron/host/printing/link.ts';
import type { Pictures } from '../../../../electron/host/printing/pictures.ts';
import {
  createPrinting,
  type NewPrintJob,
  type Printing,
} from '../../../../electron/host/printing/printing.ts';
import { createSignal } from '../../../../electron/host/printing/wait.ts';
import { problem } from '../../../../shared/problem.ts';
import { cut, text } from '../../../../shared/receipt/lines.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../../shared/receipt/printer.ts';
import { err, ok } from '../../../../shared/result.ts';
import { printOnPaper } from '../../../fixtures/printer/paper.ts';
import { AT, PRINTER } from '../../../fixtures/printer/sample.ts';
import {
  closedPort,
  startVirtualPrinter,
  type VirtualPrinter,
} from '../../../fixtures/printer/virtual-printer.ts';

const TIMINGS: Timings = {
  connect: 2_000,
  stall: 500,
  answer: 300,
  slowestPace: 1_000,
  unlikelyAnswer: 100,
  retries: [20, 20, 20],
};
const MINUTE = 60_000;

let folder: string;
let virtual: VirtualPrinter;
let now: number;
let open: Printing[];
let draw: Pictures['draw'];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-print-'));
  virtual = await startVirtualPrinter();
  now = AT;
  open = [];
  draw = async () => err(problem('raster-no-page'));
});
afterEach(async () => {
  for (const printing of open) await printing.close();
  await virtual.close();
  await rm(folder, { recursive: true });
});

async function start(fs: FileSystem = nodeFiles): Promise<Printing> {
  const printing = await createPrinting({
    folder,
    fs,
    log: { warn() {} },
    now: () => now,
    draw: (document, dots) => draw(document, dots),
    timings: TIMINGS,
  });
  open.push(printing);
  return printing;
}

/** The same outbox after the host went away and came back. */
async function restart(printing: Printing, fs?: FileSystem): Promise<Printing> {
  await printing.close();
  return start(fs);
}

function printerAt(port: number, id = 'counter'): Printer {
  return { ...PRINTER, id, connection: { kind: 'network', host: '127.0.0.1', port } };
}

function job(id: string, changes: Partial<NewPrintJob & { bytes: Uint8Array }> = {}): NewPrintJob {
  return {
    id,
    printer: printerAt(virtual.port),
    title: 'MPD1/2627/000001',
    purpose: 'receipt',
    billNumber: 'MPD1/2627/000001',
    copy: 'original',
    bytes: Buffer.from(`receipt ${id}\n`),
    ...changes,
  };
}

async function printed(printing: Printing, work: NewPrintJob): Promise<PrintJob | undefined> {
  await printing.submit(work);
  return printing.settled(work.id);
}

function onPaper(): string {
  return Buffer.concat(virtual.jobs()).toString('latin1');
}

function timesOnPaper(id: string): number {
  return onPaper().split(`receipt ${id}\n`).length - 1;
}

describe('a job', () => {
  test('is printed once and confirmed', async () => {
    const printing = await start();
    expect(await printed(printing, job('a'))).toMatchObject({ state: 'confirmed' });
    expect(timesOnPaper('a')).toBe(1);
  });

  test('goes through its states in order, heard by whoever listens', async () => {
    const printing = await start();
    const states: string[] = [];
    printing.on(({ state }) => states.push(state));
    await printed(printing, job('a'));
    expect(states).toEqual(['queued', 'sending', 'confirmed']);
  });

  test('submitted twice under one id is one job', async () => {
    const printing = await start();
    await Promise.all([printing.submit(job('a')), printing.submit(job('a'))]);
    await printing.settled('a');
    await printed(printing, job('a'));
    await printed(printing, job('b'));
    expect(timesOnPaper('a')).toBe(1);
  });

  test('waits for the job before it, also when one printer is set up twice', async () => {
    virtual.behave('one-connection');
    const printing = await start();
    const jobs = ['a', 'b', 'c'].map((id) => job(id, { printer: printerAt(virtual.port, id) }));
    const all = await Promise.all(jobs.map((one) => printed(printing, one)));
    expect(all.map((one) => one?.state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(virtual.mostAtOnce()).toBe(1);
  });

  test('is refused when it is empty', async () => {
    const printing = await start();
    expect(await printing.submit(job('a', { bytes: Buffer.alloc(0) }))).toMatchObject({
      error: { code: 'print-empty' },
    });
    expect(printing.jobs()).toEqual([]);
  });

  test('for a printer that is off is tried a few times, then failed for certain', async () => {
    const printing = await start();
    const failed = await printed(printing, job('a', { printer: printerAt(await closedPort()) }));
    expect(failed).toMatchObject({ state: 'failed', partly: false, reason: { code: 'printer-unreachable' } });
  });

  test('that broke off is not sent again by itself', async () => {
    virtual.behave('resets-midway');
    const printing = await start();
    const broken = await printed(printing, job('a', { bytes: Buffer.alloc(8_000_000, 'A') }));
    expect(broken).toMatchObject({
      state: 'failed',
      partly: true,
      reason: { code: 'printer-connection-lost' },
    });
    expect(virtual.connections()).toBe(1);
  });

  test('that is not answered is unconfirmed and not sent again', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    expect(await printed(printing, job('a'))).toMatchObject({
      state: 'sent-unconfirmed',
      reason: { code: 'printer-gives-no-answer' },
    });
    expect(virtual.connections()).toBe(1);
  });

  test('called off while it waits is never sent', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    await printing.submit(job('a'));
    await printing.submit(job('b'));
    expect(printing.cancel('b')).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    await printed(printing, job('c'));
    expect([timesOnPaper('a'), timesOnPaper('b'), timesOnPaper('c')]).toEqual([1, 0, 1]);
    expect(printing.cancel('a')).toMatchObject({ error: { code: 'print-not-waiting' } });
  });
});

describe('printing once more', () => {
  test('needs a paper marked as a duplicate when the first may have come out', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    await printed(printing, job('a'));
    expect(await printing.sendAgain('a')).toMatchObject({ error: { code: 'print-needs-duplicate' } });

    const again = await printing.sendAgain('a', { id: 'a2', bytes: Buffer.from('DUPLICATE\n') });
    expect(again).toMatchObject({
      ok: true,
      value: { id: 'a2', again: 'a', copy: 'duplicate', billNumber: 'MPD1/2627/000001' },
    });
    await printing.settled('a2');
    await printing.sendAgain('a', { id: 'a2', bytes: Buffer.from('DUPLICATE\n') });
    expect(onPaper().split('DUPLICATE\n').length - 1).toBe(1);
    expect(timesOnPaper('a')).toBe(1);
  });

  test('prints the first as it is when certainly nothing was sent, also after a restart', async () => {
    const port = await closedPort();
    const printing = await start();
    await printed(printing, job('a', { printer: printerAt(port) }));
    const later = await restart(printing);
    expect(later.jobs()).toMatchObject([{ id: 'a', state: 'failed', copy: 'original' }]);
    expect(await later.sendAgain('a')).toMatchObject({
      ok: true,
      value: { state: 'queued', copy: 'original' },
    });
    expect(await later.settled('a')).toMatchObject({ state: 'failed', partly: false });
  });

  test('never prints a code to pay by a second time, nor elsewhere', async () => {
    const printing = await start();
    await printed(printing, job('c', { purpose: 'pay-code', printer: printerAt(await closedPort()) }));
    expect(printing.jobs()[0]).toMatchObject({ state: 'failed', partly: false });
    const once = { error: { code: 'print-pay-code-once' } };
    expect(await printing.sendAgain('c')).toMatchObject(once);
    const elsewhere = {
      id: 'c2',
      printer: printerAt(virtual.port),
      copy: 'original',
      bytes: Buffer.from('x'),
    } as const;
    expect(await printing.move('c', elsewhere)).toMatchObject(once);
    expect(onPaper()).toBe('');
  });

  test('never opens the drawer a second time', async () => {
    const printing = await start();
    const pulse = drawerPulse(PRINTER);
    if (!pulse.ok) throw new Error('no drawer');
    await printed(printing, job('d', { purpose: 'drawer', bytes: pulse.value }));
    expect(await printing.sendAgain('d')).toMatchObject({ error: { code: 'print-drawer-once' } });
    expect(printOnPaper(pulse.value, 48)).toMatchObject({
      pulses: [{ pin: 2, onMs: 50, offMs: 500 }],
      faults: [],
    });
  });
});

describe('another printer', () => {
  let other: VirtualPrinter;
  beforeEach(async () => {
    other = await startVirtualPrinter();
  });
  afterEach(() => other.close());

  const there = (id: string, copy: 'original' | 'duplicate' = 'original') => ({
    id,
    copy,
    printer: printerAt(other.port, 'other'),
    bytes: Buffer.from(`moved ${copy}\n`),
  });
  const onOther = () => Buffer.concat(other.jobs()).toString('latin1');

  test('prints a job that waited, which the first printer then never gets', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    await printing.submit(job('a'));
    await printing.submit(job('b'));
    expect(await printing.move('b', there('b2'))).toMatchObject({
      ok: true,
      value: { id: 'b2', again: 'b', copy: 'original', billNumber: 'MPD1/2627/000001' },
    });
    expect(await printing.settled('b2')).toMatchObject({ state: 'confirmed' });
    await printed(printing, job('c'));
    expect([timesOnPaper('a'), timesOnPaper('b'), timesOnPaper('c')]).toEqual([1, 0, 1]);
    expect(onOther()).toContain('moved original');
    expect(printing.jobs().find(({ id }) => id === 'b')).toMatchObject({
      state: 'cancelled',
      reason: { code: 'print-moved' },
    });
  });

  test('prints a failed job, of which the old one cannot be printed any more', async () => {
    const printing = await start();
    await printed(printing, job('a', { printer: printerAt(await closedPort()) }));
    await printing.move('a', there('a2'));
    expect(await printing.settled('a2')).toMatchObject({ state: 'confirmed', copy: 'original' });
    expect(await printing.sendAgain('a')).toMatchObject({ error: { code: 'print-needs-duplicate' } });
  });

  test('is asked once, however often the wish arrives', async () => {
    const printing = await start();
    await printed(printing, job('a', { printer: printerAt(await closedPort()) }));
    await Promise.all([printing.move('a', there('a2')), printing.move('a', there('a3'))]);
    await printing.move('a', there('a2'));
    await printing.settled('a2');
    expect(onOther().split('moved').length - 1).toBe(1);
  });

  test('needs a paper marked as a duplicate when a part may have come out', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    await printed(printing, job('a'));
    expect(await printing.move('a', there('a2'))).toMatchObject({ error: { code: 'print-needs-duplicate' } });
    expect(await printing.move('a', there('a2', 'duplicate'))).toMatchObject({
      value: { copy: 'duplicate' },
    });
    expect(await printing.settled('a2')).toMatchObject({ state: 'confirmed' });
    expect(printing.jobs().find(({ id }) => id === 'a')).toMatchObject({ state: 'sent-unconfirmed' });
  });

  test('gets nothing that is on paper or belongs to its printer', async () => {
    const printing = await start();
    await printed(printing, job('a'));
    await printed(printing, job('t', { purpose: 'test', printer: printerAt(await closedPort()) }));
    await printed(printing, job('d', { purpose: 'drawer', printer: printerAt(await closedPort()) }));
    const refusals = [];
    for (const id of ['a', 't', 'd', 'none']) refusals.push(await printing.move(id, there(`${id}2`)));
    expect(refusals.map((one) => !one.ok && one.error.code)).toEqual([
      'print-not-movable',
      'print-not-movable',
      'print-drawer-once',
      'print-unknown',
    ]);
    expect(onOther()).toBe('');
  });

  test('is the only one to print after a crash between the new job and the end of the old', async () => {
    const printing = await start();
    await printed(printing, job('a', { printer: printerAt(await closedPort()) }));
    await printing.move('a', there('a2'));
    await printing.settled('a2');
    await printing.close();
    const path = join(folder, 'outbox.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.filter((line) => !line.includes('print-moved')).join('\n'));
    const later = await start();
    expect(later.jobs().find(({ id }) => id === 'a')).toMatchObject({ state: 'cancelled' });
  });

  test('leaves a job waiting for a word where the disk takes no new one', async () => {
    virtual.behave('never-answers');
    const disk = { broken: false };
    const printing = await start({
      ...nodeFiles,
      open(path, mode) {
        const file = nodeFiles.open(path, mode);
        return {
          ...file,
          syncLater: () => (disk.broken ? Promise.reject(new Error('EIO')) : file.syncLater()),
        };
      },
    });
    await printing.submit(job('a'));
    await printing.submit(job('b'));
    disk.broken = true;
    expect(await printing.move('b', there('b2'))).toMatchObject({ error: { code: 'print-not-recorded' } });
    expect(printing.jobs().map(({ id, state, held }) => `${id} ${state} ${held}`)).toContain('b queued true');
    expect(onOther()).toBe('');
  });
});

describe('after a restart', () => {
  /** Leaves `work` queued: closed while the printer could not be reached. */
  async function leaveQueued(work: NewPrintJob): Promise<Printing> {
    const printing = await start();
    await printing.submit(job('first', { printer: work.printer, bytes: Buffer.alloc(200_000, 'x') }));
    await printing.submit(work);
    return printing;
  }

  test('a fresh job is printed', async () => {
    const printing = await leaveQueued(job('a'));
    const later = await restart(printing);
    expect(await later.settled('a')).toMatchObject({ state: 'confirmed' });
    expect(timesOnPaper('a')).toBe(1);
  });

  test('an old job waits for a person, who may print it or forget it', async () => {
    const printing = await leaveQueued(job('a'));
    await printing.close();
    now += 10 * MINUTE;
    const later = await start();
    expect(later.jobs()[0]).toMatchObject({ id: 'a', state: 'queued', held: true });
    expect(timesOnPaper('a')).toBe(0);
    await later.sendAgain('a');
    expect(await later.settled('a')).toMatchObject({ state: 'confirmed', held: false });
    expect(timesOnPaper('a')).toBe(1);
  });

  test('a code to pay by has had its moment', async () => {
    const printing = await leaveQueued(job('a', { purpose: 'pay-code' }));
    const later = await restart(printing);
    expect(later.jobs()[0]).toMatchObject({ state: 'cancelled', reason: { code: 'pay-code-too-late' } });
    expect(timesOnPaper('a')).toBe(0);
  });

  test('a drawer pulse has had its moment', async () => {
    const printing = await leaveQueued(
      job('a', { purpose: 'drawer', bytes: Buffer.from([0x1b, 0x70, 0, 25, 250]) }),
    );
    const later = await restart(printing);
    expect(later.jobs()[0]).toMatchObject({ state: 'cancelled', reason: { code: 'drawer-too-late' } });
    expect(onPaper()).not.toContain('\x1bp');
  });

  test('no more than five hundred settled jobs are remembered', async () => {
    const printing = await start();
    const printer = printerAt(await closedPort());
    const ids = Array.from({ length: 505 }, (_, index) => `job-${index}`);
    await Promise.all(ids.map((id) => printing.submit(job(id, { printer }))));
    for (const id of ids) printing.cancel(id);
    const later = await restart(printing);
    expect(later.jobs().length).toBe(500);
    expect(later.jobs()[0]?.id).toBe('job-504');
  });
});

describe('a disk that refuses', () => {
  /** The real disk until `broken` is set. */
  function fragileDisk() {
    const state = { broken: false };
    const fs: FileSystem = {
      ...nodeFiles,
      open(path, mode) {
        if (state.broken && mode !== 'read') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        const file = nodeFiles.open(path, mode);
        return {
          ...file,
          syncLater: () => (state.broken ? Promise.reject(new Error('EIO')) : file.syncLater()),
        };
      },
    };
    return { state, fs };
  }

  test('means the job is not taken on and nothing is sent', async () => {
    const { state, fs } = fragileDisk();
    const printing = await start(fs);
    state.broken = true;
    expect(await printing.submit(job('a'))).toMatchObject({ error: { code: 'print-not-recorded' } });
    expect(printing.jobs()).toEqual([]);
    expect(virtual.connections()).toBe(0);
  });

  test('between taking a job on and sending it stops the job before its first byte', async () => {
    const { state, fs } = fragileDisk();
    const printing = await start(fs);
    const taken = printing.submit(job('a'));
    await taken;
    state.broken = true;
    expect(await printing.settled('a')).toMatchObject({
      state: 'failed',
      partly: false,
      reason: { code: 'print-not-recorded' },
    });
    expect(onPaper()).toBe('');
  });

  test('is forgiven once it writes again', async () => {
    const { state, fs } = fragileDisk();
    const printing = await start(fs);
    await printed(printing, job('a'));
    state.broken = true;
    await printing.submit(job('b'));
    state.broken = false;
    expect(await printed(printing, job('c'))).toMatchObject({ state: 'confirmed' });
    const later = await restart(printing);
    expect(later.jobs().map(({ id, state: is }) => `${id} ${is}`)).toEqual(['c confirmed', 'a confirmed']);
  });
});

describe('what is learnt of a printer', () => {
  test('one answer is believed, and silence afterwards alarms', async () => {
    const printing = await start();
    await printed(printing, job('a'));
    expect(printing.answers(printerAt(virtual.port))).toBe('yes');
    virtual.behave('never-answers');
    expect(await printed(printing, job('b'))).toMatchObject({ reason: { code: 'printer-silent' } });
  });

  test('three silences from one that never spoke are its nature, also after a restart', async () => {
    virtual.behave('never-answers');
    const printing = await start();
    await printed(printing, job('a'));
    await printed(printing, job('b'));
    expect(printing.answers(printerAt(virtual.port))).toBe('unknown');
    await printed(printing, job('c'));
    const later = await restart(printing);
    expect(later.answers(printerAt(virtual.port))).toBe('no');
  });
});

test('a test page prints without a fault', async () => {
  const printing = await start();
  const submitted = await printing.test(printerAt(virtual.port));
  if (!submitted.ok) throw new Error(submitted.error.code);
  expect(await printing.settled(submitted.value.id)).toMatchObject({ state: 'confirmed', purpose: 'test' });
  expect(printOnPaper(virtual.jobs()[0] ?? Buffer.alloc(0), 48).faults).toEqual([]);
});

describe('a paper that has to be drawn', () => {
  const paper = { language: 'hi', lines: [text('बिल'), cut] } as const;

  function drawing(id: string): NewPrintJob {
    const { id: _, ...facts } = job(id);
    const { printer, title, purpose, copy } = facts;
    return { id, printer: { ...printer, mode: 'raster' }, title, purpose, copy, document: paper };
  }

  /** A picture of one black row. */
  const drawn: Pictures['draw'] = async (_, dots) => {
    const bits = new Uint8Array(dots / 8).fill(255);
    return ok({ width: dots, height: 1, bits, ends: [1, 1] });
  };

  function pictures(): number {
    return virtual
      .jobs()
      .flatMap((bytes) => printOnPaper(bytes, PRINTER.columns).rows)
      .filter(({ kind }) => kind === 'raster').length;
  }

  test('is printed as a picture, once', async () => {
    draw = drawn;
    const printing = await start();
    expect(await printed(printing, drawing('a'))).toMatchObject({ state: 'confirmed' });
    expect(pictures()).toBe(1);
  });

  test('is held with the reason when no page draws it, and printed once when a person asks again', async () => {
    const printing = await start();
    expect(await printed(printing, drawing('a'))).toMatchObject({
      state: 'queued',
      held: true,
      reason: { code: 'raster-no-page' },
    });
    expect(virtual.connections()).toBe(0);
    draw = drawn;
    expect((await printing.sendAgain('a')).ok).toBe(true);
    expect(await printing.settled('a')).toMatchObject({ state: 'confirmed', copy: 'original' });
    expect(pictures()).toBe(1);
  });

  test('is kept over a restart until it can be drawn', async () => {
    const before = await start();
    await printed(before, drawing('a'));
    draw = drawn;
    const after = await restart(before);
    expect(after.jobs()).toMatchObject([{ id: 'a', held: true }]);
    await after.sendAgain('a');
    expect(await after.settled('a')).toMatchObject({ state: 'confirmed' });
    expect(pictures()).toBe(1);
  });

  test('is not printed when it was forgotten while it was drawn', async () => {
    const begun = createSignal();
    const go = createSignal();
    draw = async (document, dots) => {
      begun.give();
      await go.promise;
      return drawn(document, dots);
    };
    const printing = await start();
    await printing.submit(drawing('a'));
    await begun.promise;
    expect(printing.cancel('a').ok).toBe(true);
    go.give();
    draw = drawn;
    await printed(printing, drawing('b'));
    expect(virtual.connections()).toBe(1);
  });

  test('is never printed late where it is a code to pay by', async () => {
    const begun = createSignal();
    const go = createSignal();
    draw = async (document, dots) => {
      begun.give();
      await go.promise;
      return drawn(document, dots);
    };
    const printing = await start();
    await printing.submit({ ...drawing('a'), purpose: 'pay-code' });
    await begun.promise;
    now += 2 * MINUTE;
    go.give();
    expect(await printing.settled('a')).toMatchObject({
      state: 'cancelled',
      reason: { code: 'pay-code-too-late' },
    });
    expect(virtual.connections()).toBe(0);
  });

  test('keeps no drawer waiting', async () => {
    const never = createSignal();
    draw = async (document, dots) => {
      await never.promise;
      return drawn(document, dots);
    };
    const printing = await start();
    await printing.submit(drawing('a'));
    expect(await printed(printing, job('b'))).toMatchObject({ state: 'confirmed' });
    never.give();
  });
});
