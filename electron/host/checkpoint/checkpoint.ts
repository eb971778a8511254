import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { discard, readWhole } from '../files/atomic-file.ts';
import type { FileSystem } from '../files/file-system.ts';
import { unfinishedName, writeFileLater } from '../files/write-later.ts';
import type { Boundary, Known, Resume } from '../journal/journal.ts';
import { frameCheckpoint, readCheckpoint } from './frame.ts';

/**
 * Segments read at a start that make a new checkpoint worth its while. Two are read in a quarter of a second, at every
 * start; setting down 100,000 items takes one, but only once for so many segments.
 */
const SEGMENTS = 2;

/** Room the disk must have besides, in bytes: bills go first. */
const MARGIN = 512 * 1024 ** 2;

/** What a checkpoint is of: something that is all in memory and can be set down and taken up. */
export interface Subject {
  /** Plain data, maps and typed arrays; written down before anything moves on. */
  pack(): unknown;
  /** Takes up what was packed, or rejects and stays as it was. */
  unpack(packed: unknown): Promise<void>;
  hashOf(seq: number): string;
}

export interface CheckpointOptions {
  readonly fs: FileSystem;
  readonly dataFolder: string;
  /** Of Haat: another one may know other rules. */
  readonly version: string;
  readonly subject: Subject;
  /** How many segments must have been read for a new checkpoint; 2 unless said. */
  readonly segments?: number | undefined;
  readonly warn: (message: string, cause: unknown) => void;
}

/**
 * What the till knew at the end of a segment, so that a start reads what came after and not ten years. It proves
 * nothing and is worth nothing to anyone else: whenever in doubt it is thrown away and all is read.
 */
export interface Checkpoint {
  /** For `openJournal`. */
  readonly resume: Resume<Known>;
  /** For `openJournal`: sets down what is known now, if enough was read. In memory; `keep` writes it. */
  readonly onSealed: (boundary: Boundary, segmentsRead: number) => void;
  /** Writes what was set down. Never fails: without a checkpoint the next start takes longer, no more. */
  keep(signal: AbortSignal): Promise<void>;
  /** The journal was found not to be what the checkpoint was made of. */
  discard(): void;
}

export function createCheckpoint(options: CheckpointOptions): Checkpoint {
  const { fs, dataFolder, version, subject, warn, segments = SEGMENTS } = options;
  const folder = join(dataFolder, 'checkpoint');
  const path = join(folder, 'till.checkpoint');
  let setDown: Uint8Array | undefined;

  function throwAway(): void {
    setDown = undefined;
    discard(fs, path);
    discard(fs, unfinishedName(path));
  }

  async function takeUp(goesOn: (boundary: Boundary) => boolean): Promise<Known | undefined> {
    discard(fs, unfinishedName(path));
    if (!fs.exists(path)) return undefined;
    await breathe();
    const framed = await readCheckpoint(readWhole(fs, path), version);
    if (!framed || !goesOn(framed.boundary)) return undefined;
    await breathe();
    await subject.unpack(deserialize(framed.body));
    return { boundary: framed.boundary, hashOf: subject.hashOf };
  }

  return {
    async resume(goesOn) {
      try {
        const known = await takeUp(goesOn);
        if (!known) throwAway();
        return known;
      } catch (error) {
        warn('the checkpoint could not be read', error);
        throwAway();
        return undefined;
      }
    },
    onSealed(boundary, segmentsRead) {
      if (segmentsRead < segments) return;
      setDown = frameCheckpoint({ boundary, body: serialize(subject.pack()) }, version);
    },
    async keep(signal) {
      const bytes = setDown;
      setDown = undefined;
      if (!bytes) return;
      try {
        fs.makeFolder(folder);
        if (fs.freeBytes(folder) < bytes.length + MARGIN) return;
        await writeFileLater(fs, path, bytes, signal);
      } catch (error) {
        warn('the checkpoint could not be written', error);
      }
    },
    discard: throwAway,
  };
}
