import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/host/files/node-files.ts';
import { createPrinting, type Printing } from '../../../../electron/host/printing/printing.ts';
import { problem } from '../../../../shared/problem.ts';
import { err } from '../../../../shared/result.ts';
import { startVirtualPrinter, type VirtualPrinter } from '../../../fixtures/printer/virtual-printer.ts';

const TILL = fileURLToPath(new URL('../../../fixtures/printer/crashing-till.ts', import.meta.url));

let folder: string;
let virtual: VirtualPrinter;
let till: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-crash-'));
  virtual = await startVirtualPrinter();
});
afterEach(async () => {
  till?.kill('SIGKILL');
  await virtual.close();
  await rm(folder, { recursive: true });
});

function startTill(jobs: number): ChildProcess {
  till = spawn(process.execPath, ['--import', 'tsx', TILL, folder, String(virtual.port), String(jobs)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return till;
}

async function pullThePlug(host: ChildProcess): Promise<void> {
  const gone = once(host, 'exit');
  host.kill('SIGKILL');
  await gone;
}

function reopen(): Promise<Printing> {
  return createPrinting({
    folder,
    fs: nodeFiles,
    log: { warn() {} },
    now: Date.now,
    draw: async () => err(problem('raster-no-page')),
  });
}

function timesOnPaper(title: string): number {
  return Buffer.concat(virtual.jobs()).toString('latin1').split(`${title}\n`).length - 1;
}

test('a job that was being sent at the crash is unconfirmed afterwards and not sent again', async () => {
  virtual.behave('never-answers');
  const host = startTill(1);
  await virtual.received('receipt 0\n'.length);
  await pullThePlug(host);

  virtual.behave('prints');
  const printing = await reopen();
  expect(printing.jobs()).toMatchObject([
    { id: 'job-0', state: 'sent-unconfirmed', reason: { code: 'print-interrupted' } },
  ]);
  await printing.close();
  expect(timesOnPaper('receipt 0')).toBe(1);
});

test.each([1, 90, 190, 400])(
  'killed when %i bytes had arrived, no receipt is printed twice and none is lost',
  async (bytes) => {
    const host = startTill(40);
    await virtual.received(bytes);
    await pullThePlug(host);

    const printing = await reopen();
    const settled = await Promise.all(printing.jobs().map(({ id }) => printing.settled(id)));
    await printing.close();
    const wrong = settled.filter((job) => {
      const times = timesOnPaper(job?.title ?? '');
      return job?.state === 'confirmed' ? times !== 1 : job?.state !== 'sent-unconfirmed' || times > 1;
    });
    expect(settled.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);
