import type { WebSocket } from 'ws';
import type { Port } from '../../shared/contract/port.ts';
import { createPortListeners } from '../../shared/contract/port-listeners.ts';

const HEARTBEAT_MS = 5_000;

/** A page that leaves this much unread is asleep or gone; it reads afresh when it comes back. */
const MOST_UNSENT_BYTES = 128 * 1024 * 1024;

/** RFC 6455 §7.4.1 close codes. */
const UNSUPPORTED_DATA = 1003;

/** One is not enough: a host that was busy for an interval looks at its clock before it reads the answer. */
const MOST_UNANSWERED = 3;

/**
 * A Port over one accepted socket. A page that answers no ping for some intervals is cut off, because a
 * loopback socket of a frozen machine may otherwise stay half open for hours.
 */
export function serverSocketPort(
  socket: WebSocket,
  { heartbeatMs = HEARTBEAT_MS, mostUnsentBytes = MOST_UNSENT_BYTES } = {},
): Port {
  const listeners = createPortListeners();
  let unanswered = 0;
  const heartbeat = setInterval(() => {
    if (unanswered === MOST_UNANSWERED) return socket.terminate();
    unanswered += 1;
    socket.ping();
  }, heartbeatMs);

  socket.on('pong', () => {
    unanswered = 0;
  });
  socket.on('message', (data, isBinary) => {
    unanswered = 0;
    if (isBinary) socket.close(UNSUPPORTED_DATA);
    else listeners.receive(data.toString());
  });
  // A 'close' follows every error; without a listener Node would throw it.
  socket.on('error', () => {});
  socket.on('close', close);

  function close(): void {
    clearInterval(heartbeat);
    listeners.close();
  }

  return {
    post(message) {
      if (listeners.closed()) return;
      if (socket.bufferedAmount > mostUnsentBytes) return socket.terminate();
      socket.send(String(message));
    },
    onMessage: listeners.onMessage,
    onClose: listeners.onClose,
    close() {
      close();
      socket.close();
    },
  };
}
