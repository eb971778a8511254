import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { discard } from '../files/atomic-file.ts';
import type { FileSystem, OpenFile } from '../files/file-system.ts';

const BLOCK = new Uint8Array(1024 * 1024);
const UNFINISHED = /\.(now|later)$/;

/**
 * Makes a segment file of zeros. Zeros are really written, as a file with holes would meet a full disk in the middle
 * of a bill. It gets its name only when it is whole and durable. Throws what the disk says, leaving nothing behind.
 */
export function createSegmentFile(fs: FileSystem, path: string, bytes: number): void {
  const unfinished = `${path}.now`;
  discard(fs, unfinished);
  try {
    const file = fs.open(unfinished, 'create');
    try {
      for (let done = 0; done < bytes; done += BLOCK.length) writeZeros(file, done, bytes);
      file.sync();
    } finally {
      file.close();
    }
    publish(fs, unfinished, path);
  } catch (error) {
    discard(fs, unfinished);
    throw error;
  }
}

export interface ReservedSegment {
  readonly number: number;
  readonly path: string;
}

/**
 * The same without holding anything up, for the spare. `reserve` is asked at the end, when the number is known to be
 * free; undefined drops the file. Resolves to the number.
 */
export async function createSegmentFileLater(
  fs: FileSystem,
  folder: string,
  bytes: number,
  reserve: () => ReservedSegment | undefined,
): Promise<number | undefined> {
  const unfinished = join(folder, 'spare.later');
  discard(fs, unfinished);
  try {
    const file = fs.open(unfinished, 'create');
    try {
      for (let done = 0; done < bytes; done += BLOCK.length) {
        writeZeros(file, done, bytes);
        await breathe();
      }
      await file.syncLater();
    } finally {
      file.close();
    }
    const reserved = reserve();
    if (reserved) publish(fs, unfinished, reserved.path);
    else discard(fs, unfinished);
    return reserved?.number;
  } catch (error) {
    discard(fs, unfinished);
    throw error;
  }
}

/** Removes what a crash left half made. */
export function discardUnfinished(fs: FileSystem, folder: string): void {
  for (const name of fs.list(folder)) if (UNFINISHED.test(name)) discard(fs, join(folder, name));
}

function writeZeros(file: OpenFile, from: number, total: number): void {
  file.write(BLOCK.subarray(0, Math.min(BLOCK.length, total - from)), from);
}

function publish(fs: FileSystem, unfinished: string, path: string): void {
  fs.rename(unfinished, path);
  fs.syncFolder(dirname(path));
}
