import type { Problem } from '../problem.ts';
import { chainHash, type Digest, FRAME_BYTES, HASH_LENGTH, LF, LINK_BYTES, NUL, TAB } from './frame.ts';
import { parseHeader, previousHash, type SegmentHeader } from './header.ts';
import { type JournalRecord, parseRecord } from './record.ts';
import { judgeRest, type Rest } from './tail.ts';

export type HeaderReading =
  /** Nothing but zeros where the header would be: prepared, not begun. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'header'; readonly header: SegmentHeader; readonly hash: string; readonly end: number }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** Reads the first line of a segment and checks it against the hash it carries and the one it names as previous. */
export function readHeader(bytes: Uint8Array, digest: Digest, genesis: string): HeaderReading {
  if (bytes[0] === NUL || bytes.length === 0) {
    return bytes.every((byte) => byte === NUL) ? { kind: 'empty' } : unreadable('header-unreadable');
  }
  const lineEnd = bytes.indexOf(LF);
  if (lineEnd < FRAME_BYTES) return unreadable('header-unreadable');
  const json = decoder.decode(bytes.subarray(0, lineEnd - HASH_LENGTH - 1));
  const hash = decoder.decode(bytes.subarray(lineEnd - HASH_LENGTH, lineEnd));
  // The hash first: a changed digit must not pass for the header of a newer Haat.
  const expected = chainHash(digest, previousHash(json) ?? genesis, json);
  if (expected !== hash) return unreadable('header-hash-mismatch');
  const header = parseHeader(json);
  if (!header.ok) return { kind: 'unreadable', problem: header.error };
  return { kind: 'header', header: header.value, hash, end: lineEnd + 1 };
}

function unreadable(code: string): HeaderReading {
  return { kind: 'unreadable', problem: { code } };
}

export interface ScannedRecord {
  readonly record: JournalRecord;
  readonly hash: string;
  /** Bytes from the start of the segment. */
  readonly offset: number;
  /** Bytes of the whole line. */
  readonly length: number;
}

export interface ScanStart {
  readonly bytes: Uint8Array;
  /** Just behind a line whose hash is known to be good; never the start of the segment. */
  readonly offset: number;
  /** The `seq` expected next. */
  readonly seq: number;
  /** Where the records end, if a later segment says so. */
  readonly end?: number;
  readonly digest: Digest;
}

export interface SegmentScan {
  /** The next good record, or undefined at the end; then ask for `rest`. */
  next(): ScannedRecord | undefined;
  offset(): number;
  rest(): Rest;
}

/** Walks the records of one segment in order, stopping at the first that is not good. */
export function scanSegment(start: ScanStart): SegmentScan {
  const { bytes, digest, end } = start;
  const limit = end ?? bytes.length;
  let { offset, seq } = start;
  let fault: string | undefined;

  function next(): ScannedRecord | undefined {
    if (fault !== undefined) return undefined;
    const line = goodLine(bytes, offset, limit, digest);
    if (!line) return undefined;
    const record = parseRecord(decoder.decode(bytes.subarray(offset, line.tab)));
    if (!record.ok || record.value.seq !== seq) {
      fault = record.ok ? 'seq-out-of-order' : record.error.code;
      return undefined;
    }
    const scanned = { record: record.value, hash: line.hash, offset, length: line.end - offset };
    offset = line.end;
    seq += 1;
    return scanned;
  }

  function rest(): Rest {
    if (fault !== undefined) return { kind: 'damaged', reason: fault };
    if (end === undefined) return judgeRest(bytes, offset, seq);
    return offset === end ? { kind: 'clean' } : { kind: 'damaged', reason: sealedFault(bytes, offset) };
  }

  return { next, offset: () => offset, rest };
}

export interface LineScan {
  /** Goes past the next good line and gives its hash; undefined at the end or at the first that is not good. */
  next(): string | undefined;
  offset(): number;
  /** Why the lines do not reach the end that a later segment vouches for; undefined when they do. */
  fault(): string | undefined;
}

/**
 * Walks the lines of a sealed segment by their hashes alone, without looking at what they say: five times as fast,
 * and as good where the hash of the last one is known, since it speaks for all that went before.
 */
export function scanLines(start: Omit<ScanStart, 'seq'> & { readonly end: number }): LineScan {
  const { bytes, digest, end } = start;
  let { offset } = start;
  return {
    next() {
      const line = goodLine(bytes, offset, end, digest);
      if (line) offset = line.end;
      return line?.hash;
    },
    offset: () => offset,
    fault: () => (offset === end ? undefined : sealedFault(bytes, offset)),
  };
}

interface Line {
  readonly tab: number;
  readonly end: number;
  readonly hash: string;
}

/** The line at an offset, if it lies whole before the limit and its hash is right. */
function goodLine(bytes: Uint8Array, offset: number, limit: number, digest: Digest): Line | undefined {
  if (offset >= limit || bytes[offset] === NUL) return undefined;
  const lineEnd = bytes.indexOf(LF, offset);
  const tab = lineEnd - HASH_LENGTH - 1;
  if (lineEnd === -1 || lineEnd >= limit || tab < offset || bytes[tab] !== TAB) return undefined;
  const hash = digest(bytes.subarray(offset - LINK_BYTES, tab));
  return sameText(bytes, tab + 1, hash) ? { tab, end: lineEnd + 1, hash } : undefined;
}

/** A later segment vouches for this stretch, so there is no torn tail to excuse what is missing. */
function sealedFault(bytes: Uint8Array, offset: number): string {
  if (offset >= bytes.length) return 'segment-cut-short';
  return bytes[offset] === NUL ? 'records-missing' : 'hash-mismatch';
}

const decoder = new TextDecoder();

function sameText(bytes: Uint8Array, from: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
