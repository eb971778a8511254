/** What every adapter needs behind a Port: listeners, the messages that came before them, and one close. */
export interface PortListeners {
  readonly onMessage: (listener: (message: unknown) => void) => () => void;
  readonly onClose: (listener: () => void) => () => void;
  readonly closed: () => boolean;
  /** The adapter tells that a message came. After the close it is dropped. */
  readonly receive: (message: unknown) => void;
  /** The adapter tells that the pipe is gone; only the first time counts. */
  readonly close: () => void;
}

export function createPortListeners(): PortListeners {
  const messageListeners = new Set<(message: unknown) => void>();
  const closeListeners = new Set<() => void>();
  let early: unknown[] = [];
  let isClosed = false;

  return {
    onMessage(listener) {
      messageListeners.add(listener);
      const waiting = early;
      early = [];
      for (const message of waiting) listener(message);
      return () => messageListeners.delete(listener);
    },
    onClose(listener) {
      if (isClosed) listener();
      else closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
    closed: () => isClosed,
    receive(message) {
      if (isClosed) return;
      if (messageListeners.size === 0) early.push(message);
      for (const listener of messageListeners) listener(message);
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      const told = [...closeListeners];
      closeListeners.clear();
      for (const listener of told) listener();
    },
  };
}
