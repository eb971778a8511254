import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_MESSAGE_BYTES, type Port } from '../../shared/contract/port.ts';
import { securityHeaders } from '../host/content-security-policy.ts';
import { createAdmission } from './admission.ts';
import { readCookie, refusal } from './request-check.ts';
import { serverSocketPort } from './server-socket-port.ts';
import { createStaticFiles } from './static-files.ts';

/** Only this machine can reach it. A name would not do: `localhost` may mean something else. */
const ADDRESS = '127.0.0.1';

/** A token is 43 characters; whoever sends more is not our page. */
const MOST_SESSION_BODY = 1_024;

export interface WebLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface WebServerOptions {
  /** The built page. */
  readonly rendererFolder: string;
  /** Tried first: the browser keeps a page's store by address, so the port should stay the same. */
  readonly port: number;
  /** When the port is taken, whether any free one will do. */
  readonly otherPort: boolean;
  readonly connect: (port: Port) => void;
  readonly log: WebLog;
}

export interface WebServer {
  /** `http://127.0.0.1:7117` */
  readonly origin: string;
  readonly port: number;
  /** An address that opens the page once, in one browser. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page and its connection to the host on this machine only. Rejects with Node's `EADDRINUSE` when the
 * port is taken and no other may be used.
 */
export async function startServer(options: WebServerOptions): Promise<WebServer> {
  const { log } = options;
  const files = createStaticFiles(options.rendererFolder);
  const admission = createAdmission();
  const server = createServer(handle);
  const port = await listen(server, options);
  const origin = `http://${ADDRESS}:${port}`;
  // A cookie is shared by all ports of an address, so its name says which one it is for.
  const cookieName = `haat-${port}`;
  const pageHeaders = securityHeaders({ connect: [`ws://${ADDRESS}:${port}`] });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  server.on('upgrade', upgrade);

  function isAdmitted(request: IncomingMessage): boolean {
    const session = readCookie(request.headers.cookie, cookieName);
    return session !== undefined && admission.admits(session);
  }

  function refuse(request: IncomingMessage, status: number): number {
    const { host, origin: from } = request.headers;
    log.warn({ status, method: request.method, host, origin: from }, 'a request was refused');
    return status;
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const status = refusal(request.headers, { origin, changes });
    const path = pathOf(request);
    if (status !== undefined) end(response, refuse(request, status));
    else if (path === undefined) end(response, 400);
    else if (changes) void change(request, response, path);
    else read(request, response, path);
  }

  function read(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = path === '/port' ? undefined : files.find(path);
    if (path === '/session') end(response, isAdmitted(request) ? 204 : 401);
    else if (file) file.send(response, request.method === 'HEAD');
    else end(response, isAdmitted(request) ? 404 : refuse(request, 401));
  }

  async function change(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const action = `${request.method} ${path}`;
    if (action === 'POST /session') return admit(request, response);
    if (!isAdmitted(request)) return end(response, refuse(request, 401));
    if (action !== 'POST /clear-storage') return end(response, 404);
    log.warn({}, 'the store of the page is cleared');
    // Repairs an IndexedDB that cannot be opened any more, which nothing inside the page can.
    response.setHeader('clear-site-data', '"storage"');
    end(response, 204);
  }

  async function admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = await readToken(request);
    if (token === undefined) return end(response, 400);
    const session = admission.redeem(token);
    if (session === undefined) return end(response, refuse(request, 401));
    response.setHeader('set-cookie', `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`);
    end(response, 204);
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const status =
      refusal(request.headers, { origin, changes: true }) ??
      (pathOf(request) !== '/port' ? 404 : isAdmitted(request) ? undefined : 401);
    if (status === undefined) {
      sockets.handleUpgrade(request, socket, head, (accepted: WebSocket) =>
        options.connect(serverSocketPort(accepted)),
      );
      return;
    }
    refuse(request, status);
    socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  return {
    origin,
    port,
    newAddress: () => `${origin}/#token=${admission.newToken()}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, { port, otherPort, log }: WebServerOptions): Promise<number> {
  try {
    await listenAt(server, port);
  } catch (error) {
    if (!otherPort || !isTaken(error)) throw error;
    await listenAt(server, 0);
    const used = (server.address() as AddressInfo).port;
    log.warn(
      { wanted: port, used },
      'the port was taken: another one is used, and the page fills its store afresh',
    );
  }
  return (server.address() as AddressInfo).port;
}

async function listenAt(server: Server, port: number): Promise<void> {
  server.listen(port, ADDRESS);
  await once(server, 'listening');
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The decoded path, or `undefined` for what a browser never asks. */
function pathOf(request: IncomingMessage): string | undefined {
  const [path = ''] = (request.url ?? '').split('?', 1);
  if (!path.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function readToken(request: IncomingMessage): Promise<string | undefined> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  let text = '';
  try {
    for await (const chunk of request.setEncoding('utf8')) {
      text += chunk;
      if (text.length > MOST_SESSION_BODY) return undefined;
    }
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('token' in body)) return undefined;
    return typeof body.token === 'string' ? body.token : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
