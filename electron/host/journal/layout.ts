import { join } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';

/** Base 36 gives a bill number one character for it; after that a till needs a new code. */
export const LAST_INCARNATION = 35;

/** No segment is made smaller; a smaller file has lost its end, its first line perhaps included. */
export const LEAST_SEGMENT_BYTES = 4096;

const SEGMENTS_PER_INCARNATION = 1_000_000;
const TILL = /^[A-Z0-9]{2,8}$/;
const FOLDER = /^([A-Z0-9]{2,8})-([0-9A-Z]{1,3})$/;
const SEGMENT_FILE = /^(\d{6})\.jnl$/;

export interface IncarnationFolder {
  readonly till: string;
  readonly incarnation: number;
  readonly path: string;
}

export interface SegmentKey {
  readonly incarnation: number;
  /** 1 for `000001.jnl`. */
  readonly number: number;
}

export function isTillCode(till: string): boolean {
  return TILL.test(till);
}

export function journalFolder(dataFolder: string): string {
  return join(dataFolder, 'journal');
}

/** `MPD-1`, `MPD-A`: upper case, as a disk may not tell `a` from `A`. */
export function incarnationName(till: string, incarnation: number): string {
  return `${till}-${incarnation.toString(36).toUpperCase()}`;
}

export function segmentFileName(number: number): string {
  return `${String(number).padStart(6, '0')}.jnl`;
}

/** `MPD-1/000003.jnl`, for people and reports. */
export function segmentName(till: string, key: SegmentKey): string {
  return `${incarnationName(till, key.incarnation)}/${segmentFileName(key.number)}`;
}

/** The `segment` of a `Location`. */
export function segmentId(key: SegmentKey): number {
  return key.incarnation * SEGMENTS_PER_INCARNATION + key.number;
}

export function segmentKey(id: number): SegmentKey {
  return {
    incarnation: Math.floor(id / SEGMENTS_PER_INCARNATION),
    number: id % SEGMENTS_PER_INCARNATION,
  };
}

/** All incarnations in a journal folder, oldest first; of more than one till only if someone mixed them. */
export function listIncarnations(fs: FileSystem, journal: string): readonly IncarnationFolder[] {
  const found = fs.list(journal).flatMap((name) => parseIncarnation(journal, name) ?? []);
  return found.sort((a, b) => a.incarnation - b.incarnation);
}

/** Undefined for a name that is not an incarnation's. */
export function parseIncarnation(parent: string, name: string): IncarnationFolder | undefined {
  const [, till, digits] = FOLDER.exec(name) ?? [];
  if (till === undefined || digits === undefined) return undefined;
  return { till, incarnation: Number.parseInt(digits, 36), path: join(parent, name) };
}

/** Numbers of the segment files of an incarnation, ascending. */
export function listSegments(fs: FileSystem, folder: IncarnationFolder): readonly number[] {
  return fs.list(folder.path).flatMap((name) => {
    const digits = SEGMENT_FILE.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}
