import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Logger } from 'pino';
import type { Haat } from '../../shared/contract/haat.ts';
import { haat } from '../../shared/contract/haat.ts';
import type { Port } from '../../shared/contract/port.ts';
import { type Served, serve } from '../../shared/contract/serve.ts';
import type { News } from '../../shared/contract/views.ts';
import type { PrintJob } from '../../shared/receipt/print-job.ts';
import { createHandlers } from './handlers/handlers.ts';
import type { PageStorage } from './parent-link.ts';
import type { PrinterSearchOptions } from './printing/search.ts';
import type { StartSpoolProcess } from './printing/windows/spool-process.ts';
import type { Winspool } from './printing/windows/winspool.ts';
import { createRooms, type Rooms } from './rooms.ts';

export interface HostOptions {
  /** Everything of record. */
  readonly dataFolder: string;
  /** What belongs to this machine: the witness, the browser's profile. */
  readonly configFolder: string;
  readonly version: string;
  readonly log: Logger;
  readonly pageStorage?: PageStorage;
  /** How to start the process that speaks with Windows' spooler, where it cannot be a child of this one. */
  readonly startSpoolProcess?: StartSpoolProcess;
  readonly now?: () => number;
  /** Where to look for printers instead of the machine's networks. */
  readonly printerSearch?: PrinterSearchOptions;
  /** For tests: another spooler than that of Windows. */
  readonly winspool?: Winspool;
  /** For tests: smaller segments, and a checkpoint after as few of them as one likes. */
  readonly journal?: { readonly segmentBytes?: number; readonly checkpointAfter?: number };
}

/** The Node side of Haat. The same in both shells; it does not know which one it is in. */
export interface Host {
  connect(port: Port): void;
  /** Writes what is still waiting and lets go of the folder. */
  close(): Promise<void>;
}

/** One page that is connected. */
export interface PageConnection {
  clientId: string;
}

/** How long the view of the till waits for more changes before it is sent, in ms. */
const VIEW_DELAY = 15;
/** The same of what printers did: a page that draws a receipt is not to be told meanwhile that it waits. */
const PRINT_DELAY = 150;

/**
 * Starts the host on a data folder. Rejects with `HostLocked` when another host has the folder; everything else,
 * a damaged journal included, is told to the page.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { log, version } = options;
  await mkdir(options.dataFolder, { recursive: true });
  await mkdir(options.configFolder, { recursive: true });
  const pages = new Map<Served<Haat>, PageConnection>();
  const changedJobs = new Map<string, PrintJob>();

  const tellView = soon(VIEW_DELAY, () => {
    for (const [page, { clientId }] of pages) page.emit('till', rooms.view(clientId));
  });
  const tellJobs = soon(PRINT_DELAY, () => {
    const jobs = [...changedJobs.values()];
    changedJobs.clear();
    for (const page of pages.keys()) page.emit('print', jobs);
  });

  const rooms: Rooms = await createRooms(options, {
    viewChanged: tellView.ask,
    printChanged(job) {
      changedJobs.set(job.id, job);
      tellJobs.ask();
    },
    scanned: (code) => {
      for (const page of pages.keys()) page.emit('scan', { code });
    },
    weighed: (milligrams) => {
      for (const page of pages.keys()) page.emit('scale', { milligrams });
    },
    picturePages: () =>
      [...pages].map(([page, { clientId }]) => ({
        clientId,
        ask: (wanted) => page.emit('raster', wanted),
      })),
  });

  /** The page that asked has the news as its answer; the others hear it here. */
  function tell(news: News, asker: string | undefined): void {
    for (const [page, { clientId }] of pages) {
      if (clientId !== asker) page.emit('news', news);
    }
  }

  const handlers = createHandlers(rooms, tell);
  log.info({ folder: basename(options.dataFolder), version }, 'host started');
  return {
    connect(port) {
      const connection: PageConnection = { clientId: '' };
      const page: Served<Haat> = serve(haat, port, handlers, {
        connection,
        version,
        onBadMessage: (bad) => log.warn(bad, 'a message of the page was refused'),
        onInternalError(error, call) {
          const reference = randomUUID().slice(0, 8);
          log.error({ err: error, call, reference }, 'a handler failed');
          return reference;
        },
        onHello(clientId) {
          connection.clientId = clientId;
          pages.set(page, connection);
          rooms.pictures.pageCame();
        },
        onClose: () => pages.delete(page),
      });
    },
    async close() {
      tellView.stop();
      tellJobs.stop();
      for (const page of pages.keys()) page.close();
      await rooms.close();
      log.info('host closed');
    },
  };
}

/** Work that is done once for all that asked for it in so many ms. */
function soon(delay: number, work: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, delay);
    },
    stop: () => clearTimeout(timer),
  };
}
