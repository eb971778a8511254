import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClientOptions, WebSocket, WebSocketServer } from 'ws';
import { serverSocketPort } from '../../../electron/web/server-socket-port.ts';

let server: WebSocketServer;

beforeEach(async () => {
  server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
});
afterEach(() => {
  for (const socket of server.clients) socket.terminate();
  server.close();
});

async function join(options: ClientOptions = {}) {
  const accepted = once(server, 'connection');
  const page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, options);
  await once(page, 'open');
  const [socket] = (await accepted) as [WebSocket];
  return { page, socket };
}

describe("the host's end of a socket", () => {
  it('cuts off a page that answers no ping', async () => {
    const { socket } = await join({ autoPong: false });
    const port = serverSocketPort(socket, { heartbeatMs: 10 });
    await new Promise<void>((resolve) => port.onClose(resolve));
    expect(socket.readyState).not.toBe(WebSocket.OPEN);
  });

  it('keeps one that does, however quiet', async () => {
    const { page, socket } = await join();
    const port = serverSocketPort(socket, { heartbeatMs: 50 });
    let closed = false;
    port.onClose(() => {
      closed = true;
    });
    for (let pings = 0; pings < 5; pings++) await once(page, 'ping');
    expect(closed).toBe(false);
  });

  it('cuts off a page that reads nothing while the host goes on telling', async () => {
    const { page, socket } = await join();
    page.pause();
    const port = serverSocketPort(socket, { mostUnsentBytes: 1_000_000 });
    let closed = false;
    port.onClose(() => {
      closed = true;
    });
    const news = 'x'.repeat(100_000);
    for (let sent = 0; sent < 1_000 && !closed; sent++) {
      port.post(news);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(closed).toBe(true);
  });

  it('hears text only', async () => {
    const { page, socket } = await join();
    const heard: unknown[] = [];
    serverSocketPort(socket).onMessage((message) => heard.push(message));
    page.send('text');
    page.send(Buffer.from([1, 2, 3]));
    const [code] = await once(page, 'close');
    expect({ code, heard }).toEqual({ code: 1003, heard: ['text'] });
  });
});
