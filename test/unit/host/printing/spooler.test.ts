import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import {
  createPrinting,
  type NewPrintJob,
  type Printing,
} from '../../../../electron/host/printing/printing.ts';
import type { WinspoolAnswer, WinspoolRequest } from '../../../../electron/host/printing/windows/serve.ts';
import {
  forkSpoolProcess,
  type SpoolProcess,
} from '../../../../electron/host/printing/windows/spool-process.ts';
import { createSpoolProcessesOfParent } from '../../../../electron/host/printing/windows/spool-process-of-parent.ts';
import { createSpooler, SpoolerGone } from '../../../../electron/host/printing/windows/spooler.ts';
import type { EmitterPort } from '../../../../shared/contract/message-port.ts';
import { problem } from '../../../../shared/problem.ts';
import { err } from '../../../../shared/result.ts';
import { AT, PRINTER } from '../../../fixtures/printer/sample.ts';

const PROGRAM = fileURLToPath(new URL('../../../fixtures/spool-program.ts', import.meta.url));
const QUEUE = 'Counter';

function fakeProcess() {
  const asked: WinspoolRequest[] = [];
  let answered: (answer: WinspoolAnswer) => void = () => {};
  let ended: (why: string) => void = () => {};
  let killed = false;
  const process: SpoolProcess = {
    send: (request) => asked.push(request),
    onAnswer(listener) {
      answered = listener;
    },
    onEnd(listener) {
      ended = listener;
    },
    kill() {
      killed = true;
    },
  };
  return {
    process,
    asked,
    answer: (answer: WinspoolAnswer) => answered(answer),
    answerLast: (value: unknown) => answered({ id: asked.at(-1)?.id ?? 0, value }),
    end: (why: string) => ended(why),
    wasKilled: () => killed,
  };
}

function withFakes(patience?: number) {
  const fakes: ReturnType<typeof fakeProcess>[] = [];
  const winspool = createSpooler({
    start() {
      const fake = fakeProcess();
      fakes.push(fake);
      return fake.process;
    },
    ...(patience !== undefined && { patience }),
  });
  const at = (index: number) => {
    const fake = fakes[index];
    if (!fake) throw new Error(`no process ${index}`);
    return fake;
  };
  return { winspool, fakes, at };
}

describe('the process of the spooler', () => {
  test('is started with the first call, and each call gets its own answer', async () => {
    const { winspool, fakes, at } = withFakes();
    expect(fakes).toHaveLength(0);
    const opened = winspool.open(QUEUE);
    const queues = winspool.queues();
    expect(at(0).asked.map(({ call, given }) => [call, ...given])).toEqual([['open', QUEUE], ['queues']]);
    const [first, second] = at(0).asked;
    at(0).answer({ id: second?.id ?? 0, value: [QUEUE] });
    at(0).answer({ id: first?.id ?? 0, error: 'OpenPrinter 1801' });
    expect(await queues).toEqual([QUEUE]);
    await expect(opened).rejects.toThrow('OpenPrinter 1801');
  });

  test('that dies fails what was under way, and the next call starts another', async () => {
    const { winspool, fakes, at } = withFakes();
    const lost = winspool.queues();
    at(0).end('SIGSEGV');
    await expect(lost).rejects.toThrow(SpoolerGone);
    const next = winspool.queues();
    at(1).answerLast([]);
    expect(await next).toEqual([]);
    expect(fakes).toHaveLength(2);
  });

  test('that dies takes its handles with it: in the next one they are another printer’s', async () => {
    const { winspool, at } = withFakes();
    const opening = winspool.open(QUEUE);
    at(0).answerLast(1);
    const old = await opening;
    at(0).end('1');
    const another = winspool.open('Labels');
    at(1).answerLast(1);
    await another;
    await expect(winspool.write(old, Buffer.from('A'))).rejects.toThrow(SpoolerGone);
    await expect(winspool.close(old)).rejects.toThrow(SpoolerGone);
    expect(at(1).asked.map(({ call }) => call)).toEqual(['open']);
  });

  test('that hangs is ended, and what was under way fails', async () => {
    const { winspool, at } = withFakes(20);
    await expect(winspool.queues()).rejects.toThrow(SpoolerGone);
    expect(at(0).wasKilled()).toBe(true);
  });

  test('under Electron is one that its main process starts, over a port that may come later', () => {
    const told: unknown[] = [];
    const parent = createSpoolProcessesOfParent((message) => told.push(message));
    const started = parent.start();
    const [answers, ends]: [unknown[], string[]] = [[], []];
    started.onAnswer((answer) => answers.push(answer));
    started.onEnd((why) => ends.push(why));
    const request: WinspoolRequest = { id: 1, call: 'queues', given: [] };
    started.send(request);

    const posted: unknown[] = [];
    const heard: { message?: (event: { data: unknown }) => void; close?: () => void } = {};
    const port: EmitterPort = {
      on(event: 'message' | 'close', listener: never) {
        heard[event] = listener;
      },
      postMessage: (message) => posted.push(message),
      close: () => {},
    };
    parent.take(1, port);
    expect(posted).toEqual([request]);
    heard.message?.({ data: { id: 1, value: [] } });
    started.kill();
    heard.close?.();
    parent.ended(1, 'exit code 9');
    expect(answers).toEqual([{ id: 1, value: [] }]);
    expect(ends).toEqual(['closed']);
    expect(told).toEqual([
      { type: 'start-spool-process', id: 1 },
      { type: 'kill-spool-process', id: 1 },
    ]);
  });
});

test('the program itself refuses in words where the library of the spooler is missing', async () => {
  const source = fileURLToPath(
    new URL('../../../../electron/host/printing/windows/program.ts', import.meta.url),
  );
  const processes: SpoolProcess[] = [];
  const winspool = createSpooler({
    start() {
      const process = forkSpoolProcess(source, ['--import', 'tsx']);
      processes.push(process);
      return process;
    },
  });
  if (process.platform === 'win32') expect(await winspool.queues()).toBeInstanceOf(Array);
  else {
    await expect(winspool.queues()).rejects.toThrow(/library/);
    await expect(winspool.open(QUEUE)).rejects.toThrow(/library/);
  }
  expect(processes).toHaveLength(1);
  processes[0]?.kill();
});

describe('a job whose spooler’s process really dies', () => {
  let folder: string;
  let open: Printing[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'haat-spool-'));
    open = [];
  });
  afterEach(async () => {
    for (const printing of open) await printing.close();
    await rm(folder, { recursive: true });
  });

  async function printingOver(call: string, how: 'dies' | 'hangs' = 'dies'): Promise<Printing> {
    const winspool = createSpooler({
      start: () => forkSpoolProcess(PROGRAM, ['--import', 'tsx'], [folder, call, how]),
      ...(how === 'hangs' && { patience: 4_000 }),
    });
    const printing = await createPrinting({
      folder,
      fs: nodeFiles,
      log: { warn() {} },
      now: () => AT,
      draw: async () => err(problem('raster-no-page')),
      winspool,
    });
    open.push(printing);
    return printing;
  }

  function job(id: string): NewPrintJob {
    return {
      id,
      printer: { ...PRINTER, connection: { kind: 'windows-queue', queue: QUEUE } },
      title: 'MPD1/2627/000001',
      purpose: 'receipt',
      copy: 'original',
      bytes: Buffer.alloc(150_000, 'A'),
    };
  }

  async function printed(printing: Printing, id: string) {
    await printing.submit(job(id));
    return printing.settled(id);
  }

  async function linesOf(file: string): Promise<string[]> {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  }

  const times = async (call: string) => (await linesOf('calls')).filter((one) => one === call).length;

  test.each(['dies', 'hangs'] as const)(
    'in the middle (%s) may be on paper, is taken out, and goes never by itself',
    async (how) => {
      const printing = await printingOver('write', how);
      expect(await printed(printing, 'a')).toMatchObject({
        state: 'failed',
        partly: true,
        reason: { code: 'windows-spooler-ended', params: { queue: QUEUE } },
      });
      expect(await times('begin')).toBe(1);
      expect(await times('remove')).toBe(1);
      expect(await printing.sendAgain('a')).toMatchObject({ error: { code: 'print-needs-duplicate' } });
      expect(await linesOf('printed')).toEqual([]);
    },
  );

  test('before its first byte was certainly not sent', async () => {
    const printing = await printingOver('begin');
    expect(await printed(printing, 'a')).toMatchObject({ state: 'failed', partly: false });
    expect(await times('write')).toBe(0);
  });

  test('behind its last byte is followed further, and printed once', async () => {
    const printing = await printingOver('job');
    expect(await printed(printing, 'a')).toMatchObject({ state: 'sent-unconfirmed' });
    expect(await linesOf('printed')).toEqual(['one']);
    expect(await times('begin')).toBe(1);
  });

  test('holds up no other: the next job is printed by a new process', async () => {
    const printing = await printingOver('write');
    const [first, second] = await Promise.all([printed(printing, 'a'), printed(printing, 'b')]);
    expect(first).toMatchObject({ state: 'failed' });
    expect(second).toMatchObject({ state: 'sent-unconfirmed' });
    expect(await linesOf('printed')).toEqual(['one']);
  });
});
