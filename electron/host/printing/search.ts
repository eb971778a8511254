import { connect } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { FoundPrinter, PrinterPortion } from '../../../shared/contract/views.ts';
import { after } from './wait.ts';

/** As many addresses as are tried at one time, and as one portion holds. */
const AT_ONCE = 64;
const RAW_PRINTING_PORT = 9100;
/**
 * Asks whether the printer is online, `DLE EOT 1`. No byte of it is a printable character, so an office printer at
 * the same port prints nothing.
 */
const STATUS_NOW = Buffer.from([0x10, 0x04, 0x01]);

export interface PrinterSearchOptions {
  /** Where to look, `address` or `address:port`; the small private networks of this machine where nothing is said. */
  readonly addresses?: () => readonly string[];
  readonly port?: number;
  /** For an address to open its door, ms. */
  readonly connectWithin?: number;
  /** For what opened to say that it is a printer, ms. */
  readonly answerWithin?: number;
}

/** Looks for printers, only when a person asks and portion by portion, so that it stops when nobody asks for more. */
export interface PrinterSearch {
  /** Tries the next addresses, leaving out the first `from`. One portion at a time, whoever asks. */
  portion(from: number, signal: AbortSignal): Promise<PrinterPortion>;
}

export function createPrinterSearch(options: PrinterSearchOptions = {}): PrinterSearch {
  const { addresses = () => addressesOf(networkInterfaces()), port = RAW_PRINTING_PORT } = options;
  const { connectWithin = 300, answerWithin = 500 } = options;
  let tail: Promise<unknown> = Promise.resolve();

  async function look(from: number, signal: AbortSignal): Promise<PrinterPortion> {
    const all = addresses();
    const now = signal.aborted ? [] : all.slice(from, from + AT_ONCE);
    const stopped = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const found = await Promise.all(
      now.map((address) => {
        const [host = '', itsPort = port] = address.split(':');
        return knock({ host, port: Number(itsPort), connectWithin, answerWithin, stopped });
      }),
    );
    return { found: found.filter((one) => one !== undefined), tried: from + now.length, total: all.length };
  }

  return {
    portion(from, signal) {
      const portion = tail.then(() => look(from, signal));
      tail = portion.catch(() => {});
      return portion;
    },
  };
}

interface Knocking {
  readonly host: string;
  readonly port: number;
  readonly connectWithin: number;
  readonly answerWithin: number;
  readonly stopped: Promise<void>;
}

async function knock({ host, port, stopped, ...within }: Knocking): Promise<FoundPrinter | undefined> {
  const socket = connect({ host, port });
  const lost = new Promise<'lost'>((resolve) => {
    socket.once('error', () => resolve('lost'));
    socket.once('close', () => resolve('lost'));
    void stopped.then(() => resolve('lost'));
  });
  const opened = new Promise<'open'>((resolve) => socket.once('connect', () => resolve('open')));
  const answered = new Promise<'answer'>((resolve) => socket.once('data', () => resolve('answer')));
  const patience = after(within.connectWithin, 'lost' as const);
  const door = await Promise.race([opened, lost, patience.promise]);
  patience.stop();
  if (door === 'lost') {
    socket.destroy();
    return undefined;
  }
  socket.write(STATUS_NOW);
  const silence = after(within.answerWithin, 'silence' as const);
  const answer = await Promise.race([answered, lost, silence.promise]);
  silence.stop();
  socket.end();
  socket.destroySoon();
  return { host, port, answers: answer === 'answer' };
}

/** All other addresses of the private IPv4 networks that hold at most 254 machines. */
export function addressesOf(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): readonly string[] {
  const own = Object.values(interfaces)
    .flatMap((infos) => infos ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && isPrivate(address));
  const found = new Set<string>();
  for (const { address, netmask } of own) {
    const mask = numberOf(netmask);
    const hosts = ~mask >>> 0;
    if (hosts > 0xff) continue;
    const network = (numberOf(address) & mask) >>> 0;
    for (let host = 1; host < hosts; host += 1) found.add(textOf(network + host));
  }
  for (const { address } of own) found.delete(address);
  return [...found];
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function textOf(address: number): string {
  return [24, 16, 8, 0].map((bits) => (address >>> bits) & 0xff).join('.');
}
