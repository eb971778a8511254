import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { FileSystem } from './file-system.ts';
import { type LineStore, openLineStore } from './line-store.ts';

/**
 * What is being put together and is no fact yet: the running cart of every client, held bills. A value under a key;
 * keys are the caller's (`cart:<client>`, `held:<id>`). A killed process loses nothing of it, a cut in power at most
 * the last 200 ms.
 */
export interface Drafts {
  /** All values by key, as they are now. */
  load(): ReadonlyMap<string, unknown>;
  /** Remembers a JSON value; `null` forgets the key. Fails with `not-saved` or `disk-full`; it is then kept in memory. */
  save(key: string, value: unknown): Result<void, Problem>;
  /** Resolves when everything saved so far is durable. */
  flush(): Promise<Result<void, Problem>>;
  /** Flushes, and leaves nothing in the file but the values as they are. */
  close(): Promise<void>;
}

export interface DraftsOptions {
  /** The data folder. */
  readonly folder: string;
  readonly fs: FileSystem;
}

const SYNC_MILLISECONDS = 200;
/** The file is rewritten when it is larger than this and mostly out of date. */
const TIDY_BYTES = 256 * 1024;

const lineSchema = z.object({ key: z.string(), value: z.unknown() });

/** Fails with `file-unreadable` {file, cause}. */
export function createDrafts({ folder, fs }: DraftsOptions): Result<Drafts, Problem> {
  const values = new Map<string, unknown>();
  const opened = openLineStore({
    fs,
    path: join(folder, 'drafts.jsonl'),
    onValue: (line) => apply(values, line),
  });
  if (!opened.ok) return opened;
  return ok(createOver(opened.value, values));
}

function createOver(store: LineStore, values: Map<string, unknown>): Drafts {
  /** Saved to memory but not to the file, as the disk refused or the file was being rewritten. */
  const owed = new Set<string>();
  let liveBytes = 0;
  let tidying = false;
  let timer: NodeJS.Timeout | undefined;
  let syncing: Promise<Result<void, Problem>> = Promise.resolve(ok(undefined));

  function save(key: string, value: unknown): Result<void, Problem> {
    remember(values, key, value);
    owed.add(key);
    timer ??= setTimeout(flush, SYNC_MILLISECONDS).unref();
    return tidying ? ok(undefined) : writeOwed();
  }

  function writeOwed(): Result<void, Problem> {
    const written = store.appendSoon([...owed].map((key) => ({ key, value: values.get(key) ?? null })));
    if (written.ok) owed.clear();
    return written;
  }

  function flush(): Promise<Result<void, Problem>> {
    clearTimeout(timer);
    timer = undefined;
    syncing = syncing.then(sync);
    return syncing;
  }

  async function sync(): Promise<Result<void, Problem>> {
    if (store.size() > TIDY_BYTES && store.size() > 4 * liveBytes) await tidy();
    const written = writeOwed();
    return written.ok ? store.sync() : written;
  }

  /** When it fails the file is as it was, and the next time tries again. What is saved meanwhile is owed. */
  async function tidy(): Promise<void> {
    tidying = true;
    const written = await store.rewrite([...values].map(([key, value]) => ({ key, value })));
    tidying = false;
    if (written.ok) liveBytes = store.size();
  }

  return {
    load: () => values,
    save,
    flush,
    close: async () => {
      await flush();
      // Old lines may hold a buyer's name or number; they are not kept longer than the day.
      await tidy();
      store.close();
    },
  };
}

function apply(values: Map<string, unknown>, line: unknown): void {
  const parsed = lineSchema.safeParse(line);
  if (parsed.success) remember(values, parsed.data.key, parsed.data.value);
}

function remember(values: Map<string, unknown>, key: string, value: unknown): void {
  if (value === null || value === undefined) values.delete(key);
  else values.set(key, value);
}
