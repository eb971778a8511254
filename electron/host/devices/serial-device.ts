import { SerialPort } from 'serialport';

/** Where a device hangs. */
export interface SerialPlace {
  readonly path: string;
  readonly baudRate: number;
}

/** A device on a serial line that may be pulled out and put back at any time. */
export interface SerialDevice {
  /** Talks to the device at this place from now on; nothing given, to none. */
  follow(place: SerialPlace | undefined): void;
  /** Sends bytes, if the device is there and has room. Others are lost; `onReady` says when to try again. */
  send(bytes: Uint8Array): void;
  close(): Promise<void>;
}

interface SerialDeviceOptions {
  readonly onBytes?: (bytes: Uint8Array) => void;
  /** It takes what is sent from here on: it was opened, or has room again after it refused something. */
  readonly onReady?: () => void;
  readonly onTrouble: (message: string) => void;
}

/** How long to wait before trying a device that is not there, in ms. */
const TRY_AGAIN = 3000;
/** A device that takes nothing must not fill the memory: beyond this much that waits, in bytes, nothing is sent. */
const MOST_WAITING = 4096;

export function createSerialDevice({ onBytes, onReady, onTrouble }: SerialDeviceOptions): SerialDevice {
  let wanted: SerialPlace | undefined;
  let port: SerialPort | undefined;
  let timer: NodeJS.Timeout | undefined;
  let refused = false;

  function open(): void {
    if (!wanted) return;
    const { path, baudRate } = wanted;
    const opened = new SerialPort({ path, baudRate, highWaterMark: MOST_WAITING, autoOpen: false });
    port = opened;
    refused = false;
    // Also where nothing is expected: only who reads hears that the plug was pulled.
    opened.on('data', (bytes: Uint8Array) => onBytes?.(bytes));
    opened.on('drain', () => hasRoom(opened));
    opened.on('close', () => again(opened));
    opened.on('error', (error: Error) => onTrouble(error.message));
    opened.open((error) => (error ? again(opened) : onReady?.()));
  }

  function hasRoom(from: SerialPort): void {
    if (from !== port || !refused) return;
    refused = false;
    onReady?.();
  }

  function again(lost: SerialPort): void {
    if (lost !== port) return;
    port = undefined;
    timer = setTimeout(open, TRY_AGAIN);
  }

  async function stop(): Promise<void> {
    clearTimeout(timer);
    const left = port;
    port = undefined;
    if (left?.isOpen) await new Promise<void>((resolve) => left.close(() => resolve()));
  }

  return {
    follow(place) {
      if (place?.path === wanted?.path && place?.baudRate === wanted?.baudRate) return;
      wanted = place;
      void stop().then(open);
    },
    send(bytes) {
      if (!port?.isOpen) return;
      if (port.writableNeedDrain) refused = true;
      else port.write(bytes);
    },
    close() {
      wanted = undefined;
      return stop();
    },
  };
}
