import { ReadlineParser, SerialPort } from 'serialport';

/** A scanner on a serial line: no keyboard layout can spoil what it sends. */
export interface SerialScanner {
  /** Listens where the settings say; nothing given, nowhere. */
  follow(settings: { readonly path: string; readonly baudRate: number } | undefined): void;
  close(): Promise<void>;
}

/** How long to wait before trying a scanner that was unplugged, in ms. */
const TRY_AGAIN = 3000;

export function createSerialScanner(
  onScan: (code: string) => void,
  onTrouble: (message: string) => void,
): SerialScanner {
  let wanted: { readonly path: string; readonly baudRate: number } | undefined;
  let port: SerialPort | undefined;
  let timer: NodeJS.Timeout | undefined;

  function listen(): void {
    if (!wanted) return;
    const opened = new SerialPort({ ...wanted, autoOpen: false });
    port = opened;
    // Scanners end a code with CR, LF or both; empty lines between are nothing.
    const lines = opened.pipe(new ReadlineParser({ delimiter: '\r', encoding: 'latin1' }));
    lines.on('data', (line: string) => {
      for (const code of line.split('\n')) if (code.trim()) onScan(code.trim());
    });
    opened.on('close', () => again(opened));
    opened.on('error', (error: Error) => onTrouble(error.message));
    opened.open((error) => {
      if (error) again(opened);
    });
  }

  function again(lost: SerialPort): void {
    if (lost !== port) return;
    port = undefined;
    timer = setTimeout(listen, TRY_AGAIN);
  }

  async function stop(): Promise<void> {
    clearTimeout(timer);
    const open = port;
    port = undefined;
    if (open?.isOpen) await new Promise<void>((resolve) => open.close(() => resolve()));
  }

  return {
    follow(settings) {
      if (settings?.path === wanted?.path && settings?.baudRate === wanted?.baudRate) return;
      wanted = settings;
      void stop().then(listen);
    },
    close() {
      wanted = undefined;
      return stop();
    },
  };
}

/** The serial lines of this machine, for a person to choose from. */
export async function listSerialPorts(): Promise<{ path: string; label: string }[]> {
  const ports = await SerialPort.list().catch(() => []);
  return ports.map((port) => ({
    path: port.path,
    label: [port.path, port.manufacturer, port.serialNumber].filter(Boolean).join(' · '),
  }));
}
