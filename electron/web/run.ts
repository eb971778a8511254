import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Port } from '../../shared/contract/port.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { OpenWindow } from './open-window.ts';
import type { WebOptions } from './options.ts';
import { startServer, type WebServer } from './server.ts';

interface StartedHost {
  connect(port: Port): void;
  close(): Promise<void>;
}

export interface RunParts {
  readonly options: WebOptions;
  readonly version: string;
  readonly rendererFolder: string;
  readonly log: Logger;
  readonly startHost: (options: {
    readonly dataFolder: string;
    readonly configFolder: string;
    readonly version: string;
    readonly log: Logger;
    readonly printerSearch?: { readonly addresses: () => readonly string[] };
  }) => Promise<StartedHost>;
  readonly openWindow: (address: string, profileFolder: string) => OpenWindow | undefined;
  /** Prints a line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** For how long a page that reloads may be away, in milliseconds. */
  readonly reloadMs?: number;
}

export interface Running {
  readonly server: Pick<WebServer, 'origin' | 'port'>;
  /** Prints an address that opens one more window. */
  readonly sayAddress: () => void;
  /** Settles when the window that was opened is closed and no other page is connected. */
  readonly left: Promise<void>;
  /** Closes the window, the server and the host, in this order. */
  readonly stop: () => Promise<void>;
}

export interface Refused {
  readonly exitCode: number;
  readonly sentence: string;
}

const EXIT_FAILED = 1;
const EXIT_IN_USE = 3;

const RELOAD_MS = 3_000;

/** Starts the host, then the server around it, then a window. What cannot start is told in one sentence. */
export async function runWeb(parts: RunParts): Promise<Result<Running, Refused>> {
  const { options, version, log, say } = parts;
  const { dataFolder, configFolder, search } = options;
  const host = await attempt(() =>
    parts.startHost({
      dataFolder,
      configFolder,
      version,
      log,
      ...(search && { printerSearch: { addresses: () => search } }),
    }),
  );
  if (!host.ok) return err(whyNoHost(host.error, dataFolder));

  const pages = countPages(host.value, parts.reloadMs ?? RELOAD_MS);
  const server = await attempt(() =>
    startServer({
      rendererFolder: parts.rendererFolder,
      port: options.port,
      otherPort: options.otherPort,
      connect: pages.connect,
      log,
    }),
  );
  if (!server.ok) {
    await host.value.close();
    return err(whyNoServer(server.error, options.port));
  }
  if (server.value.port !== options.port) {
    say(`Port ${options.port} is taken by another program: Haat uses ${server.value.port} this time.`);
  }

  const sayAddress = () =>
    say(`Open this address once, in a browser on this machine:\n\n  ${server.value.newAddress()}\n`);
  const window = options.open
    ? parts.openWindow(server.value.newAddress(), join(configFolder, 'browser'))
    : undefined;
  // Printed whether or not a window came: the window may be on a screen that nobody sees.
  if (window) say(`Haat is open in a window of ${window.browser}.`);
  sayAddress();

  let stopping = false;
  return ok({
    server: server.value,
    sayAddress,
    left: leave(window, pages, () => {
      if (!stopping) sayAddress();
    }),
    async stop() {
      stopping = true;
      window?.close();
      await server.value.close();
      await host.value.close();
    },
  });
}

async function leave(
  window: OpenWindow | undefined,
  pages: ReturnType<typeof countPages>,
  onFailed: () => void,
): Promise<void> {
  const closed = window && (await window.closed);
  if (closed === false) onFailed();
  // No page ever came: the browser handed the address to a window that was open already, and lives on there.
  if (closed !== true || !pages.anyCame()) return new Promise(() => {});
  await pages.none();
}

/** Hands ports to the host and knows whether any is still open. */
function countPages(host: StartedHost, reloadMs: number) {
  let open = 0;
  let came = 0;
  let quiet = () => {};
  return {
    anyCame: () => came > 0,
    connect(port: Port) {
      open += 1;
      came += 1;
      port.onClose(() => {
        open -= 1;
        quiet();
      });
      host.connect(port);
    },
    /** Settles when no page has been connected for the time of a reload. */
    none(): Promise<void> {
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        quiet = () => {
          clearTimeout(timer);
          timer = setTimeout(() => (open === 0 ? resolve() : undefined), reloadMs);
        };
        quiet();
      });
    },
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, unknown>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(error);
  }
}

function whyNoHost(error: unknown, dataFolder: string): Refused {
  if (error instanceof Error && error.name === 'HostLocked') {
    return { exitCode: EXIT_IN_USE, sentence: `Haat is already running with the data folder ${dataFolder}.` };
  }
  return {
    exitCode: EXIT_FAILED,
    sentence: `Haat could not start with the data folder ${dataFolder}: ${words(error)}`,
  };
}

function whyNoServer(error: unknown, port: number): Refused {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const why = isTaken ? 'another program uses it. Choose another one with --port.' : words(error);
  return { exitCode: EXIT_FAILED, sentence: `Haat could not take port ${port}: ${why}` };
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
