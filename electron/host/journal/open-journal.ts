import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { attempt } from '../files/attempt.ts';
import { errorCode, type FileSystem } from '../files/file-system.ts';
import { type ChainReading, readChain, type TornTail } from './chain-reader.ts';
import { createJournal } from './create-journal.ts';
import type { Journal, JournalReport, OpenOptions, Resume, RolledBack } from './journal.ts';
import {
  type IncarnationFolder,
  isTillCode,
  journalFolder,
  LEAST_SEGMENT_BYTES,
  listIncarnations,
  listSegments,
  segmentName,
} from './layout.ts';
import { createRecordReader } from './record-reader.ts';
import { clearTorn, quarantine } from './repair.ts';
import { discardUnfinished } from './segment-file.ts';
import { verifySealed } from './verify-sealed.ts';
import { createWitness, highestIncarnation, laterHead, readWitnesses, type Seen } from './witness.ts';
import { createWriter, type Writer } from './writer.ts';

const SEGMENT_BYTES = 8 * 1024 * 1024;

/**
 * Opens the journal of a till, or begins one. Verifies every line first and hands out every record, but for what
 * `resume` says is known. The data folder must be locked by the caller.
 *
 * Fails with `journal-missing` (nothing there and no till code given), `journal-of-another-till`,
 * `till-code-invalid`, `journal-too-new` or `event-too-new` (written by a newer Haat), `disk-full`, or
 * `journal-unopened` {cause} when the disk refuses, which may be tried again. Damage is not a failure but a journal
 * that is `read-only`.
 */
export async function openJournal(options: OpenOptions): Promise<Result<Journal, Problem>> {
  try {
    return await open(options);
  } catch (error) {
    const cause = errorCode(error);
    if (cause === 'UNKNOWN') throw error;
    return err(problem('journal-unopened', { cause }));
  }
}

async function open(options: OpenOptions): Promise<Result<Journal, Problem>> {
  const { fs, folder, witnessFolder, upcast } = options;
  const segmentBytes = options.segmentBytes ?? SEGMENT_BYTES;
  if (segmentBytes < LEAST_SEGMENT_BYTES)
    throw new RangeError(`a segment of ${segmentBytes} bytes is too small`);
  const journals = journalFolder(folder);
  const folders = listIncarnations(fs, journals);
  const chosen = chooseTill(options.till, folders);
  if (!chosen.ok) return chosen;
  const till = chosen.value;

  const seen = witnessFolder === undefined ? [] : readWitnesses(fs, witnessFolder, till);
  const witnessed = new Set(seen.flatMap((one) => Object.values(one.heads).map((head) => head.seq)));
  const hashes = new Map<number, string>();
  const resume: Resume = async (goesOn) => {
    const known = await options.resume?.(goesOn);
    for (const seq of witnessed) {
      if (known && seq > 0 && seq <= known.boundary.seq) hashes.set(seq, known.hashOf(seq));
    }
    return known?.boundary;
  };
  const read = await readChain({
    fs,
    folders,
    upcast,
    resume,
    onSealed: options.onSealed,
    onProgress: options.onProgress,
    onRecord: (record, location, hash) => {
      if (witnessed.has(record.seq)) hashes.set(record.seq, hash);
      options.onRecord?.(record, location, hash);
    },
  });
  if (!read.ok) return read;
  const reading = read.value;
  const rolledBack = findRollBack(reading, seen, hashes, resolve(folder));
  const readOnly = reading.damage ? 'damaged' : rolledBack ? 'rolled-back' : undefined;
  if (!readOnly) settleFolders(fs, folder, reading);

  const repaired = readOnly ? { sealed: true } : await repairTorn(fs, folder, till, reading);
  const journal = reading.journal ?? randomUUID();
  const writer = createWriter({
    fs,
    folder: journals,
    till,
    journal,
    segmentBytes,
    tip: reading.tip,
    sealed: repaired.sealed,
    ...numbering(fs, folders, reading, segmentBytes),
  });
  const highestSeen = Math.max(reading.lastBegun, highestIncarnation(seen));
  const first = Math.max(options.incarnation ?? 1, highestSeen + 1);
  if (!readOnly) {
    const begun = begin(writer, reading, first);
    if (!begun.ok) return begun;
  }

  return ok(
    createJournal({
      till,
      writer,
      reader: createRecordReader({ fs, folder: journals, till, upcast }),
      witness:
        witnessFolder === undefined
          ? undefined
          : createWitness({ fs, witnessFolder, dataFolder: resolve(folder), till, journal }),
      highestIncarnation: reading.tip || readOnly ? highestSeen : first,
      readOnly,
      found: report(reading, repaired.torn, rolledBack),
      verifySkipped: (options) => {
        const segments = reading.chain.slice(0, reading.skipped + 1);
        return verifySealed({ fs, till, segments, ...options });
      },
    }),
  );
}

function chooseTill(
  wanted: string | undefined,
  folders: readonly IncarnationFolder[],
): Result<string, Problem> {
  const found = folders[0]?.till;
  const till = wanted ?? found;
  if (till === undefined) return err(problem('journal-missing'));
  if (!isTillCode(till)) return err(problem('till-code-invalid', { till }));
  const other = folders.find((folder) => folder.till !== till);
  return other ? err(problem('journal-of-another-till', { till, found: other.till })) : ok(till);
}

/** Whether this copy is older than what the machine has seen of this journal, or went another way since. */
function findRollBack(
  { journal, tip, damage }: ChainReading,
  witnesses: readonly Seen[],
  hashes: ReadonlyMap<number, string>,
  folder: string,
): RolledBack | undefined {
  if (!tip || damage) return undefined;
  const later = laterHead(witnesses, folder, tip.key.incarnation);
  if (later) return { kind: 'behind', seenSeq: later.seq, headSeq: tip.seq };
  const seen = witnesses.find((one) => one.journal === journal);
  const head = seen?.heads[tip.key.incarnation];
  if (!head || head.seq === 0) return undefined;
  if (tip.seq < head.seq) return { kind: 'behind', seenSeq: head.seq, headSeq: tip.seq };
  const isSame = hashes.get(head.seq) === head.hash;
  return isSame ? undefined : { kind: 'forked', seenSeq: head.seq, headSeq: tip.seq };
}

/** What a crash left between making a name and making it durable is settled before anything is built on it. */
function settleFolders(fs: FileSystem, folder: string, { tip }: ChainReading): void {
  fs.makeFolder(journalFolder(folder));
  // The folder above may be closed to us; it was made long before the first bill.
  attempt(() => fs.syncFolder(dirname(folder)));
  fs.syncFolder(folder);
  fs.syncFolder(journalFolder(folder));
  if (!tip) return;
  discardUnfinished(fs, dirname(tip.path));
  fs.syncFolder(dirname(tip.path));
}

interface Repaired {
  /** Whether the last segment is given up. */
  readonly sealed: boolean;
  readonly torn?: NonNullable<JournalReport['tornTail']>;
}

async function repairTorn(
  fs: FileSystem,
  folder: string,
  till: string,
  { torn, tip }: ChainReading,
): Promise<Repaired> {
  let repaired: Repaired = { sealed: false };
  for (const tail of torn) {
    const kept = await quarantine(fs, folder, tail);
    // Bytes that could not be kept are not wiped either: the journal goes on in a new segment.
    const isCleared = kept.ok && clearTorn(fs, tail);
    const sealed = repaired.sealed || (!isCleared && tail.path === tip?.path);
    repaired = { sealed, torn: describeTorn(till, tail, kept.ok ? kept.value : '') };
  }
  return repaired;
}

function describeTorn(till: string, tail: TornTail, file: string): NonNullable<JournalReport['tornTail']> {
  const { key, offset, seq, bytes } = tail;
  return { segment: segmentName(till, key), offset, seq, reason: 'torn-tail', bytes, file };
}

/** The spare to use, and the highest number in use; other empty files of this incarnation are of no more use. */
function numbering(
  fs: FileSystem,
  folders: readonly IncarnationFolder[],
  { tip, empty, damage }: ChainReading,
  segmentBytes: number,
): { readonly lastNumber: number; readonly spare: number | undefined } {
  const current = folders.find((folder) => folder.incarnation === tip?.key.incarnation);
  if (!tip || !current || damage) return { lastNumber: 0, spare: undefined };
  const lastNumber = listSegments(fs, current).at(-1) ?? 0;
  const spare = empty.find(
    ({ key, size }) =>
      key.incarnation === current.incarnation && key.number === lastNumber && size === segmentBytes,
  );
  return { lastNumber, spare: spare?.key.number };
}

/** A new journal gets its first segment; an old one makes sure of its last record. */
function begin(writer: Writer, { tip }: ChainReading, first: number): Result<void, Problem> {
  if (!tip) return writer.beginIncarnation(first, 'first');
  const confirmed = writer.confirm();
  if (!confirmed.ok) return err(problem('journal-unopened', { cause: confirmed.error }));
  writer.prepareSpare();
  return ok(undefined);
}

function report(
  reading: ChainReading,
  torn: JournalReport['tornTail'],
  rolledBack: RolledBack | undefined,
): JournalReport {
  const { chain, records, bytes, damage, abandoned } = reading;
  return {
    incarnations: [...new Set(chain.map((segment) => segment.key.incarnation))],
    segments: chain.length,
    records,
    bytes,
    skipped: reading.skipped > 0,
    abandoned,
    spareReady: false,
    room: 0,
    ...(torn && { tornTail: torn }),
    ...(damage && { damage }),
    ...(rolledBack && { rolledBack }),
  };
}
