import type { JournalEntry, JournalRecord } from '../../../shared/journal/record.ts';
import type { Upcast } from '../../../shared/journal/upcast.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { FileSystem } from '../files/file-system.ts';

/**
 * Where a record lies. `segment` is `incarnation * 1,000,000 + number of the segment file`, so it stays the same for
 * ever; `offset` and `length` are bytes of the whole line.
 */
export interface Location {
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

/** The last record: `seq` 0 and 64 zeros before the first. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface Appended extends Head {
  readonly location: Location;
  readonly record: JournalRecord;
}

/**
 * Right behind the last line of a segment that another one follows. Nothing is ever written there again, and the
 * header that follows names it: whoever knows the state as of a boundary need not read what lies before it.
 */
export interface Boundary extends Head {
  /** Identity of the journal. */
  readonly journal: string;
  readonly till: string;
  /** As in a `Location`. */
  readonly segment: number;
  readonly end: number;
  /** Hash of the last line, a record's or a header's. */
  readonly link: string;
  /** `at` of the last record, milliseconds. */
  readonly at: number;
  /** Ends of segments up to here that are not part of the journal. */
  readonly abandoned: number;
}

/** What the caller knows already when the journal opens. */
export interface Known {
  readonly boundary: Boundary;
  /** Of every record up to the boundary. */
  hashOf(seq: number): string;
}

/** `goesOn` tells whether the journal goes on from a boundary, by its headers. */
export type Resume<T = Boundary> = (goesOn: (boundary: Boundary) => boolean) => Promise<T | undefined>;

/**
 * `ready` takes records. `read-only` means damage, a rolled-back copy or a journal cut short: it can be read, and
 * `startIncarnation` is the way on. `failed` means the disk refused: call `recover`.
 */
export type JournalState = 'ready' | 'read-only' | 'failed' | 'closed';

/** The truth of the till: one writer, one chain. */
export interface Journal {
  readonly till: string;
  /** Incarnation now written to; part of every bill number. */
  incarnation(): number;
  state(): JournalState;
  head(): Head;
  /** `at` of the last record, milliseconds; 0 before the first. */
  lastAt(): number;
  /** Milliseconds by which `now` lies before the last record; 0 when it does not. What to do about it is policy. */
  clockBehind(now: number): number;
  /**
   * Writes one record and syncs it before it returns. Synchronous, so that decide, append and evolve are one step.
   *
   * Fails with, and in each case the head has not moved:
   * - `not-saved` {cause, saved}: the disk refused. `saved: 'no'` is certain and final: the chain goes on in a new
   *   segment that leaves the record out for ever, and the journal is `ready` again. `saved: 'unknown'` when no new
   *   segment could be begun either: the journal is `failed`; `recover` makes it a `no`, whereas after a restart the
   *   record may turn out to have been saved (so look for its `cmd`).
   * - `disk-full`: no room for another segment. Nothing was written, the journal stays `ready`.
   * - `record-too-large` {bytes, most}, `journal-read-only` {reason}, `journal-failed`, `journal-closed`.
   */
  append(entry: JournalEntry): Result<Appended, Problem>;
  /** Several records, one sync, all or none answered; together they must fit in one segment. For imports. */
  appendMany(entries: readonly JournalEntry[]): Result<readonly Appended[], Problem>;
  /** One record of any segment of any incarnation, checked against its hash. Fails with `record-unreadable`. */
  read(location: Location): Result<JournalRecord, Problem>;
  /** After `failed`: verifies what was saved and goes on in a new segment. True when `ready` again. */
  recover(): boolean;
  /**
   * Begins the next incarnation (a new bill series) after the last good record; `read-only` ends with it. Its number
   * is above every one known here and not below `atLeast`. Fails with `incarnations-exhausted`, `not-saved`,
   * `disk-full` or `journal-closed`; and with `journal-reopen-first` where damage was found after opening, as only
   * reading everything finds the last good record.
   */
  startIncarnation(why: IncarnationReason, atLeast?: number): Result<number, Problem>;
  /**
   * Verifies what opening passed over because it was known, in short slices with rests. Damage makes the journal
   * `read-only` and is in the report from then on. Throws what the disk says when it cannot be read.
   */
  verifySkipped(options: VerifySkipped): Promise<'whole' | 'damaged' | 'stopped'>;
  report(): JournalReport;
  /** Resolves when the spare segment and the witness, which are seen to in the background, are done. */
  idle(): Promise<void>;
  /** Writes the witness and lets go of the files. */
  close(): Promise<void>;
}

type IncarnationReason = 'restored' | 'rolled-back' | 'damaged';

/** What opening found and how things stand: for the Health page. */
export interface JournalReport {
  readonly incarnations: readonly number[];
  readonly segments: number;
  readonly records: number;
  readonly bytes: number;
  /** Whether opening passed over a part, which `verifySkipped` has yet to look at. */
  readonly skipped: boolean;
  /** Unfinished bytes after the last record, as a cut in power leaves them; kept in `file`. */
  readonly tornTail?: Fault & { readonly bytes: number; readonly file: string };
  /** Damage before the end: nothing was changed. */
  readonly damage?: Fault;
  /** This copy is older than what this machine has seen of this journal, or has taken another way. */
  readonly rolledBack?: RolledBack;
  /** Files or ends of files left out of the chain after a write that failed. */
  readonly abandoned: number;
  /** Whether the next segment lies ready; if not, the disk was full or refused. */
  readonly spareReady: boolean;
  /** Bytes left in the segment now written to. */
  readonly room: number;
}

export interface Fault {
  /** File as `MPD-1/000003.jnl`. */
  readonly segment: string;
  readonly offset: number;
  /** The record that should have stood there. */
  readonly seq: number;
  /** For example `hash-mismatch`, `header-unreadable`, `segment-missing`, `segment-cut-short`. */
  readonly reason: string;
}

export interface RolledBack {
  readonly kind: 'behind' | 'forked';
  readonly seenSeq: number;
  readonly headSeq: number;
}

export interface OpenProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly records: number;
}

export interface VerifyProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface VerifySkipped {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: VerifyProgress) => void;
}

export interface OpenOptions {
  /** The data folder; the journal lives in `journal/` inside it, torn tails go to `quarantine/`. */
  readonly folder: string;
  readonly fs: FileSystem;
  /** Two to eight of A-Z, 0-9. Needed for the first start; afterwards checked against what is there. */
  readonly till?: string;
  /** First incarnation of a till that has none yet; 1 unless said. */
  readonly incarnation?: number;
  /** Size of a new segment, at least 4,096 bytes; 8 MiB unless said. */
  readonly segmentBytes?: number;
  /** Folder outside the data folder that remembers how far this journal had got. */
  readonly witnessFolder?: string;
  /** Brings old events up to date; without it events are passed on as they are. */
  readonly upcast?: Upcast;
  /** Every record in order, up to date; the host rebuilds its state from this. */
  readonly onRecord?: (record: JournalRecord, location: Location, hash: string) => void;
  readonly onProgress?: (progress: OpenProgress) => void;
  /** Asked once, before the first record. What lies before the boundary it names is not read. */
  readonly resume?: Resume<Known>;
  /** Called where the segment ends after which only the one now written to comes, if that was read. */
  readonly onSealed?: (boundary: Boundary, segmentsRead: number) => void;
}
