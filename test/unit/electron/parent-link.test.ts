import { describe, expect, it } from 'vitest';
import { type PageStorage, type ParentPort, serveParent } from '../../../electron/host/parent-link.ts';
import type { StartSpoolProcess } from '../../../electron/host/printing/windows/spool-process.ts';
import type { EmitterPort } from '../../../shared/contract/message-port.ts';
import type { Port } from '../../../shared/contract/port.ts';
import { settled } from './strict.ts';

function served(options: { startError?: Error; closeFails?: boolean } = {}) {
  let hear: ((event: { data: unknown; ports: readonly EmitterPort[] }) => void) | undefined;
  let pageStorage: PageStorage | undefined;
  let startSpooler: StartSpoolProcess | undefined;
  const sent: unknown[] = [];
  const exits: number[] = [];
  const failures: unknown[] = [];
  const connected: Port[] = [];
  const parentPort: ParentPort = {
    on: (_type, listener) => {
      hear = listener;
    },
    postMessage: (message) => sent.push(message),
  };
  serveParent({
    parentPort,
    startHost: async (storage, startSpoolProcess) => {
      pageStorage = storage;
      startSpooler = startSpoolProcess;
      if (options.startError) throw options.startError;
      return {
        connect: (port) => connected.push(port),
        close: async () => {
          if (options.closeFails) throw new Error('full');
        },
      };
    },
    exit: (code) => exits.push(code),
    onFailure: (error) => failures.push(error),
  });
  return {
    sent,
    exits,
    failures,
    connected,
    storage: () => pageStorage,
    startSpooler: () => startSpooler,
    hear: (data: unknown, ports: readonly EmitterPort[] = []) => hear?.({ data, ports }),
  };
}

function fakePipe() {
  const posted: unknown[] = [];
  const pipe: EmitterPort = {
    on: () => undefined,
    postMessage: (message) => posted.push(message),
    close: () => undefined,
  };
  return { pipe, posted };
}

describe('the host under Electron', () => {
  it('connects each page that main hands it, those that came before it was up included', async () => {
    const host = served();
    const { pipe, posted } = fakePipe();
    host.hear({ type: 'connect' }, [pipe]);
    await settled();
    expect(host.connected).toHaveLength(1);
    host.connected[0]?.post('hello');
    expect(posted).toEqual(['hello']);
  });

  it('ends with 0 when it was closed, and with 1 when closing failed', async () => {
    const well = served();
    well.hear({ type: 'close' });
    await settled();
    expect(well.exits).toEqual([0]);

    const badly = served({ closeFails: true });
    badly.hear({ type: 'close' });
    await settled();
    expect(badly.exits).toEqual([1]);
  });

  it('tells once why it could not start, and ends', async () => {
    const host = served({ startError: new Error('no disk') });
    host.hear({ type: 'connect' }, [fakePipe().pipe]);
    host.hear({ type: 'close' });
    await settled();
    expect(host.failures).toHaveLength(1);
    expect(host.exits).toEqual([1]);
  });

  it('says so by its exit code when another host has the folder', async () => {
    const host = served({ startError: Object.assign(new Error('locked'), { name: 'HostLocked' }) });
    await settled();
    expect(host.exits).toEqual([3]);
  });

  it('has the page storage cleared by main, each request on its own', async () => {
    const host = served();
    await settled();
    const outcomes: string[] = [];
    for (const name of ['first', 'second']) {
      host
        .storage()
        ?.clear()
        .then(
          () => outcomes.push(`${name} done`),
          () => outcomes.push(`${name} failed`),
        );
    }
    expect(host.sent).toEqual([
      { type: 'clear-page-storage', id: 1 },
      { type: 'clear-page-storage', id: 2 },
    ]);
    host.hear({ type: 'page-storage-cleared', id: 2, done: true });
    host.hear({ type: 'page-storage-cleared', id: 1, done: false });
    await settled();
    expect(outcomes).toEqual(['second done', 'first failed']);
  });

  it('has main start the process for Windows’ printers, and hears of its end', async () => {
    const host = served();
    await settled();
    const { pipe, posted } = fakePipe();
    const ends: string[] = [];
    const started = host.startSpooler()?.();
    started?.onEnd((why) => ends.push(why));
    host.hear({ type: 'spool-process', id: 1 }, [pipe]);
    started?.send({ id: 1, call: 'queues', given: [] });
    host.hear({ type: 'spool-process-ended', id: 1, why: 'exit code 9' });
    expect(host.sent).toEqual([{ type: 'start-spool-process', id: 1 }]);
    expect(posted).toEqual([{ id: 1, call: 'queues', given: [] }]);
    expect(ends).toEqual(['exit code 9']);
  });
});
