import { describe, expect, it } from 'vitest';
import { exposeLink } from '../../../electron/preload/link.ts';
import { strict, strictEvents } from './strict.ts';

function exposed() {
  const ipc = strictEvents('ipcRenderer', ['haat:port']);
  const sent: unknown[][] = [];
  const posted: unknown[][] = [];
  const world: Record<string, unknown> = {};
  exposeLink({
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => {
        world[name] = api;
      },
    }),
    ipcRenderer: strict('ipcRenderer', {
      on: ipc.on,
      send: (...message: unknown[]) => {
        sent.push(message);
      },
    }) as never,
    window: strict('window', {
      location: { origin: 'app://haat' },
      postMessage: (...message: unknown[]) => {
        posted.push(message);
      },
    }) as never,
  });
  return { world, sent, posted, tell: ipc.tell };
}

describe('the preload', () => {
  it('gives the page one function and nothing else', () => {
    const { world, sent } = exposed();
    expect(Object.keys(world)).toEqual(['haat']);
    const haat = world.haat as { connect(...args: unknown[]): unknown };
    expect(Object.keys(haat)).toEqual(['connect']);
    expect(haat.connect('anything', { else: 1 })).toBeUndefined();
    expect(sent).toEqual([['haat:connect']]);
  });

  it('passes the port to the page, to its own origin alone', () => {
    const { posted, tell } = exposed();
    tell('haat:port', { ports: ['port'] });
    expect(posted).toEqual([[{ type: 'haat:port' }, 'app://haat', ['port']]]);
  });
});
