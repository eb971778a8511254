import { basename, dirname } from 'node:path';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { readWhole, writeFileAtomic } from './atomic-file.ts';
import { attempt, attemptLater, isDiskFull } from './attempt.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

/**
 * A file of JSON values, one to a line, added to at the end. Not chained, so that lines can be left out of it later:
 * what must be forgettable lives here and not in the journal.
 */
export interface LineStore {
  /** Bytes of an unfinished last line that were cut off at opening. */
  readonly torn: number;
  /** Lines in the middle that could not be read; they are kept until the next `rewrite`. */
  readonly unreadable: number;
  /** Adds values and syncs them before it returns. Fails with `not-saved` {cause, file} or `disk-full`. */
  append(values: readonly unknown[]): Result<void, Problem>;
  /** Adds values that a killed process no longer loses but a cut in power may, until `sync` resolves. */
  appendSoon(values: readonly unknown[]): Result<void, Problem>;
  sync(): Promise<Result<void, Problem>>;
  /** Replaces the whole file by these values, at once and durably: what is not among them is gone. */
  rewrite(values: Iterable<unknown>): Promise<Result<void, Problem>>;
  /** Bytes in the file. */
  size(): number;
  close(): void;
}

export interface LineStoreOptions {
  readonly fs: FileSystem;
  readonly path: string;
  /** Every readable value, in order. */
  readonly onValue?: (value: unknown) => void;
}

const LF = 0x0a;

/** Opens or begins a store. Fails with `file-unreadable` {file, cause}. */
export function openLineStore({ fs, path, onValue }: LineStoreOptions): Result<LineStore, Problem> {
  const opened = attempt(() => prepare(fs, path));
  if (!opened.ok) return err(problem('file-unreadable', { file: basename(path), cause: opened.error }));
  const { bytes, torn } = opened.value;
  const unreadable = readLines(bytes, onValue);

  let file: OpenFile | undefined = opened.value.file;
  let size = bytes.length;
  /** After a failed write the file cannot be trusted any more; what was saved is carried over to a new one. */
  let isSpoilt = false;
  let rewriting = false;

  function append(values: readonly unknown[]): Result<void, Problem> {
    return add(values, true);
  }

  function add(values: readonly unknown[], synced: boolean): Result<void, Problem> {
    if (rewriting) return err(problem('not-saved', { cause: 'EBUSY', file: basename(path) }));
    if (values.length === 0) return ok(undefined);
    const addition = encode(values);
    const before = size;
    const added = attempt(() => {
      if (isSpoilt) carryOver(before);
      const current = requireFile();
      current.write(addition, before);
      if (synced) current.sync();
    });
    if (!added.ok) return err(spoil(added.error));
    size = before + addition.length;
    return ok(undefined);
  }

  function spoil(cause: string): Problem {
    isSpoilt = true;
    return unsaved(cause);
  }

  function unsaved(cause: string): Problem {
    return isDiskFull(cause) ? problem('disk-full') : problem('not-saved', { cause, file: basename(path) });
  }

  /** Copies what was saved into a new file: a sync must not be tried again on the one for which it failed. */
  function carryOver(length: number): void {
    const saved = readWhole(fs, path).slice(0, length);
    const temporary = `${path}.carry`;
    if (fs.exists(temporary)) fs.unlink(temporary);
    const next = fs.open(temporary, 'create');
    next.write(saved, 0);
    next.sync();
    const old = file;
    file = undefined;
    if (old) attempt(() => old.close());
    next.close();
    fs.rename(temporary, path);
    fs.syncFolder(dirname(path));
    file = fs.open(path, 'write');
    isSpoilt = false;
  }

  async function sync(): Promise<Result<void, Problem>> {
    if (isSpoilt) return err(problem('not-saved', { cause: 'EIO', file: basename(path) }));
    const synced = await attemptLater(() => requireFile().syncLater());
    return synced.ok ? synced : err(spoil(synced.error));
  }

  async function rewrite(values: Iterable<unknown>): Promise<Result<void, Problem>> {
    const next = encode([...values]);
    rewriting = true;
    closeFile();
    const written = await attemptLater(() => writeFileAtomic(fs, path, next));
    rewriting = false;
    if (!written.ok) return err(unsaved(written.error));
    size = next.length;
    isSpoilt = false;
    return ok(undefined);
  }

  function requireFile(): OpenFile {
    file ??= fs.open(path, 'write');
    return file;
  }

  function closeFile(): void {
    const old = file;
    file = undefined;
    if (old) attempt(() => old.close());
  }

  return ok({
    torn,
    unreadable,
    append,
    appendSoon: (values) => add(values, false),
    sync,
    rewrite,
    size: () => size,
    close: closeFile,
  });
}

interface Prepared {
  readonly file: OpenFile;
  readonly bytes: Uint8Array;
  readonly torn: number;
}

function prepare(fs: FileSystem, path: string): Prepared {
  fs.makeFolder(dirname(path));
  const isNew = !fs.exists(path);
  const file = fs.open(path, isNew ? 'create' : 'write');
  if (isNew) {
    file.sync();
    fs.syncFolder(dirname(path));
  }
  const all = readWhole(fs, path);
  const whole = all.lastIndexOf(LF) + 1;
  if (whole < all.length) {
    file.truncate(whole);
    file.sync();
  }
  return { file, bytes: all.subarray(0, whole), torn: all.length - whole };
}

/** Hands out every line that can be read and counts the others. */
function readLines(bytes: Uint8Array, onValue: LineStoreOptions['onValue']): number {
  let unreadable = 0;
  let from = 0;
  for (let to = bytes.indexOf(LF); to !== -1; to = bytes.indexOf(LF, from)) {
    const value = parseLine(bytes.subarray(from, to));
    if (value.ok) onValue?.(value.value);
    else unreadable += 1;
    from = to + 1;
  }
  return unreadable;
}

const decoder = new TextDecoder();

function parseLine(line: Uint8Array): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(decoder.decode(line)));
  } catch {
    return err(undefined);
  }
}

function encode(values: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
