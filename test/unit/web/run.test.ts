import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { OpenWindow } from '../../../electron/web/open-window.ts';
import { type Running, type RunParts, runWeb } from '../../../electron/web/run.ts';

let folder: string;
let running: Running | undefined;
let said: string[];
let closings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-run-'));
  said = [];
  closings = [];
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function parts(
  changes: Partial<RunParts> = {},
  options: Partial<RunParts['options']> = {},
): Promise<RunParts> {
  return {
    options: {
      dataFolder: join(folder, 'data'),
      configFolder: join(folder, 'config'),
      port: await freePort(),
      otherPort: true,
      open: false,
      help: false,
      ...options,
    },
    version: '1.2.3',
    rendererFolder: join(folder, 'renderer'),
    log: pino({ level: 'silent' }),
    startHost: async () => ({
      connect: () => {},
      close: async () => {
        closings.push('host');
      },
    }),
    openWindow: () => undefined,
    say: (line) => said.push(line),
    reloadMs: 50,
    ...changes,
  };
}

async function start(changes?: Partial<RunParts>, options?: Partial<RunParts['options']>): Promise<Running> {
  const result = await runWeb(await parts(changes, options));
  if (!result.ok) throw new Error(result.error.sentence);
  running = result.value;
  return running;
}

/** The one-time address in what was said last. */
function addressSaid(): URL {
  return new URL(/http:\S+/.exec(said.at(-1) ?? '')?.[0] ?? '');
}

async function connectPage(address: URL): Promise<WebSocket> {
  const { origin, hash } = address;
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice('#token='.length) }),
  });
  const cookie = String(answer.headers.get('set-cookie')?.split(';')[0]);
  const socket = new WebSocket(`ws://${address.host}/port`, { headers: { origin, cookie } });
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return socket;
}

describe('the browser shell', () => {
  it('tells the host where it lives and prints an address that opens the page', async () => {
    let given: unknown;
    const { startHost, ...rest } = await parts();
    const result = await runWeb({
      ...rest,
      startHost: (options) => {
        given = { ...options, log: undefined };
        return startHost(options);
      },
    });
    running = result.ok ? result.value : undefined;
    expect(given).toEqual({
      dataFolder: join(folder, 'data'),
      configFolder: join(folder, 'config'),
      version: '1.2.3',
      log: undefined,
    });
    const page = await connectPage(addressSaid());
    page.terminate();
  });

  it('prints a fresh address on demand', async () => {
    const { sayAddress } = await start();
    const first = addressSaid();
    sayAddress();
    expect(addressSaid().href).not.toBe(first.href);
    (await connectPage(addressSaid())).terminate();
  });

  it('stops the server, then the host', async () => {
    const { server, stop } = await start();
    running = undefined;
    await stop();
    expect(closings).toEqual(['host']);
    await expect(fetch(server.origin)).rejects.toThrow();
  });

  it('says in one sentence that it runs already, and exits with 3', async () => {
    const locked = Object.assign(new Error('held by 4711'), { name: 'HostLocked' });
    const result = await runWeb(await parts({ startHost: () => Promise.reject(locked) }));
    expect(result).toEqual({
      ok: false,
      error: {
        exitCode: 3,
        sentence: `Haat is already running with the data folder ${join(folder, 'data')}.`,
      },
    });
  });

  it('says what else kept the host from starting', async () => {
    const result = await runWeb(await parts({ startHost: () => Promise.reject(new Error('no space left')) }));
    expect(result).toMatchObject({
      ok: false,
      error: { exitCode: 1, sentence: expect.stringContaining('no space left') },
    });
  });

  it('lets go of the host when the chosen port is taken', async () => {
    const { server } = await start();
    const result = await runWeb(await parts({}, { port: server.port, otherPort: false }));
    expect(result).toMatchObject({ ok: false, error: { exitCode: 1 } });
    expect(result.ok || result.error.sentence).toContain('another program uses it');
    expect(closings).toEqual(['host']);
  });

  it('says when the usual port is taken', async () => {
    const { server } = await start();
    const second = await runWeb(await parts({}, { port: server.port }));
    expect(said.join('\n')).toContain(`Port ${server.port} is taken`);
    if (second.ok) await second.value.stop();
  });
});

describe('its window', () => {
  /** A window whose closing the test decides. */
  function fakeWindow() {
    let address = '';
    let profile = '';
    let closed = false;
    let settle: (ended: boolean) => void = () => {};
    const window: OpenWindow = {
      browser: 'Chromium',
      closed: new Promise((resolve) => {
        settle = resolve;
      }),
      close: () => {
        closed = true;
        settle(false);
      },
    };
    return {
      open: (wanted: string, profileFolder: string) => {
        address = wanted;
        profile = profileFolder;
        return window;
      },
      address: () => new URL(address),
      profile: () => profile,
      isClosed: () => closed,
      end: (well: boolean) => settle(well),
    };
  }

  it('gets an address of its own and a profile beside the till, and another is printed', async () => {
    const window = fakeWindow();
    await start({ openWindow: window.open }, { open: true });
    expect(said).toEqual([
      'Haat is open in a window of Chromium.',
      expect.stringContaining('http://127.0.0.1:'),
    ]);
    expect(window.profile()).toBe(join(folder, 'config', 'browser'));
    (await connectPage(window.address())).terminate();
  });

  it('ends Haat when it is closed and no other page is connected', async () => {
    const window = fakeWindow();
    const { left } = await start({ openWindow: window.open }, { open: true });
    const page = await connectPage(window.address());
    window.end(true);
    page.terminate();
    await left;
  });

  it('leaves Haat running while another page is connected', async () => {
    const window = fakeWindow();
    const { left, sayAddress } = await start({ openWindow: window.open }, { open: true });
    const page = await connectPage(window.address());
    sayAddress();
    const other = await connectPage(addressSaid());
    let hasLeft = false;
    void left.then(() => {
      hasLeft = true;
    });
    window.end(true);
    page.terminate();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(hasLeft).toBe(false);
    other.terminate();
    await left;
  });

  it('that was opened by a browser already running is not missed when its process ends', async () => {
    const window = fakeWindow();
    const { left } = await start({ openWindow: window.open }, { open: true });
    let hasLeft = false;
    void left.then(() => {
      hasLeft = true;
    });
    window.end(true);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(hasLeft).toBe(false);
  });

  it('that could not be opened is replaced by a printed address', async () => {
    const window = fakeWindow();
    await start({ openWindow: window.open }, { open: true });
    window.end(false);
    await new Promise((resolve) => setTimeout(resolve, 0));
    (await connectPage(addressSaid())).terminate();
  });

  it('is closed with Haat', async () => {
    const window = fakeWindow();
    const { stop } = await start({ openWindow: window.open }, { open: true });
    running = undefined;
    await stop();
    expect(window.isClosed()).toBe(true);
    expect(said).toEqual([
      'Haat is open in a window of Chromium.',
      expect.stringContaining('http://127.0.0.1:'),
    ]);
  });

  it('is not missed where there is no browser', async () => {
    await start({ openWindow: () => undefined }, { open: true });
    (await connectPage(addressSaid())).terminate();
  });
});
