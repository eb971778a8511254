import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { Sending } from '../transport.ts';
import { pause } from '../wait.ts';
import type { Winspool } from './winspool.ts';

/** Paused, error, being deleted, jammed, out of paper, offline, not available, door open, wants a person. */
const NOT_READY = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x80 | 0x1000 | 0x100000 | 0x400000;
/** `PRINTER_ATTRIBUTE_WORK_OFFLINE`: how most drivers tell of a printer that is unplugged. */
const WORKS_OFFLINE = 0x400;
/** Printed or complete, as far as the spooler knows, while the job is still listed. */
const JOB_THROUGH = 0x80 | 0x1000;

const CHUNK_BYTES = 64 * 1024;

export interface QueueJob {
  readonly winspool: Winspool;
  readonly queue: string;
  readonly bytes: Uint8Array;
  /** For the job to leave the queue, ms. */
  readonly leaveWithin: number;
  /** Between looks at it, ms. */
  readonly lookEvery: number;
  readonly beforeFirstByte: () => Promise<Problem | undefined>;
}

/**
 * Prints over a queue of Windows. The queue takes a job for a printer that is unplugged and prints it when somebody
 * plugs it in: so it is asked first, the job is followed until it has left, and one that stays is taken out. What
 * left the queue was handed to the printer and is not known to be on paper.
 */
export async function sendToQueue(work: QueueJob): Promise<Sending> {
  const { winspool, queue } = work;
  const opened = await openQueue(winspool, queue);
  if (!opened.ok) return { kind: 'untouched', problem: opened.error };
  const handle = opened.value;
  try {
    const objection = await work.beforeFirstByte();
    return objection ? { kind: 'untouched', problem: objection } : await spool(work, handle);
  } finally {
    await winspool.close(handle).catch(() => {});
  }
}

/** Whether a queue would print now; nothing is sent. */
export async function isQueueReady(winspool: Winspool, queue: string): Promise<boolean> {
  const opened = await openQueue(winspool, queue);
  if (opened.ok) await winspool.close(opened.value).catch(() => {});
  return opened.ok;
}

/** Never names a queue that Windows did not list: a name may be anything, a share of another machine too. */
async function openQueue(winspool: Winspool, queue: string): Promise<Result<number, Problem>> {
  try {
    const queues = await winspool.queues();
    if (!queues.includes(queue)) return err(problem('windows-queue-missing', { queue }));
    const handle = await winspool.open(queue);
    const { status, attributes } = await winspool.state(handle);
    if ((status & NOT_READY) === 0 && (attributes & WORKS_OFFLINE) === 0) return ok(handle);
    await winspool.close(handle);
    return err(problem('windows-queue-not-ready', { queue }));
  } catch (error) {
    return err(problem('windows-queue-refused', { queue, cause: messageOf(error) }));
  }
}

async function spool(work: QueueJob, handle: number): Promise<Sending> {
  const { winspool, queue, bytes } = work;
  let job: number;
  try {
    job = await winspool.begin(handle, 'Haat');
  } catch (error) {
    return {
      kind: 'untouched',
      problem: problem('windows-queue-refused', { queue, cause: messageOf(error) }),
    };
  }
  try {
    for (let from = 0; from < bytes.length; ) {
      const taken = await winspool.write(handle, bytes.subarray(from, from + CHUNK_BYTES));
      if (taken <= 0) throw new Error('0');
      from += taken;
    }
    await winspool.end(handle);
  } catch (error) {
    if (isGone(error)) return takeOut(work, job);
    await winspool.abort(handle).catch(() => {});
    return { kind: 'failed', problem: problem('windows-queue-refused', { queue, cause: messageOf(error) }) };
  }
  try {
    return await follow(work, handle, job).catch((error: unknown) => {
      if (!isGone(error)) throw error;
      return withHandle(work, (another) => follow(work, another, job));
    });
  } catch {
    return { kind: 'unconfirmed', problem: problem('windows-queue-keeps', { queue }) };
  }
}

async function follow(work: QueueJob, handle: number, job: number): Promise<Sending> {
  const { winspool, queue, leaveWithin, lookEvery } = work;
  for (let waited = 0; waited <= leaveWithin; waited += lookEvery) {
    const status = await winspool.job(handle, job);
    if (status === undefined || (status & JOB_THROUGH) !== 0) {
      return { kind: 'unconfirmed', problem: problem('printer-silent') };
    }
    await pause(lookEvery);
  }
  await winspool.remove(handle, job);
  return { kind: 'failed', problem: problem('windows-queue-stuck', { queue }) };
}

/**
 * The process that spools ended under a document. What the queue holds of it is taken out, so that no torn half comes
 * later by itself; what is on paper by now nobody knows.
 */
async function takeOut(work: QueueJob, job: number): Promise<Sending> {
  const { winspool, queue } = work;
  try {
    await withHandle(work, async (handle) => {
      if ((await winspool.job(handle, job)) !== undefined) await winspool.remove(handle, job);
    });
    return { kind: 'failed', problem: problem('windows-spooler-ended', { queue }) };
  } catch {
    return { kind: 'unconfirmed', problem: problem('windows-queue-keeps', { queue }) };
  }
}

async function withHandle<T>(
  { winspool, queue }: QueueJob,
  work: (handle: number) => Promise<T>,
): Promise<T> {
  const handle = await winspool.open(queue);
  return work(handle).finally(() => winspool.close(handle).catch(() => {}));
}

function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'SpoolerGone';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
