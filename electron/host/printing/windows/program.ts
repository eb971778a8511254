import { serveWinspool, type WinspoolAnswer } from './serve.ts';

/**
 * The process that speaks with the spooler, so that a driver or a pointer gone wrong ends it and not the till. It is
 * started as a child by the browser shell and as a utilityProcess by Electron, and ends with whoever asks it.
 */
interface AskingPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  postMessage(answer: WinspoolAnswer): void;
}

/** Electron adds `parentPort` to a utilityProcess; its one message brings the port of the host. */
declare const process: NodeJS.Process & {
  readonly parentPort?: {
    once(event: 'message', listener: (event: { readonly ports: readonly AskingPort[] }) => void): unknown;
  };
};

const winspool = import('./koffi-winspool.ts').then(({ createKoffiWinspool }) => createKoffiWinspool());
const end = () => process.exit(0);

if (process.parentPort) {
  process.parentPort.once('message', ({ ports: [port] }) => {
    if (!port) return;
    const serve = serveWinspool(winspool, (answer) => port.postMessage(answer));
    port.on('message', ({ data }) => void serve(data));
    port.on('close', end);
    port.start();
  });
} else {
  process.on(
    'message',
    serveWinspool(winspool, (answer) => process.send?.(answer)),
  );
  process.on('disconnect', end);
}
