/**
 * A pipe between page and host: whole messages, both ways, until one end closes. What it runs over (a
 * MessagePort, a WebSocket, memory) is known to its adapter only.
 */
export interface Port {
  /** Sends one message. On a closed port it does nothing: the loss is told by `onClose`. */
  post(message: unknown): void;
  /** Hears every message. Those that come before the first listener wait for it. Returns the way to stop. */
  onMessage(listener: (message: unknown) => void): () => void;
  /** Hears once that either end closed; at once if it already has. Returns the way to stop. */
  onClose(listener: () => void): () => void;
  close(): void;
}

/** The largest message either side sends, in bytes of UTF-8. */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
