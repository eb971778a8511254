import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { clearPageStorage, hasPreload, type LinkWindow, openPort } from '../../../renderer/data/link/link.ts';

const opened: MessagePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

interface Message {
  readonly source?: unknown;
  readonly data?: unknown;
  readonly ports?: readonly unknown[];
}

/** A window under Electron: what the preload posts arrives as its message events. */
function electronWindow(whenAsked: (post: (message: Message) => void) => void) {
  const listeners = new Set<(message: Message) => void>();
  let asked = 0;
  const page = {
    haat: {
      connect() {
        asked += 1;
        whenAsked((message) => {
          for (const listener of listeners) listener({ source: page, ports: [], ...message });
        });
      },
    },
    addEventListener: (_type: string, listener: (message: Message) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (message: Message) => void) => listeners.delete(listener),
  };
  return { page: page as unknown as LinkWindow, listeners, asked: () => asked };
}

function channel(): { ours: MessagePort; theirs: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  return { ours: port1, theirs: port2 };
}

describe('the link under Electron', () => {
  it('asks the preload and talks over the port that comes', async () => {
    const { ours, theirs } = channel();
    const window = electronWindow((post) => post({ data: { type: 'haat:port' }, ports: [theirs] }));
    const port = await openPort(window.page);
    const heard = new Promise((resolve) => ours.once('message', resolve));
    port.post('hello');
    expect(await heard).toBe('hello');
    expect({ asked: window.asked(), listening: window.listeners.size }).toEqual({ asked: 1, listening: 0 });
  });

  it('takes no port from a frame, of another kind, or missing', async () => {
    const right = channel();
    const wrong = channel();
    const window = electronWindow((post) => {
      post({ source: {}, data: { type: 'haat:port' }, ports: [wrong.theirs] });
      post({ source: null, data: { type: 'haat:port' }, ports: [wrong.theirs] });
      post({ data: { type: 'other' }, ports: [wrong.theirs] });
      post({ data: null, ports: [wrong.theirs] });
      post({ data: { type: 'haat:port' }, ports: [] });
      post({ data: { type: 'haat:port' }, ports: [right.theirs] });
    });
    const port = await openPort(window.page);
    const heard = new Promise((resolve) => right.ours.once('message', resolve));
    port.post('hello');
    expect(await heard).toBe('hello');
  });

  it('knows that it is there', () => {
    expect(hasPreload(electronWindow(() => {}).page)).toBe(true);
    expect(hasPreload({} as LinkWindow)).toBe(false);
  });
});

describe("clearing the page's store in a browser", () => {
  it.each([
    ['done', async () => new Response(null, { status: 204 }), true],
    ['refused', async () => new Response(null, { status: 401 }), false],
    ['not possible without a host', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ])('is %s', async (_what, fetch, done) => {
    expect(await clearPageStorage({ fetch: fetch as typeof globalThis.fetch })).toBe(done);
  });
});
