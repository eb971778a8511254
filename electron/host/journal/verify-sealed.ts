import { setTimeout as rest } from 'node:timers/promises';
import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import { readHeader, scanLines } from '../../../shared/journal/scan.ts';
import type { FileSystem } from '../files/file-system.ts';
import { headerFault } from './chain-reader.ts';
import { sha256 } from './digest.ts';
import type { Fault, VerifyProgress } from './journal.ts';
import { segmentName } from './layout.ts';
import type { ChainSegment } from './survey.ts';

/** A bill waits no longer than this for the verification to step aside, which then rests four times as long. */
const SLICE_MILLISECONDS = 5;
const REST_MILLISECONDS = 20;
const READ_BYTES = 256 * 1024;

export interface VerifySealedOptions {
  readonly fs: FileSystem;
  readonly till: string;
  /** From the first of the chain; the last is only looked at for what its header says of the one before. */
  readonly segments: readonly ChainSegment[];
  /** Ends the verification at the next rest. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: VerifyProgress) => void;
}

export type Verified =
  | { readonly kind: 'whole' | 'stopped' }
  | { readonly kind: 'damaged'; readonly fault: Fault };

/**
 * Verifies segments to which nothing is added any more, a little at a time while the till works. By their hashes
 * alone: the last header names the hash to which all of it must lead, and what that speaks for was read as records
 * before. Throws what the disk says when it cannot be read.
 */
export async function verifySealed(options: VerifySealedOptions): Promise<Verified> {
  const { fs, till, segments, signal, onProgress } = options;
  const ends = segments.slice(1).map(({ header }) => header.previous?.end ?? 0);
  const total = ends.reduce((sum, end) => sum + end, 0);
  const buffer = new Uint8Array(Math.max(0, ...ends));
  let line: { link: string; seq: number } | undefined;
  let done = 0;
  let slice = performance.now();

  const isDue = () => performance.now() - slice >= SLICE_MILLISECONDS;

  /** Rests, and says whether to go on. */
  async function goesOn(): Promise<boolean> {
    await rest(REST_MILLISECONDS, undefined, { ref: false });
    slice = performance.now();
    return !signal.aborted;
  }

  async function load(path: string, end: number): Promise<Uint8Array | undefined> {
    const file = fs.open(path, 'read');
    try {
      let count = 0;
      while (count < end) {
        const got = file.read(buffer.subarray(count, Math.min(count + READ_BYTES, end)), count);
        if (got === 0) break;
        count += got;
        if (isDue() && !(await goesOn())) return undefined;
      }
      return buffer.subarray(0, count);
    } finally {
      file.close();
    }
  }

  /** Nothing when the segment is whole. */
  async function verifyOne(segment: ChainSegment, end: number): Promise<Verified | undefined> {
    const bytes = await load(segment.path, end);
    if (!bytes) return { kind: 'stopped' };
    const header = readHeader(bytes, sha256, GENESIS_HASH);
    if (header.kind !== 'header' || header.hash !== segment.headerHash)
      return damaged(segment, 0, 'header-unreadable');
    const scan = scanLines({ bytes, offset: segment.headerEnd, end, digest: sha256 });
    line = { link: header.hash, seq: segment.header.seq - 1 };
    for (let hash = scan.next(); hash !== undefined; hash = scan.next()) {
      line.link = hash;
      line.seq += 1;
      if (!isDue()) continue;
      onProgress({ bytes: done + scan.offset(), totalBytes: total });
      if (!(await goesOn())) return { kind: 'stopped' };
    }
    done += end;
    const fault = scan.fault();
    return fault === undefined ? undefined : damaged(segment, scan.offset(), fault);
  }

  function damaged({ key }: ChainSegment, offset: number, reason: string): Verified {
    const seq = (line?.seq ?? 0) + 1;
    return { kind: 'damaged', fault: { segment: segmentName(till, key), offset, seq, reason } };
  }

  for (const [index, segment] of segments.entries()) {
    if (signal.aborted) return { kind: 'stopped' };
    const broken = headerFault(segment, segments[0], line);
    if (broken !== undefined) return damaged(segment, 0, broken);
    const end = ends[index];
    const found = end === undefined ? undefined : await verifyOne(segment, end);
    if (found) return found;
  }
  return { kind: 'whole' };
}
