import type { ContextBridge, IpcRenderer } from 'electron';
import { connectChannel, portChannel } from './channels.ts';

interface LinkParts {
  readonly contextBridge: Pick<ContextBridge, 'exposeInMainWorld'>;
  readonly ipcRenderer: Pick<IpcRenderer, 'on' | 'send'>;
  readonly window: Pick<Window, 'postMessage'> & { readonly location: Pick<Location, 'origin'> };
}

/**
 * Gives the page its only door: `window.haat.connect()` asks for a port to the host, and the port arrives as a
 * window message `{type: 'haat:port'}`. The page calls it again after a reload or when the host was restarted.
 *
 * The port travels by `postMessage` because the context bridge cannot carry one, and only to our own origin.
 */
export function exposeLink({ contextBridge, ipcRenderer, window }: LinkParts): void {
  ipcRenderer.on(portChannel, (event) => {
    window.postMessage({ type: portChannel }, window.location.origin, event.ports);
  });
  contextBridge.exposeInMainWorld('haat', { connect: () => ipcRenderer.send(connectChannel) });
}
