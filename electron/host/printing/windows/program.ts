import { parentPort } from 'node:worker_threads';
import { createKoffiWinspool } from './koffi-winspool.ts';
import { WINSPOOL_CALLS, type Winspool } from './winspool.ts';

/** A call as it comes in and its answer as it goes back. */
export interface WinspoolRequest {
  readonly id: number;
  readonly call: keyof Winspool;
  readonly given: readonly unknown[];
}
export type WinspoolAnswer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: string }
);

/** The thread that speaks with the spooler: loaded by `thread.ts`, on Windows only. */
const winspool = createKoffiWinspool();

parentPort?.on('message', async ({ id, call, given }: WinspoolRequest) => {
  if (!WINSPOOL_CALLS.includes(call)) return;
  const work = winspool[call] as (...given: readonly unknown[]) => Promise<unknown>;
  const answer: WinspoolAnswer = await work(...given).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});
