import { Worker } from 'node:worker_threads';
import type { WinspoolAnswer, WinspoolRequest } from './program.ts';
import { WINSPOOL_CALLS, type Winspool } from './winspool.ts';

/** A thread as far as it is spoken to. */
export interface SpoolThread {
  postMessage(request: WinspoolRequest): void;
  on(event: 'message', listener: (answer: WinspoolAnswer) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  unref(): void;
}

/** Beside the bundles of both shells. */
const startThread = (): SpoolThread => new Worker(new URL('../windows/program.js', import.meta.url));

/**
 * The spooler behind a thread that is started with the first call and again after it died; what was under way then
 * rejects. No other process can be had: the packaged program does not run as Node, and only Electron's main process
 * may start helpers.
 */
export function createSpoolThread(start: () => SpoolThread = startThread): Winspool {
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  let thread: SpoolThread | undefined;
  let last = 0;

  function running(): SpoolThread {
    if (thread) return thread;
    const started = start();
    thread = started;
    started.unref();
    started.on('message', (answer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('error' in answer) one?.fail(new Error(answer.error));
      else one?.done(answer.value);
    });
    started.on('error', (error) => lose(started, error));
    started.on('exit', () => lose(started, new Error('exit')));
    return started;
  }

  function lose(lost: SpoolThread, error: Error): void {
    if (lost !== thread) return;
    thread = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one.fail(error);
  }

  function call(name: keyof Winspool, given: readonly unknown[]): Promise<unknown> {
    last += 1;
    const id = last;
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail });
      running().postMessage({ id, call: name, given });
    });
  }

  const calls = WINSPOOL_CALLS.map((name) => [name, (...given: unknown[]) => call(name, given)]);
  return Object.fromEntries(calls) as Winspool;
}
