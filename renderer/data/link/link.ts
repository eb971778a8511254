import { messagePort } from '../../../shared/contract/message-port.ts';
import type { Port } from '../../../shared/contract/port.ts';
import { problem } from '../../../shared/problem.ts';
import { webSocketPort } from './web-socket-port.ts';

declare global {
  interface Window {
    /** Electron's preload: asks for a port, which then comes as a window message. Missing in a browser. */
    readonly haat?: { connect(): void };
  }
}

const PORT_MESSAGE = 'haat:port';

/** What the link uses of its window. */
export type LinkWindow = Pick<
  Window,
  'haat' | 'location' | 'history' | 'addEventListener' | 'removeEventListener'
> & {
  readonly fetch: typeof fetch;
  readonly WebSocket: typeof WebSocket;
};

/**
 * A new port to the host, by whichever way this window has. In a browser it rejects with the Problem
 * `not-admitted` when this browser has not opened the one-time address, and `host-not-reached` otherwise.
 */
export function openPort(page: LinkWindow = window): Promise<Port> {
  return page.haat ? portFromPreload(page, page.haat) : portFromSocket(page);
}

/** True under Electron, where the host clears the page's store; in a browser `clearPageStorage` does. */
export function hasPreload(page: Pick<Window, 'haat'> = window): boolean {
  return page.haat !== undefined;
}

/**
 * Browser shell only: has the browser drop everything this origin stored, which repairs an IndexedDB that cannot
 * be opened any more. The page must be loaded again after it. False when the host refused or is gone.
 */
export async function clearPageStorage(page: Pick<LinkWindow, 'fetch'> = window): Promise<boolean> {
  const answer = await page.fetch('/clear-storage', { method: 'POST' }).catch(() => undefined);
  return answer?.ok === true;
}

function portFromPreload(page: LinkWindow, preload: { connect(): void }): Promise<Port> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent) => {
      const [port] = event.ports;
      const source: unknown = event.source;
      // Any frame may post to this window; only the preload does so as the window itself.
      if (source !== page || event.data?.type !== PORT_MESSAGE || !port) return;
      page.removeEventListener('message', hear);
      resolve(messagePort(port));
    };
    page.addEventListener('message', hear);
    preload.connect();
  });
}

async function portFromSocket(page: LinkWindow): Promise<Port> {
  await redeemToken(page);
  const scheme = page.location.protocol === 'https:' ? 'wss' : 'ws';
  try {
    return await webSocketPort(new page.WebSocket(`${scheme}://${page.location.host}/port`));
  } catch {
    // A socket tells nobody why it was refused.
    const session = await page.fetch('/session').catch(() => undefined);
    throw problem(session?.status === 401 ? 'not-admitted' : 'host-not-reached');
  }
}

/** Exchanges the one-time token of the address for a cookie, and takes it out of the address bar and history. */
async function redeemToken(page: LinkWindow): Promise<void> {
  const token = /^#token=([\w-]+)$/.exec(page.location.hash)?.[1];
  if (token === undefined) return;
  const answer = await page
    .fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    .catch(() => undefined);
  // Without an answer the token may still be good for the next attempt.
  if (answer) page.history.replaceState(null, '', page.location.pathname + page.location.search);
}
