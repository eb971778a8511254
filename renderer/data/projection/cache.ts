import { Dexie, type Table } from 'dexie';
import type { ReadRows, Row } from './rows.ts';

const NAME = 'haat';

/** An IndexedDB that is broken may never answer at all. */
const OPEN_WITHIN_MS = 5_000;

/** The page's own copy of its projections, which may vanish at any time without harm. */
export interface Cache {
  readonly read: ReadRows;
  /** Puts rows together or not at all. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens the cache; rejects where this window cannot keep one. `onClosed` hears when the browser takes it away later.
 * Relaxed durability is right for what can be rebuilt.
 */
export async function openCache(onClosed: (cause: unknown) => void): Promise<Cache> {
  const db = new Dexie(NAME, { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ rows: 'key' });
  const table: Table<Row, string> = db.table('rows');
  db.on('close', () => {
    // Dexie would open an empty one by itself, and the rows put there would pass for the whole.
    db.close({ disableAutoOpen: true });
    onClosed(new Error('the browser closed the database'));
  });
  await within(OPEN_WITHIN_MS, db.open());
  void navigator.storage?.persist?.();
  return {
    async read(keys) {
      const rows = await table.bulkGet([...keys]);
      return rows.map((row) => row?.value);
    },
    write: (rows) =>
      db.transaction('rw', table, async () => {
        // One by one, because a row is copied when it is put and many at once would hold up the page.
        for (const row of rows) await table.put(row);
      }),
    close: () => db.close(),
  };
}

function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not opened within ${ms} ms`)), ms);
    work.then(resolve, reject);
    work.then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
}
