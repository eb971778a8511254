import type { Port } from '../../../shared/contract/port.ts';
import { createPortListeners } from '../../../shared/contract/port-listeners.ts';

/** The part of the browser's WebSocket that a Port needs. */
export interface PageSocket {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'open' | 'close' | 'error', listener: () => void): void;
  send(text: string): void;
  close(): void;
}

/** A Port over a socket that is being opened; rejects when it closes before it is open. */
export function webSocketPort(socket: PageSocket): Promise<Port> {
  const listeners = createPortListeners();
  socket.addEventListener('message', (event) => listeners.receive(event.data));
  socket.addEventListener('close', listeners.close);
  const port: Port = {
    post(message) {
      if (!listeners.closed()) socket.send(String(message));
    },
    onMessage: listeners.onMessage,
    onClose: listeners.onClose,
    close() {
      listeners.close();
      socket.close();
    },
  };
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(port));
    // After 'open' this settles nothing: a promise keeps its first outcome.
    listeners.onClose(() => reject(new Error('the socket closed before it was open')));
    // A listener, because an 'error' that nobody hears is thrown by some sockets; 'close' follows it.
    socket.addEventListener('error', () => {});
  });
}
