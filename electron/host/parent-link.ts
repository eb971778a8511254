import { type EmitterPort, messagePort } from '../../shared/contract/message-port.ts';
import type { Port } from '../../shared/contract/port.ts';
import { type FromHostMessage, lockedExitCode, toHostMessage } from './parent-messages.ts';
import type { StartSpoolProcess } from './printing/windows/spool-process.ts';
import { createSpoolProcessesOfParent } from './printing/windows/spool-process-of-parent.ts';

/** The port a utilityProcess has to Electron's main process: `process.parentPort`. */
export interface ParentPort {
  on(
    type: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly EmitterPort[] }) => void,
  ): unknown;
  postMessage(message: FromHostMessage): void;
}

/** The page's own store, which only the process that owns the window can empty. */
export interface PageStorage {
  /** Empties the page's IndexedDB and reloads the page. Rejects when that failed. */
  clear(): Promise<void>;
}

interface StartedHost {
  connect(port: Port): void;
  close(): Promise<void>;
}

interface ParentLinkOptions {
  readonly parentPort: ParentPort;
  readonly startHost: (
    pageStorage: PageStorage,
    startSpoolProcess: StartSpoolProcess,
  ) => Promise<StartedHost>;
  /** Ends this process: with 0 after a close, `lockedExitCode` when another host has the folder, 1 on a failure. */
  readonly exit: (code: number) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Starts the host and serves Electron's main process: pages are connected, and at the end the host is closed. */
export function serveParent({ parentPort, startHost, exit, onFailure }: ParentLinkOptions): void {
  const pageStorage = createPageStorage(parentPort);
  const spoolProcesses = createSpoolProcessesOfParent((message) => parentPort.postMessage(message));
  const host = startHost(pageStorage, spoolProcesses.start);
  host.catch(fail);

  function fail(error: unknown): void {
    onFailure(error);
    exit(error instanceof Error && error.name === 'HostLocked' ? lockedExitCode : 1);
  }

  parentPort.on('message', ({ data, ports }) => {
    const message = toHostMessage.parse(data);
    switch (message.type) {
      case 'connect': {
        const [port] = ports;
        if (port !== undefined) {
          host.then((started) => started.connect(messagePort(port)), ignore);
        }
        return;
      }
      case 'page-storage-cleared':
        pageStorage.settle(message.id, message.done);
        return;
      case 'spool-process': {
        const [port] = ports;
        if (port !== undefined) spoolProcesses.take(message.id, port);
        return;
      }
      case 'spool-process-ended':
        spoolProcesses.ended(message.id, message.why);
        return;
      case 'close':
        host.then((started) => started.close().then(() => exit(0), fail), ignore);
    }
  });
}

/** A host that did not start is told of once, where it is started. */
function ignore(): void {}

function createPageStorage(
  parentPort: ParentPort,
): PageStorage & { settle(id: number, done: boolean): void } {
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  let lastId = 0;
  return {
    clear: () =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        parentPort.postMessage({ type: 'clear-page-storage', id: lastId });
      }),
    settle(id, done) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (done) {
        asked?.resolve();
      } else {
        asked?.reject(new Error('The page storage could not be cleared'));
      }
    },
  };
}
