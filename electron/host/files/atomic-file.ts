import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { errorCode, type FileSystem } from './file-system.ts';

/** Windows refuses to replace a file while a virus scanner or an indexer looks at it; it lets go soon. */
const BUSY: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];
const TRIES = 20;

let writes = 0;

/**
 * Replaces a file whole: after a crash or a cut in power at any moment it holds either the old or the new bytes.
 * Durable when it resolves. Throws what the disk says; the old file is then untouched.
 */
export async function writeFileAtomic(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  writes += 1;
  const temporary = `${path}.${process.pid}-${writes}.tmp`;
  try {
    const file = fs.open(temporary, 'create');
    try {
      file.write(bytes, 0);
      await file.syncLater();
    } finally {
      file.close();
    }
    await renameWhenFree(fs, temporary, path);
  } catch (error) {
    discard(fs, temporary);
    throw error;
  }
  fs.syncFolder(dirname(path));
}

export function writeJsonAtomic(fs: FileSystem, path: string, value: unknown): Promise<void> {
  return writeFileAtomic(fs, path, new TextEncoder().encode(`${JSON.stringify(value)}\n`));
}

/** The value of a JSON file, undefined when there is none. Fails with `file-unreadable` {file, cause}. */
export function readJson(fs: FileSystem, path: string): Result<unknown, Problem> {
  if (!fs.exists(path)) return ok(undefined);
  try {
    return ok(JSON.parse(new TextDecoder().decode(readWhole(fs, path))));
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'not-json' : errorCode(error);
    return err(problem('file-unreadable', { file: basename(path), cause }));
  }
}

export function readWhole(fs: FileSystem, path: string): Uint8Array {
  const file = fs.open(path, 'read');
  try {
    const bytes = new Uint8Array(file.size());
    return bytes.subarray(0, file.read(bytes, 0));
  } finally {
    file.close();
  }
}

/** Removes a file that was not finished. That it cannot be removed matters less than why it was not finished. */
export function discard(fs: FileSystem, path: string): void {
  try {
    if (fs.exists(path)) fs.unlink(path);
  } catch {
    // The next start tidies up.
  }
}

async function renameWhenFree(fs: FileSystem, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      fs.rename(from, to);
      return;
    } catch (error) {
      if (attempt === TRIES || !BUSY.includes(errorCode(error))) throw error;
      await wait(10 * attempt);
    }
  }
}
