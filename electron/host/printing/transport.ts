import { type Problem, problem } from '../../../shared/problem.ts';
import type { Connection } from '../../../shared/receipt/printer.ts';
import type { Result } from '../../../shared/result.ts';
import { type Delivery, deliver } from './deliver.ts';
import { openDevice } from './device.ts';
import type { Link, Timings } from './link.ts';
import { openSerial } from './serial.ts';
import { openTcp } from './tcp.ts';
import type { Transport } from './thermal-printer.ts';
import { isQueueReady, sendToQueue } from './windows/queue-job.ts';
import type { Winspool } from './windows/winspool.ts';

/** What became of a job handed to a transport. `untouched` is certain: not one byte was sent. */
export type Sending = Delivery | { readonly kind: 'untouched'; readonly problem: Problem };

export interface TransportOptions {
  readonly connection: Connection;
  readonly timings: Timings;
  /** Windows' spooler, on Windows. */
  readonly winspool?: Winspool;
  /** How long to wait for the printer's answer, in ms. */
  readonly answerWithin: number;
  /** Whether the printer knows what a question is (`deliver`); it does where nothing is said. */
  readonly mayAsk?: boolean;
  /** Asked when the way is open and nothing is sent yet: what it answers with stops the job. */
  readonly beforeFirstByte: () => Promise<Problem | undefined>;
}

/** Between looks whether a job has left a queue of Windows, ms. */
const LOOK_EVERY = 250;

/** A transport for one job over any connection. An empty job is refused: printers take it for a success. */
export function createTransport(options: TransportOptions): Transport<Sending> {
  const { connection, timings, answerWithin, mayAsk = true } = options;
  if (connection.kind === 'windows-queue') return overQueue(options, connection.queue);
  return {
    async execute(bytes) {
      if (bytes.length === 0) return { kind: 'untouched', problem: problem('print-empty') };
      const link = await openLink(connection, timings);
      if (!link.ok) return { kind: 'untouched', problem: link.error };
      const objection = await options.beforeFirstByte();
      if (!objection) return deliver(link.value, bytes, { timings, answerWithin, mayAsk });
      await link.value.close();
      return { kind: 'untouched', problem: objection };
    },
    async isPrinterConnected() {
      const link = await openLink(connection, timings);
      if (link.ok) await link.value.close();
      return link.ok;
    },
  };
}

/** One printer is one address, however many times it was set up. */
export function addressOf(connection: Connection): string {
  switch (connection.kind) {
    case 'network':
      return `network:${connection.host.toLowerCase()}:${connection.port}`;
    case 'windows-queue':
      return `windows-queue:${connection.queue}`;
    default:
      return `${connection.kind}:${connection.path}`;
  }
}

function overQueue(
  { winspool, timings, beforeFirstByte }: TransportOptions,
  queue: string,
): Transport<Sending> {
  return {
    async execute(bytes) {
      if (bytes.length === 0) return { kind: 'untouched', problem: problem('print-empty') };
      if (!winspool) return { kind: 'untouched', problem: problem('windows-queue-missing', { queue }) };
      const leaveWithin = timings.stall + bytes.length / timings.slowestPace;
      return sendToQueue({ winspool, queue, bytes, leaveWithin, lookEvery: LOOK_EVERY, beforeFirstByte });
    },
    isPrinterConnected: async () => winspool !== undefined && isQueueReady(winspool, queue),
  };
}

type Wire = Exclude<Connection, { readonly kind: 'windows-queue' }>;

function openLink(connection: Wire, timings: Timings): Promise<Result<Link, Problem>> {
  switch (connection.kind) {
    case 'network':
      return openTcp(connection.host, connection.port, timings.connect);
    case 'device':
      return openDevice(connection.path);
    case 'serial':
      return openSerial(connection.path, connection.baudRate);
  }
}
