import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type WebServer } from '../../../electron/web/server.ts';
import type { Port } from '../../../shared/contract/port.ts';

let folder: string;
let server: WebServer;
let connected: Port[];
let warnings: object[];
let expected: { host: string; origin: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-web-'));
  const page = join(folder, 'renderer');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<title>Haat</title>');
  await writeFile(join(page, 'assets', 'sell-4f2a.js'), 'export {};');
  await writeFile(join(page, 'notes.md'), 'not for the page');
  await writeFile(join(folder, 'secret.txt'), 'outside the page');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  connected = [];
  warnings = [];
  server = await startServer({
    rendererFolder: join(folder, 'renderer'),
    port: 0,
    otherPort: false,
    connect: (port) => connected.push(port),
    log: { info: () => {}, warn: (details) => warnings.push(details) },
  });
  expected = { host: `127.0.0.1:${server.port}`, origin: server.origin };
});
afterEach(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** `path` goes over the wire as it is written. */
async function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port: server.port, method, path, headers, agent: false });
  asked.end(body);
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode, headers: response.headers, body: text };
}

function tokenOf(address: string): string {
  return new URL(address).hash.slice('#token='.length);
}

function postToken(token: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { origin: expected.origin, 'content-type': 'application/json', ...headers };
  return ask('POST', '/session', all, JSON.stringify({ token }));
}

async function admittedCookie(): Promise<string> {
  const { headers } = await postToken(tokenOf(server.newAddress()));
  return String(headers['set-cookie']?.[0]?.split(';')[0]);
}

/** The status a socket is refused with, or 101. */
async function openSocket(headers: Record<string, string>, path = '/port'): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
  socket.on('error', () => {});
  const opened = new Promise<number>((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
  const status = await opened;
  socket.terminate();
  return status;
}

describe('the page without a session', () => {
  it('gets its first page, its assets and its routes', async () => {
    expect((await ask('GET', '/')).body).toBe('<title>Haat</title>');
    expect((await ask('GET', '/bills/T1-000042')).body).toBe('<title>Haat</title>');
    const asset = await ask('GET', '/assets/sell-4f2a.js?x=1');
    expect(asset.body).toBe('export {};');
    expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/nothing.js', '/notes.md', '/port', '/api/export.csv', '/assets/../notes.md'])(
    'gets nothing at %s',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 401, body: '' });
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('may not %s', async (method) => {
    expect((await ask(method, '/clear-storage', { origin: expected.origin })).status).toBe(401);
  });

  it('learns that it has none', async () => {
    expect((await ask('GET', '/session')).status).toBe(401);
  });

  it('opens no socket', async () => {
    expect(await openSocket({ origin: expected.origin })).toBe(401);
    expect(await openSocket({ origin: expected.origin, cookie: `haat-${server.port}=guess` })).toBe(401);
    expect(connected).toHaveLength(0);
  });
});

describe('a path that leads out of the page', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%252e%252e/%252e%252e/secret.txt',
    '//127.0.0.1/secret.txt',
    '/assets/sell-4f2a.js%00.txt',
  ])('%s finds nothing, session or not', async (path) => {
    const cookie = await admittedCookie();
    expect(await ask('GET', path)).toMatchObject({ status: 401, body: '' });
    expect(await ask('GET', path, { cookie })).toMatchObject({ status: 404, body: '' });
  });

  it.each(['/%', 'http://evil.example/', '*'])('%s is no path at all', async (path) => {
    expect((await ask('GET', path)).status).toBe(400);
  });
});

describe('the one-time address', () => {
  it('opens a session that reloads and second tabs share', async () => {
    const answer = await postToken(tokenOf(server.newAddress()));
    expect(answer.status).toBe(204);
    const [setCookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(setCookie).toMatch(/^haat-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = `other=1; ${setCookie.split(';')[0]}`;
    expect((await ask('GET', '/session', { cookie })).status).toBe(204);
    expect(await openSocket({ origin: expected.origin, cookie })).toBe(101);
    expect(await openSocket({ origin: expected.origin, cookie })).toBe(101);
    expect(connected).toHaveLength(2);
  });

  it('is good once', async () => {
    const token = tokenOf(server.newAddress());
    expect((await postToken(token)).status).toBe(204);
    const again = await postToken(token);
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('leaves another one good', async () => {
    const first = tokenOf(server.newAddress());
    const second = tokenOf(server.newAddress());
    expect((await postToken(second)).status).toBe(204);
    expect((await postToken(first)).status).toBe(204);
  });

  it('cannot be guessed', async () => {
    const token = tokenOf(server.newAddress());
    expect((await postToken(`${token.slice(0, -1)}_`)).status).toBe(401);
    expect((await postToken('')).status).toBe(401);
    expect(warnings).toHaveLength(2);
    expect(JSON.stringify(warnings)).not.toContain(token.slice(0, 20));
  });

  it.each([[7], [null], [['x']], ['x'.repeat(2_000)]])('is not %j', async (token) => {
    expect((await postToken(token)).status).toBe(400);
  });

  it('is sent as JSON, which a foreign form cannot', async () => {
    const token = tokenOf(server.newAddress());
    expect((await postToken(token, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await postToken(token)).status).toBe(204);
  });
});

describe('a foreign page', () => {
  it.each(['evil.example', 'localhost:7117', '127.0.0.1', '127.0.0.1.evil.example'])(
    'that rebound the name %s gets nothing',
    async (host) => {
      const cookie = await admittedCookie();
      const origin = `http://${host}`;
      expect(await ask('GET', '/', { host, cookie })).toMatchObject({ status: 421, body: '' });
      expect((await ask('GET', '/assets/sell-4f2a.js', { host, cookie })).status).toBe(421);
      expect((await ask('POST', '/session', { host, origin, cookie })).status).toBe(421);
      expect(await openSocket({ host, origin, cookie })).toBe(421);
      expect(connected).toHaveLength(0);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1', 'http://localhost'])(
    'from %s gets nothing, though the browser sent our cookie',
    async (origin) => {
      const cookie = await admittedCookie();
      expect(await ask('GET', '/', { origin, cookie })).toMatchObject({ status: 403, body: '' });
      expect((await postToken(tokenOf(server.newAddress()), { origin })).status).toBe(403);
      expect((await ask('POST', '/clear-storage', { origin, cookie })).status).toBe(403);
      expect(await openSocket({ origin, cookie })).toBe(403);
      expect(connected).toHaveLength(0);
    },
  );

  it('that hides its origin changes nothing and opens nothing', async () => {
    const cookie = await admittedCookie();
    expect((await ask('POST', '/clear-storage', { cookie })).status).toBe(403);
    expect(await openSocket({ cookie })).toBe(403);
  });

  it('may link to us but load nothing of ours', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await ask('GET', '/', { ...foreign, 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect(
      (await ask('GET', '/assets/sell-4f2a.js', { ...foreign, 'sec-fetch-mode': 'no-cors' })).status,
    ).toBe(403);
    const cookie = await admittedCookie();
    const posted = { ...foreign, 'sec-fetch-mode': 'navigate', origin: expected.origin, cookie };
    expect((await ask('POST', '/clear-storage', posted)).status).toBe(403);
  });
});

describe('every answer', () => {
  it.each([
    ['GET', '/', {}],
    ['GET', '/assets/sell-4f2a.js', {}],
    ['GET', '/nothing.js', {}],
    ['GET', '/', { host: 'evil.example' }],
    ['POST', '/session', {}],
  ])('to %s %s %j carries the headers of the page', async (method, path, headers) => {
    const answer = await ask(method, path, headers);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is kept by the browser only where its name changes with its content', async () => {
    expect((await ask('GET', '/assets/sell-4f2a.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('GET', '/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('GET', '/session')).headers['cache-control']).toBe('no-store');
  });

  it('to HEAD has no body', async () => {
    expect(await ask('HEAD', '/assets/sell-4f2a.js')).toMatchObject({ status: 200, body: '' });
  });
});

describe('a session', () => {
  it("has the browser clear the page's store", async () => {
    const answer = await ask('POST', '/clear-storage', {
      cookie: await admittedCookie(),
      origin: expected.origin,
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['clear-site-data']).toBe('"storage"');
  });

  it('opens no socket but the port', async () => {
    const headers = { cookie: await admittedCookie(), origin: expected.origin };
    expect(await openSocket(headers, '/elsewhere')).toBe(404);
  });

  it('does not outlive the server', async () => {
    const cookie = await admittedCookie();
    const { port } = server;
    await server.close();
    server = await startServer({
      rendererFolder: folder,
      port,
      otherPort: false,
      connect: () => {},
      log: { info: () => {}, warn: () => {} },
    });
    expect((await ask('GET', '/session', { cookie })).status).toBe(401);
  });
});

describe('the port of the server', () => {
  const rest = { rendererFolder: '', connect: () => {} };

  it('is another one when the usual is taken, and the log says so', async () => {
    const second: object[] = [];
    const log = { info: () => {}, warn: (details: object) => second.push(details) };
    const other = await startServer({ ...rest, port: server.port, otherPort: true, log });
    expect(other.port).not.toBe(server.port);
    expect(second).toEqual([{ wanted: server.port, used: other.port }]);
    await other.close();
  });

  it('is never another one when it was chosen', async () => {
    const log = { info: () => {}, warn: () => {} };
    const started = startServer({ ...rest, port: server.port, otherPort: false, log });
    await expect(started).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is reached from this machine only', async () => {
    const socket = connect(server.port, '127.0.0.2');
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
