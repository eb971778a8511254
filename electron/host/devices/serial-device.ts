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
  /** Sends bytes, if the device is there. What is sent to one that is not is lost. */
  send(bytes: Uint8Array): void;
  close(): Promise<void>;
}

interface SerialDeviceOptions {
  readonly onBytes?: (bytes: Uint8Array) => void;
  readonly onOpen?: () => void;
  readonly onTrouble: (message: string) => void;
}

/** How long to wait before trying a device that is not there, in ms. */
const TRY_AGAIN = 3000;
/** A device that takes nothing must not fill the memory: beyond this much that waits, in bytes, nothing is sent. */
const MOST_WAITING = 4096;

export function createSerialDevice({ onBytes, onOpen, onTrouble }: SerialDeviceOptions): SerialDevice {
  let wanted: SerialPlace | undefined;
  let port: SerialPort | undefined;
  let timer: NodeJS.Timeout | undefined;

  function open(): void {
    if (!wanted) return;
    const { path, baudRate } = wanted;
    const opened = new SerialPort({ path, baudRate, autoOpen: false });
    port = opened;
    if (onBytes) opened.on('data', onBytes);
    opened.on('close', () => again(opened));
    opened.on('error', (error: Error) => onTrouble(error.message));
    opened.open((error) => (error ? again(opened) : onOpen?.()));
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
      if (port?.isOpen && port.writableLength < MOST_WAITING) port.write(bytes);
    },
    close() {
      wanted = undefined;
      return stop();
    },
  };
}
