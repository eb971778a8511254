import type { Port } from './port.ts';
import { createPortListeners, type PortListeners } from './port-listeners.ts';

/** Two ends of a pipe inside one process, for tests and for a host in the page. Delivery is never synchronous. */
export function memoryPorts(): [Port, Port] {
  const left = createPortListeners();
  const right = createPortListeners();
  return [memoryPort(left, right), memoryPort(right, left)];
}

function memoryPort(own: PortListeners, other: PortListeners): Port {
  return {
    post(message) {
      if (!own.closed()) queueMicrotask(() => other.receive(message));
    },
    onMessage: own.onMessage,
    onClose: own.onClose,
    close() {
      own.close();
      queueMicrotask(other.close);
    },
  };
}
