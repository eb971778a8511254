import { join } from 'node:path';
import { GENESIS_HASH } from '../../../shared/journal/frame.ts';
import type { IncarnationStart } from '../../../shared/journal/header.ts';
import type { JournalEntry } from '../../../shared/journal/record.ts';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { discard } from '../files/atomic-file.ts';
import { attempt, isDiskFull } from '../files/attempt.ts';
import type { FileSystem, OpenFile } from '../files/file-system.ts';
import type { Tip } from './chain-reader.ts';
import type { Appended } from './journal.ts';
import { confirmLastWrite, holdsTip } from './last-write.ts';
import { incarnationName, segmentId } from './layout.ts';
import { draftRecords, headerLine, type LaidOut, type Line, layOut } from './lines.ts';
import { createSpare, type Spare } from './spare.ts';

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
  /** See `confirmLastWrite`; fails with the errno code. */
  confirm(): Result<void, string>;
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

type WriterState = 'ready' | 'failed' | 'unverified';

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

/** Bytes kept for the header when a record's size is judged; headers take some 450. */
const HEADER_ROOM = 640;

export function createWriter(options: WriterOptions): Writer {
  const { fs, folder, till, journal, segmentBytes } = options;
  let { tip, sealed } = options;
  let spare = spareOf(tip?.key.incarnation ?? 0, options.lastNumber, options.spare);
  let state: WriterState = 'ready';
  let file: OpenFile | undefined;
  let capacity = 0;

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
    spare.prepare();
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
    const verified = attempt(() => holdsTip(fs, requireTip()));
    if (!verified.ok) return false;
    if (!verified.value) {
      state = 'unverified';
      return false;
    }
    if (!attempt(beginSegment).ok) return false;
    state = 'ready';
    return true;
  }

  function openCurrent(): void {
    if (!tip || sealed || file) return;
    file = fs.open(tip.path, 'write');
    capacity = file.size();
  }

  /** Begins the next segment. From the first byte written on, the old one is sealed. */
  function beginSegment(): void {
    beginIn(spare);
  }

  function beginIn(files: Spare, why?: IncarnationStart): void {
    const key = { incarnation: files.incarnation, number: files.take() };
    const path = files.pathOf(key.number);
    const { line, hash } = headerLine({ journal, till, key, bytes: segmentBytes, tip, why });
    const next = fs.open(path, 'write');
    sealed = true;
    spare = files;
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
    tip = { key, path, end: line.length, link: hash, lastWrite: 0, seq, hash: head, at };
  }

  function beginIncarnation(incarnation: number, why: IncarnationStart): Result<void, Problem> {
    const before = spare;
    const files = spareOf(incarnation, 0, undefined);
    const begun = attempt(() => {
      if (tip) confirmLastWrite(fs, tip);
      fs.makeFolder(join(folder, incarnationName(till, incarnation)));
      fs.syncFolder(folder);
      beginIn(files, why);
    });
    if (!begun.ok) {
      // Its header may be on the disk: the only way on leads through the new incarnation.
      if (spare === files) state = 'failed';
      return err(unsaved(begun.error));
    }
    before.close();
    state = 'ready';
    spare.prepare();
    return ok(undefined);
  }

  function spareOf(incarnation: number, lastNumber: number, ready: number | undefined): Spare {
    return createSpare({ fs, folder, till, incarnation, segmentBytes, lastNumber, ready });
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
    confirm: () => attempt(() => confirmLastWrite(fs, requireTip())),
    recover,
    beginIncarnation,
    prepareSpare: () => spare.prepare(),
    spareReady: () => spare.isReady(),
    room: () => (tip && !sealed ? Math.max(0, (file ? capacity : segmentBytes) - tip.end) : 0),
    idle: () => spare.idle(),
    close: () => {
      spare.close();
      closeFile();
    },
  };
}

function appended(line: Line, segment: number): Appended {
  const { record, length } = line.draft;
  return { seq: record.seq, hash: line.hash, location: { segment, offset: line.offset, length }, record };
}
