/** An open way to a printer: bytes out, bytes back. */
export interface Link {
  /** Resolves when the machine has taken the bytes, which is not yet the printer. Rejects when the way is lost. */
  write(bytes: Uint8Array): Promise<void>;
  /** Hears what the printer sends, from now on. */
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** How it came to an end without our doing: the printer said goodbye, or the way broke. */
  readonly ended: Promise<'goodbye' | 'broken'>;
  /** Lets everything written arrive, then closes. */
  close(): Promise<void>;
  /** Drops the way and, as far as the machine can, what it still holds: nothing may come out later by itself. */
  abort(): void;
}

/** How long to wait for a printer, in ms. */
export interface Timings {
  readonly connect: number;
  /** For one chunk of 4 KB to be taken; a slow printer goes on, one without paper does not. */
  readonly stall: number;
  /** For the answer behind the last byte, beside what the bytes themselves take. */
  readonly answer: number;
  /** Bytes in a ms that the slowest printer takes out of the buffers between it and the till. */
  readonly slowestPace: number;
  /** The same for a printer that has never answered. */
  readonly unlikelyAnswer: number;
  /** Between attempts to reach it. */
  readonly retries: readonly number[];
}

export const TIMINGS: Timings = {
  connect: 3_000,
  stall: 20_000,
  answer: 5_000,
  slowestPace: 25,
  unlikelyAnswer: 1_000,
  retries: [500, 2_000, 5_000],
};
