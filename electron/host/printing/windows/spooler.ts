import { after } from '../wait.ts';
import type { WinspoolAnswer } from './serve.ts';
import { forkSpoolProcess, type SpoolProcess, type StartSpoolProcess } from './spool-process.ts';
import { WINSPOOL_CALLS, type Winspool } from './winspool.ts';

/** The process that speaks with the spooler ended under a call: nobody knows how far that came. */
export class SpoolerGone extends Error {
  override readonly name = 'SpoolerGone';
}

export interface SpoolerOptions {
  /** How to start the process; as a child of this one where nothing is said. */
  readonly start?: StartSpoolProcess;
  /** For one call, ms: a driver that hangs holds all printers up, and is ended with its process. */
  readonly patience?: number;
}

interface Running {
  readonly process: SpoolProcess;
  readonly waiting: Map<number, { done(value: unknown): void; fail(error: Error): void }>;
}

/** Longer than a printer that is slow takes for 64 KB, and than Windows takes to start its spooler. */
const PATIENCE = 30_000;

/**
 * The spooler behind a process that is started with the first call and again after it died; what was under way then
 * rejects with `SpoolerGone`, and so does every later call with a handle of that process: in another one the same
 * number is another printer's.
 */
export function createSpooler({
  start = forkSpoolProcess,
  patience = PATIENCE,
}: SpoolerOptions = {}): Winspool {
  const handles = new Map<number, { readonly of: Running; readonly remote: unknown }>();
  let running: Running | undefined;
  let lastId = 0;
  let lastHandle = 0;

  function started(): Running {
    if (running) return running;
    const process = start();
    const begun: Running = { process, waiting: new Map() };
    running = begun;
    process.onAnswer((answer) => settle(begun, answer));
    process.onEnd((why) => lose(begun, why));
    return begun;
  }

  function settle({ waiting }: Running, answer: WinspoolAnswer): void {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) one?.fail(new Error(answer.error));
    else one?.done(answer.value);
  }

  function lose(lost: Running, why: string): void {
    if (lost === running) running = undefined;
    for (const [handle, { of }] of handles) if (of === lost) handles.delete(handle);
    const all = [...lost.waiting.values()];
    lost.waiting.clear();
    for (const one of all) one.fail(new SpoolerGone(why));
  }

  async function call(to: Running, name: keyof Winspool, given: readonly unknown[]): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<unknown>((done, fail) => to.waiting.set(id, { done, fail }));
    to.process.send({ id, call: name, given });
    const tooLong = after(patience, undefined);
    void tooLong.promise.then(() => {
      lose(to, 'timeout');
      to.process.kill();
    });
    return answered.finally(tooLong.stop);
  }

  async function open(queue: string): Promise<number> {
    const of = started();
    const remote = await call(of, 'open', [queue]);
    lastHandle += 1;
    handles.set(lastHandle, { of, remote });
    return lastHandle;
  }

  async function withHandle(name: keyof Winspool, handle: number, given: readonly unknown[]) {
    const known = handles.get(handle);
    if (!known) throw new SpoolerGone('handle');
    if (name === 'close') handles.delete(handle);
    return call(known.of, name, [known.remote, ...given]);
  }

  const others = WINSPOOL_CALLS.filter((name) => name !== 'queues' && name !== 'open').map((name) => [
    name,
    (handle: number, ...given: unknown[]) => withHandle(name, handle, given),
  ]);
  return { ...Object.fromEntries(others), open, queues: () => call(started(), 'queues', []) } as Winspool;
}
