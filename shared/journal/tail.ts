import { HASH_LENGTH, LF, NUL, TAB } from './frame.ts';
import { parseRecord } from './record.ts';

/**
 * What lies behind the last good line. A torn tail is what a cut in power leaves of a write that nobody was told had
 * succeeded; it may be put aside. Damage is anything that may once have been a saved record; it is never touched.
 */
export type Rest =
  | { readonly kind: 'clean' }
  | { readonly kind: 'torn'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Drives write whole sectors of at least this many bytes. */
const SECTOR = 512;

/**
 * Judges a segment from `start`, the end of the last good line, where record `seq` should have begun. Segments are
 * filled with zeros before use and a record is written once, so a torn write is a line cut off, or one in which whole
 * sectors are still zero. Anything else is damage, and so is a later record that could only be written once `seq` was
 * safe.
 */
export function judgeRest(bytes: Uint8Array, start: number, seq: number): Rest {
  const end = endOfData(bytes, start);
  if (end === start) return { kind: 'clean' };
  const firstLine = damageOfLine(bytes, start, end);
  if (firstLine) return { kind: 'damaged', reason: firstLine };
  if (provesSaved(bytes, start, end, seq)) return { kind: 'damaged', reason: 'records-follow' };
  return { kind: 'torn', bytes: end - start };
}

function endOfData(bytes: Uint8Array, start: number): number {
  let end = bytes.length;
  while (end > start && bytes[end - 1] === NUL) end -= 1;
  return end;
}

/** Why this cannot be a line that was only half written, or undefined when it can. */
function damageOfLine(bytes: Uint8Array, start: number, end: number): string | undefined {
  const lineEnd = bytes.indexOf(LF, start);
  if (lineEnd === -1) return overlong(bytes, start, end) ? 'line-end-missing' : undefined;
  const holes = findHoles(bytes, start, lineEnd);
  if (holes.length === 0) return 'hash-mismatch';
  return holes.every((hole) => isUnwritten(hole, start)) ? undefined : 'line-damaged';
}

/** Whether bytes follow where the line should have ended: then only its end is wrong, not missing. */
function overlong(bytes: Uint8Array, start: number, end: number): boolean {
  const tab = bytes.indexOf(TAB, start);
  const hole = bytes.indexOf(NUL, start);
  const written = hole === -1 ? end : Math.min(hole, end);
  return tab !== -1 && tab < written && written > tab + HASH_LENGTH + 1;
}

interface Hole {
  readonly from: number;
  readonly to: number;
}

function findHoles(bytes: Uint8Array, start: number, end: number): readonly Hole[] {
  const holes: Hole[] = [];
  let from = bytes.indexOf(NUL, start);
  while (from !== -1 && from < end) {
    let to = from;
    while (to < end && bytes[to] === NUL) to += 1;
    holes.push({ from, to });
    from = bytes.indexOf(NUL, to);
  }
  return holes;
}

function isUnwritten(hole: Hole, start: number): boolean {
  return (hole.from === start || hole.from % SECTOR === 0) && hole.to % SECTOR === 0;
}

/**
 * Whether a later record shows that `seq` had been saved. Its hash need not hold, what it chains to may be lost; but a
 * record written together with `seq` shows nothing, as sectors of one write reach the disk in any order.
 */
function provesSaved(bytes: Uint8Array, start: number, end: number, seq: number): boolean {
  let from = start;
  for (;;) {
    const lineEnd = bytes.indexOf(LF, from);
    if (lineEnd === -1 || lineEnd >= end) return false;
    const afterHole = bytes.subarray(from, lineEnd).lastIndexOf(NUL) + 1;
    const record = recordIn(bytes.subarray(from + afterHole, lineEnd));
    if (record && (record.group ?? record.seq) > seq) return true;
    from = lineEnd + 1;
  }
}

const decoder = new TextDecoder();

function recordIn(line: Uint8Array) {
  const tab = line.length - HASH_LENGTH - 1;
  if (tab < 0 || line[tab] !== TAB) return undefined;
  const record = parseRecord(decoder.decode(line.subarray(0, tab)));
  return record.ok ? record.value : undefined;
}
