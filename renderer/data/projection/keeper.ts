import { nothingTouched, type Touched } from './apply.ts';
import type { Cache } from './cache.ts';
import type { Cursor, Projection } from './projection.ts';
import { allTouched, readProjection, rowsOf } from './rows.ts';

/** Far enough behind a bill that the next one does not notice. */
const DELAY_MS = 1_500;

export interface Keeper {
  /** Fills the projection from the cache, if there is one that is whole. */
  readonly load: (
    projection: Projection,
    onItems: (done: number, total: number) => void,
  ) => Promise<Cursor | undefined>;
  /** Keeps what was touched, in a quiet moment. */
  readonly keep: (projection: Projection, touched: Touched, cursor: Cursor) => void;
  /** Keeps everything, in place of what is there. */
  readonly keepAll: (projection: Projection, cursor: Cursor) => void;
}

export interface KeeperOptions {
  /** Tells of a cache that goes away after it was opened. */
  readonly open: (onClosed: (cause: unknown) => void) => Promise<Cache>;
  /** Whether this window is the one that writes; two would spoil each other's copy. */
  readonly mayWrite: () => boolean;
  /** From here on the page works from memory; called once. */
  readonly onLost: (cause: unknown) => void;
  readonly whenQuiet?: (work: () => void) => void;
}

/** Writes behind what the page knows. Any fault of the store ends it and harms nothing. */
export function createKeeper(options: KeeperOptions): Keeper {
  const { whenQuiet = inQuietMoment } = options;
  const opening = options.open(lose).catch(lose);
  let pending: { projection: Projection; cursor: Cursor; touched: Touched } | undefined;
  let isWriting = false;
  let isLost = false;

  function lose(cause: unknown): undefined {
    if (!isLost) options.onLost(cause);
    isLost = true;
    return undefined;
  }

  function schedule(): void {
    if (isLost || isWriting || !pending) return;
    isWriting = true;
    whenQuiet(() => void write());
  }

  async function write(): Promise<void> {
    const cache = await opening;
    const work = pending;
    if (cache && work && options.mayWrite()) {
      pending = undefined;
      await cache.write(rowsOf(work.projection, work.touched, work.cursor)).catch(lose);
    }
    isWriting = false;
    if (cache && options.mayWrite()) schedule();
  }

  return {
    async load(projection, onItems) {
      const cache = await opening;
      return cache && readProjection(projection, cache.read, onItems).catch(lose);
    },
    keep(projection, touched, cursor) {
      pending = { projection, cursor, touched: merged(pending?.touched ?? nothingTouched(), touched) };
      schedule();
    },
    keepAll(projection, cursor) {
      pending = { projection, cursor, touched: allTouched(projection) };
      schedule();
    },
  };
}

function merged(before: Touched, more: Touched): Touched {
  return {
    items: new Set(),
    itemPages: new Set([...before.itemPages, ...more.itemPages]),
    stockPages: new Set([...before.stockPages, ...more.stockPages]),
    billPages: new Set([...before.billPages, ...more.billPages]),
    days: before.days || more.days,
  };
}

function inQuietMoment(work: () => void): void {
  setTimeout(() => requestIdleCallback(work, { timeout: 5_000 }), DELAY_MS);
}
