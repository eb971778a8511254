import { dirname } from 'node:path';
import { discard } from './atomic-file.ts';
import type { FileSystem } from './file-system.ts';

const PIECE_BYTES = 1024 * 1024;

/**
 * Replaces a large file whole without holding anything up: each piece is on the disk before the next is given to it,
 * because a bill that is synced meanwhile may have to wait for all that the disk was given before. False when
 * stopped. Throws what the disk says; in both cases the old file is as it was.
 */
export async function writeFileLater(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<boolean> {
  const unfinished = unfinishedName(path);
  discard(fs, unfinished);
  try {
    const file = fs.open(unfinished, 'create');
    try {
      for (let done = 0; done < bytes.length && !signal.aborted; done += PIECE_BYTES) {
        file.write(bytes.subarray(done, done + PIECE_BYTES), done);
        await file.syncLater();
      }
    } finally {
      file.close();
    }
    if (!signal.aborted) fs.rename(unfinished, path);
  } finally {
    discard(fs, unfinished);
  }
  fs.syncFolder(dirname(path));
  return !signal.aborted;
}

/** What a file is called until it is whole. */
export function unfinishedName(path: string): string {
  return `${path}.later`;
}
