import type { IpcMainEvent, WebFrameMain } from 'electron';
import { connectChannel, portChannel } from '../preload/channels.ts';
import { pageOrigin } from './addresses.ts';
import type { ElectronApis } from './electron-apis.ts';
import type { HostProcess } from './host-process.ts';
import type { Log } from './log-file.ts';

interface PageConnectionOptions {
  readonly host: Pick<HostProcess, 'connect'>;
  readonly log: Log;
}

/** Gives each page that asks a port to the host: one end to the page, the other to the host. */
export function connectPages(
  { ipcMain, MessageChannelMain }: Pick<ElectronApis, 'ipcMain' | 'MessageChannelMain'>,
  { host, log }: PageConnectionOptions,
): void {
  ipcMain.on(connectChannel, (event) => {
    const frame = ourTopFrame(event);
    if (frame === undefined) {
      log('refused a connection from elsewhere');
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    frame.postMessage(portChannel, null, [port1]);
    host.connect(port2);
  });
}

/** The frame that sent the message, if it is the page itself: our origin, at the top, and still there. */
function ourTopFrame(event: IpcMainEvent): WebFrameMain | undefined {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && !frame.detached && frame.origin === pageOrigin
    ? frame
    : undefined;
}
