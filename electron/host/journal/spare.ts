import { join } from 'node:path';
import { attempt } from '../files/attempt.ts';
import type { FileSystem } from '../files/file-system.ts';
import { incarnationName, segmentFileName } from './layout.ts';
import { createSegmentFile, createSegmentFileLater, type ReservedSegment } from './segment-file.ts';

/**
 * The segment files of the incarnation written to: numbers that only go up, and the next one lying ready, so that a
 * full disk is met long before it matters.
 */
export interface Spare {
  readonly incarnation: number;
  /** Number of an empty segment file to begin: the spare, or one made now. Throws what the disk says. */
  take(): number;
  pathOf(number: number): string;
  /** Makes the next one in the background, where there is none and the disk has room. */
  prepare(): void;
  isReady(): boolean;
  idle(): Promise<void>;
  close(): void;
}

export interface SpareOptions {
  readonly fs: FileSystem;
  /** The folder that holds the incarnations. */
  readonly folder: string;
  readonly till: string;
  readonly incarnation: number;
  readonly segmentBytes: number;
  /** Number of the highest segment file there is; 0 for none. */
  readonly lastNumber: number;
  /** Number of a segment file that lies ready, whole and empty. */
  readonly ready: number | undefined;
}

/** Left free when a spare is made: the last of the disk is for the bills in hand, not for those of next month. */
const MARGIN_BYTES = 1024 * 1024;

export function createSpare(options: SpareOptions): Spare {
  const { fs, folder, till, incarnation, segmentBytes } = options;
  const home = join(folder, incarnationName(till, incarnation));
  let { lastNumber, ready } = options;
  let taken = 0;
  let preparing: Promise<void> | undefined;
  let closed = false;

  function pathOf(number: number): string {
    return join(home, segmentFileName(number));
  }

  function take(): number {
    const number = ready ?? lastNumber + 1;
    if (ready === undefined) createSegmentFile(fs, pathOf(number), segmentBytes);
    lastNumber = Math.max(lastNumber, number);
    taken = number;
    ready = undefined;
    return number;
  }

  function prepare(): void {
    if (ready !== undefined || preparing || closed) return;
    const free = attempt(() => fs.freeBytes(folder));
    if (!free.ok || free.value < segmentBytes + MARGIN_BYTES) return;
    preparing = createSegmentFileLater(fs, home, segmentBytes, reserve)
      .then((number) => {
        // One may have been taken while this was made; numbers only go up.
        if (number !== undefined && number > taken) ready = number;
      })
      // No spare is not a failure yet: the report shows it and the next record tries again.
      .catch(() => undefined)
      .finally(() => {
        preparing = undefined;
      });
  }

  function reserve(): ReservedSegment | undefined {
    if (closed) return undefined;
    lastNumber += 1;
    return { number: lastNumber, path: pathOf(lastNumber) };
  }

  return {
    incarnation,
    take,
    pathOf,
    prepare,
    isReady: () => ready !== undefined,
    idle: async () => preparing,
    close: () => {
      closed = true;
    },
  };
}
