import { connect, type Socket } from 'node:net';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { errorCode } from '../files/file-system.ts';
import type { Link } from './link.ts';
import { after } from './wait.ts';

/** For a printer to close its side after a job. It has the job already, so nothing hangs on it. */
const GOODBYE_MS = 1_000;

/**
 * Opens the way to a network printer. Fails with `printer-unreachable {address, cause}`; nothing was sent then.
 */
export async function openTcp(
  host: string,
  port: number,
  connectWithin: number,
): Promise<Result<Link, Problem>> {
  const socket = connect({ host, port, noDelay: true });
  const patience = after(connectWithin, 'ETIMEDOUT');
  const fault = await Promise.race([
    new Promise<undefined>((resolve) => socket.once('connect', () => resolve(undefined))),
    new Promise<string>((resolve) => socket.once('error', (error) => resolve(errorCode(error)))),
    patience.promise,
  ]);
  patience.stop();
  if (fault === undefined) return ok(linkOver(socket));
  socket.on('error', () => {});
  socket.destroy();
  return err(problem('printer-unreachable', { address: `${host}:${port}`, cause: fault }));
}

function linkOver(socket: Socket): Link {
  const listeners: ((bytes: Uint8Array) => void)[] = [];
  /** Read to the last: closing a socket with unread bytes resets it, and the printer loses the tail of the job. */
  socket.on('data', (bytes: Buffer) => {
    for (const listener of listeners) listener(bytes);
  });
  const ended = new Promise<'goodbye' | 'broken'>((resolve) => {
    socket.once('end', () => resolve('goodbye'));
    socket.once('error', () => resolve('broken'));
    socket.once('close', () => resolve('broken'));
  });
  return {
    ended,
    onBytes: (listener) => void listeners.push(listener),
    write: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    async close() {
      const patience = after(GOODBYE_MS, undefined);
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
      socket.end();
      await Promise.race([closed, patience.promise]);
      patience.stop();
      socket.destroy();
    },
    abort: () => void socket.resetAndDestroy(),
  };
}
