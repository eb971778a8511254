import { once } from 'node:events';
import { createServer } from 'node:net';
import { firstSettings, type Settings } from '../../shared/till/settings.ts';

/** `GS r 1`: the printer says that it took what came before. */
const ASK = Buffer.from([0x1d, 0x72, 0x01]);
/** More than the pulse of a drawer with all that stands around it, less than the head of any receipt. */
const RECEIPT_BYTES = 64;

/** A network printer that only looks at the clock. */
export interface ReceiptClock {
  readonly port: number;
  /** When the first bytes of the next receipt came, in ms since 1970. Ask before the sale is paid. */
  next(): Promise<number>;
  close(): Promise<void>;
}

export async function startReceiptClock(): Promise<ReceiptClock> {
  let came: ((at: number) => void) | undefined;
  const server = createServer((socket) => {
    let bytes = 0;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      const at = performance.timeOrigin + performance.now();
      const wasBelow = bytes <= RECEIPT_BYTES;
      bytes += chunk.length;
      if (wasBelow && bytes > RECEIPT_BYTES) came?.(at);
      if (chunk.subarray(-ASK.length).equals(ASK)) socket.write(Buffer.from([0]));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    next: () => new Promise((resolve) => (came = resolve)),
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Pictures in Hindi and English on 80 mm paper, with a drawer. */
export function printerSettings(port: number): Partial<Settings> {
  return {
    receipt: { ...firstSettings('hi').receipt, language: 'both' },
    autoPrint: true,
    receiptPrinter: 'bench',
    printers: [
      {
        id: 'bench',
        name: 'Bench',
        connection: { kind: 'network', host: '127.0.0.1', port },
        columns: 48,
        codePage: 'pc437',
        mode: 'raster',
        bandRows: 128,
        cut: true,
        drawer: 'pin-2',
        acknowledges: 'yes',
      },
    ],
  };
}
