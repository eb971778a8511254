import { join } from 'node:path';
import { canonicalJson } from '../../../shared/journal/canonical.ts';
import { chainHash, frameLine, GENESIS_HASH } from '../../../shared/journal/frame.ts';
import { createHeader, type IncarnationStart } from '../../../shared/journal/header.ts';
import type { JournalEntry } from '../../../shared/journal/record.ts';
import { readHeader, scanSegment } from '../../../shared/journal/scan.ts';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { discard } from '../files/atomic-file.ts';
import { attempt, isDiskFull } from '../files/attempt.ts';
import type { FileSystem, OpenFile } from '../files/file-system.ts';
import type { Tip } from './chain-reader.ts';
import { sha256 } from './digest.ts';
import type { Appended } from './journal.ts';
import { incarnationName, segmentFileName, segmentId } from './layout.ts';
import { draftRecords, type LaidOut, type Line, layOut } from './lines.ts';
import { createSegmentFile, createSegmentFileLater } from './segment-file.ts';

/**
 * The one that writes. What a failed write means, and why a segment is given up for it:
 *
 * When `write` or `fdatasync` fails, Linux forgets that the pages were never written. Reading them back shows them,
 * a second `fdatasync` says all is well, and after a cut in power they are gone (fsyncgate). So the answer "did it
 * reach the disk?" cannot be had from that file any more, in either direction. It is not asked. The journal goes on
 * in a new segment whose header names the end of the last record that was synced before; once that header is durable,
 * whatever the old segment holds behind that point is not part of the journal, on this start and on every later one.
 *
 * For the same reason a segment is never written to again once a header naming its end *may* have reached the disk
 * (`sealed`): a record added behind that end would be acknowledged and then left out.
 */
export interface Writer {
  tip(): Tip | undefined;
  state(): WriterState;
  /** Fails as `Journal.append` says. */
  commit(entries: readonly JournalEntry[]): Result<readonly Appended[], Problem>;
  /**
   * Makes sure that what opening read of the last write is on the disk and not only in memory: a process whose sync
   * failed may have left it there. Writing the same bytes again makes the next sync mean something. Fails with the
   * errno code; then nothing may be built on that write.
   */
  confirmLastWrite(): Result<void, string>;
  recover(): boolean;
  beginIncarnation(incarnation: number, why: IncarnationStart): Result<void, Problem>;
  /** Sees to the next segment file in the background, where there is none and the disk has room. */
  prepareSpare(): void;
  spareReady(): boolean;
  room(): number;
  /** Resolves when no spare is being prepared. */
  idle(): Promise<void>;
  close(): void;
}

export type WriterState = 'ready' | 'failed' | 'unverified';

export interface WriterOptions {
  readonly fs: FileSystem;
  /** The folder that holds the incarnations. */
  readonly folder: string;
  readonly till: string;
  readonly journal: string;
  readonly segmentBytes: number;
  /** Undefined for a journal that has no line yet. */
  readonly tip: Tip | undefined;
  /** Number of the highest segment file of the tip's incarnation. */
  readonly lastNumber: number;
  /** Number of a segment file that lies ready, whole and empty. */
  readonly spare: number | undefined;
  /** Whether the tip's segment may be written to; else the first record begins a new one. */
  readonly sealed: boolean;
}

/** Left free when a spare is made: the last of the disk is for the bills in hand, not for those of next month. */
const SPARE_MARGIN = 1024 * 1024;

/** Bytes kept for the header when a record's size is judged; headers take some 450. */
const HEADER_ROOM = 640;

export function createWriter(options: WriterOptions): Writer {
  const { fs, folder, till, journal, segmentBytes } = options;
  let { tip, lastNumber, spare, sealed } = options;
  let state: WriterState = 'ready';
  let file: OpenFile | undefined;
  let capacity = 0;
  let preparing: Promise<void> | undefined;
  let closed = false;

  function commit(entries: readonly JournalEntry[]): Result<readonly Appended[], Problem> {
    const drafts = draftRecords(entries, (tip?.seq ?? 0) + 1);
    const length = drafts.reduce((sum, draft) => sum + draft.length, 0);
    const most = segmentBytes - HEADER_ROOM;
    if (length > most) return err(problem('record-too-large', { bytes: length, most }));

    const opened = attempt(openCurrent);
    if (!opened.ok) return err(unsaved(opened.error));
    if (sealed || requireTip().end + length > capacity) {
      const begun = attempt(beginSegment);
      if (!begun.ok) return err(unsaved(begun.error));
    }
    const { key, link, end } = requireTip();
    const laidOut = layOut(drafts, link, end);
    const written = attempt(() => writeNow(laidOut, end));
    if (!written.ok) return err(fail(written.error));

    advance(laidOut, end);
    prepareSpare();
    return ok(laidOut.lines.map((line) => appended(line, segmentId(key))));
  }

  function writeNow(laidOut: LaidOut, end: number): void {
    const current = requireFile();
    current.write(laidOut.bytes, end);
    current.sync();
  }

  function advance(laidOut: LaidOut, end: number): void {
    const last = laidOut.lines.at(-1);
    if (!last) return;
    const { seq, at } = last.draft.record;
    tip = {
      ...requireTip(),
      end: end + laidOut.bytes.length,
      link: last.hash,
      lastWrite: end,
      seq,
      hash: last.hash,
      at,
    };
  }

  /** Nothing of the record was written: the journal stays as it is. */
  function unsaved(cause: string): Problem {
    return isDiskFull(cause) ? problem('disk-full') : problem('not-saved', { cause, saved: 'no' });
  }

  function fail(cause: string): Problem {
    state = 'failed';
    closeFile();
    return problem('not-saved', { cause, saved: recover() ? 'no' : 'unknown' });
  }

  function recover(): boolean {
    if (state !== 'failed') return state === 'ready';
    closeFile();
    const verified = attempt(verifyCurrent);
    if (!verified.ok) return false;
    if (!verified.value) {
      state = 'unverified';
      return false;
    }
    if (!attempt(beginSegment).ok) return false;
    state = 'ready';
    return true;
  }

  /** Reads the segment afresh: what was acknowledged must still be there before anything is built on it. */
  function verifyCurrent(): boolean {
    const { path, end, link, seq } = requireTip();
    const reader = fs.open(path, 'read');
    try {
      const bytes = new Uint8Array(end);
      if (reader.read(bytes, 0) < end) return false;
      const header = readHeader(bytes, sha256, GENESIS_HASH);
      if (header.kind !== 'header') return false;
      const scan = scanSegment({ bytes, offset: header.end, seq: header.header.seq, digest: sha256, end });
      let last = { hash: header.hash, seq: header.header.seq - 1 };
      for (let next = scan.next(); next; next = scan.next()) last = { hash: next.hash, seq: next.record.seq };
      return last.hash === link && last.seq === seq && scan.rest().kind === 'clean';
    } finally {
      reader.close();
    }
  }

  function confirmLastWrite(): Result<void, string> {
    return attempt(() => {
      const { path, lastWrite, end } = requireTip();
      const target = fs.open(path, 'write');
      try {
        const bytes = new Uint8Array(end - lastWrite);
        target.read(bytes, lastWrite);
        target.write(bytes, lastWrite);
        target.sync();
      } finally {
        target.close();
      }
    });
  }

  function openCurrent(): void {
    if (!tip || sealed || file) return;
    file = fs.open(tip.path, 'write');
    capacity = file.size();
  }

  /** Begins the next segment of this incarnation. From the first byte written on, the old one is sealed. */
  function beginSegment(): void {
    const { key } = requireTip();
    const number = takeSpare(key.incarnation);
    beginIn(key.incarnation, number);
  }

  function takeSpare(incarnation: number): number {
    const number = spare ?? lastNumber + 1;
    if (spare === undefined) createSegmentFile(fs, segmentPath(incarnation, number), segmentBytes);
    lastNumber = Math.max(lastNumber, number);
    spare = undefined;
    return number;
  }

  function beginIn(incarnation: number, number: number, why?: IncarnationStart): void {
    const path = segmentPath(incarnation, number);
    const { line, hash } = headerLine(incarnation, number, why);
    const next = fs.open(path, 'write');
    sealed = true;
    try {
      next.write(line, 0);
      next.sync();
    } catch (error) {
      attempt(() => next.close());
      discard(fs, path);
      throw error;
    }
    closeFile();
    file = next;
    capacity = segmentBytes;
    sealed = false;
    const { seq, hash: head, at } = tip ?? { seq: 0, hash: GENESIS_HASH, at: 0 };
    tip = {
      key: { incarnation, number },
      path,
      end: line.length,
      link: hash,
      lastWrite: 0,
      seq,
      hash: head,
      at,
    };
  }

  function headerLine(incarnation: number, number: number, why?: IncarnationStart) {
    const previous = tip && {
      incarnation: tip.key.incarnation,
      segment: tip.key.number,
      end: tip.end,
      hash: tip.link,
    };
    const fields = {
      journal,
      till,
      incarnation,
      segment: number,
      bytes: segmentBytes,
      seq: (tip?.seq ?? 0) + 1,
    };
    const json = canonicalJson(createHeader({ ...fields, previous: previous ?? null, ...(why && { why }) }));
    const hash = chainHash(sha256, tip?.link ?? GENESIS_HASH, json);
    return { line: Buffer.from(frameLine(json, hash)), hash };
  }

  function beginIncarnation(incarnation: number, why: IncarnationStart): Result<void, Problem> {
    const confirmed = tip ? confirmLastWrite() : ok(undefined);
    if (!confirmed.ok) return err(unsaved(confirmed.error));
    const begun = attempt(() => {
      const path = join(folder, incarnationName(till, incarnation));
      fs.makeFolder(path);
      fs.syncFolder(folder);
      createSegmentFile(fs, segmentPath(incarnation, 1), segmentBytes);
      beginIn(incarnation, 1, why);
    });
    if (!begun.ok) return err(unsaved(begun.error));
    spare = undefined;
    lastNumber = 1;
    state = 'ready';
    prepareSpare();
    return ok(undefined);
  }

  function prepareSpare(): void {
    if (spare !== undefined || preparing || closed || state !== 'ready' || !tip) return;
    const free = attempt(() => fs.freeBytes(folder));
    if (!free.ok || free.value < segmentBytes + SPARE_MARGIN) return;
    const { incarnation } = tip.key;
    const path = join(folder, incarnationName(till, incarnation));
    preparing = createSegmentFileLater(fs, path, segmentBytes, () => reserveNumber(incarnation))
      .then((number) => {
        if (number !== undefined && isAhead(incarnation, number)) spare = number;
      })
      // No spare is not a failure yet: the report shows it and the next record tries again.
      .catch(() => undefined)
      .finally(() => {
        preparing = undefined;
      });
  }

  function reserveNumber(incarnation: number) {
    if (closed || tip?.key.incarnation !== incarnation) return undefined;
    lastNumber += 1;
    return { number: lastNumber, path: segmentPath(incarnation, lastNumber) };
  }

  /** A segment may have been begun while this one was made; numbers only go up. */
  function isAhead(incarnation: number, number: number): boolean {
    return tip?.key.incarnation === incarnation && number > tip.key.number;
  }

  function segmentPath(incarnation: number, number: number): string {
    return join(folder, incarnationName(till, incarnation), segmentFileName(number));
  }

  function requireTip(): Tip {
    if (!tip) throw new Error('the journal has no segment yet');
    return tip;
  }

  function requireFile(): OpenFile {
    if (!file) throw new Error('the journal has no open segment');
    return file;
  }

  function closeFile(): void {
    const old = file;
    file = undefined;
    if (old) attempt(() => old.close());
  }

  return {
    tip: () => tip,
    state: () => state,
    commit,
    confirmLastWrite,
    recover,
    beginIncarnation,
    prepareSpare,
    spareReady: () => spare !== undefined,
    room: () => (tip && !sealed ? Math.max(0, (file ? capacity : segmentBytes) - tip.end) : 0),
    idle: async () => preparing,
    close: () => {
      closed = true;
      closeFile();
    },
  };
}

function appended(line: Line, segment: number): Appended {
  const { record, length } = line.draft;
  return { seq: record.seq, hash: line.hash, location: { segment, offset: line.offset, length }, record };
}
