import type { Port } from './port.ts';
import { createPortListeners } from './port-listeners.ts';

interface Pipe {
  postMessage(message: unknown): void;
  start?(): void;
  close(): void;
}

/** A MessagePort of the page or of Node's worker_threads: messages come as events with `data`. */
export interface EventTargetPort extends Pipe {
  addEventListener(type: 'message' | 'close', listener: (event: { readonly data?: unknown }) => void): void;
}

/** Electron's MessagePortMain, in the main process and in a utilityProcess: an emitter of the same events. */
export interface EmitterPort extends Pipe {
  on(type: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(type: 'close', listener: () => void): unknown;
}

/** A Port over any of the three kinds of MessagePort. */
export function messagePort(pipe: EventTargetPort | EmitterPort): Port {
  const listeners = createPortListeners();
  // Node's port has both ways; its `on` gives the bare message, so the events come first.
  if ('addEventListener' in pipe) {
    pipe.addEventListener('message', (event) => listeners.receive(event.data));
    pipe.addEventListener('close', listeners.close);
  } else {
    pipe.on('message', (event) => listeners.receive(event.data));
    pipe.on('close', listeners.close);
  }
  pipe.start?.();

  return {
    post(message) {
      if (!listeners.closed()) pipe.postMessage(message);
    },
    onMessage: listeners.onMessage,
    onClose: listeners.onClose,
    close() {
      // The page's MessagePort tells only the other end of a close.
      listeners.close();
      pipe.close();
    },
  };
}
