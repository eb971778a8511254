import { basename, dirname } from 'node:path';
import type { JournalRecord } from '../../../shared/journal/record.ts';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { FileSystem } from '../files/file-system.ts';
import { type ChainReading, readChain } from '../journal/chain-reader.ts';
import type { Fault, Location } from '../journal/journal.ts';
import {
  type IncarnationFolder,
  incarnationName,
  journalFolder,
  listIncarnations,
  parseIncarnation,
  segmentKey,
  segmentName,
} from '../journal/layout.ts';

export interface Place {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface IncarnationSummary {
  readonly name: string;
  readonly segments: number;
  readonly records: number;
  /** Events by kind. */
  readonly events: Readonly<Record<string, number>>;
  readonly first?: Place;
  readonly last?: Place;
  /** Hash of the last record. */
  readonly head?: string;
}

export interface Verification {
  readonly till: string;
  readonly incarnations: readonly IncarnationSummary[];
  readonly tornTails: readonly (Omit<Fault, 'reason'> & { readonly bytes: number })[];
  /** Leftovers of writes that failed; they are not part of the journal. */
  readonly abandoned: number;
  readonly fault?: Fault;
}

/**
 * Checks a data folder, a journal folder or one incarnation's folder from the first line to the last, and counts what
 * it holds. Never writes. Fails with `journal-missing` when there is none, or as `readChain` does.
 */
export async function verifyJournal(fs: FileSystem, folder: string): Promise<Result<Verification, Problem>> {
  const folders = findIncarnations(fs, folder);
  const [first] = folders;
  if (!first) return err(problem('journal-missing', { folder }));
  const other = folders.find((one) => one.till !== first.till);
  if (other) return err(problem('journal-of-another-till', { till: first.till, found: other.till }));

  const tally = createTally();
  const read = await readChain({ fs, folders, onRecord: tally.add });
  return read.ok ? ok(summarise(read.value, folders, tally)) : read;
}

function findIncarnations(fs: FileSystem, folder: string): readonly IncarnationFolder[] {
  const inside = listIncarnations(fs, journalFolder(folder));
  if (inside.length > 0) return inside;
  const here = listIncarnations(fs, folder);
  if (here.length > 0) return here;
  const itself = parseIncarnation(dirname(folder), basename(folder));
  return itself && fs.list(folder).some((name) => name.endsWith('.jnl')) ? [{ ...itself, path: folder }] : [];
}

interface Count {
  records: number;
  events: Record<string, number>;
  first: Place;
  last: Place;
  head: string;
}

function createTally() {
  const counts = new Map<number, Count>();

  function add(record: JournalRecord, location: Location, hash: string): void {
    const { incarnation } = segmentKey(location.segment);
    const place = { seq: record.seq, at: record.at };
    const count = counts.get(incarnation) ?? {
      records: 0,
      events: {},
      first: place,
      last: place,
      head: hash,
    };
    counts.set(incarnation, count);
    count.records += 1;
    count.last = place;
    count.head = hash;
    for (const event of record.events) count.events[event.kind] = (count.events[event.kind] ?? 0) + 1;
  }

  return { add, of: (incarnation: number) => counts.get(incarnation) };
}

function summarise(
  reading: ChainReading,
  folders: readonly IncarnationFolder[],
  tally: ReturnType<typeof createTally>,
): Verification {
  const { till, chain, torn, abandoned, damage } = reading;
  const incarnations = folders.map(({ incarnation }): IncarnationSummary => {
    const count = tally.of(incarnation);
    const segments = chain.filter((segment) => segment.key.incarnation === incarnation).length;
    const name = incarnationName(till, incarnation);
    if (!count) return { name, segments, records: 0, events: {} };
    return { name, segments, ...count };
  });
  const tornTails = torn.map(({ key, offset, seq, bytes }) => {
    return { segment: segmentName(till, key), offset, seq, bytes };
  });
  return { till, incarnations, tornTails, abandoned, ...(damage && { fault: damage }) };
}
