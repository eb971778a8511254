import { join } from 'node:path';
import { HASH_LENGTH, LINK_BYTES } from '../../../shared/journal/frame.ts';
import { type JournalRecord, parseRecord } from '../../../shared/journal/record.ts';
import type { Upcast } from '../../../shared/journal/upcast.ts';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { attempt } from '../files/attempt.ts';
import type { FileSystem, OpenFile } from '../files/file-system.ts';
import { sha256 } from './digest.ts';
import type { Location } from './journal.ts';
import { incarnationName, segmentFileName, segmentKey } from './layout.ts';

/** Segments kept open for reading: reprints and returns are mostly of late. */
const OPEN_FILES = 8;
/** TAB, hash, LF. */
const TRAILER = HASH_LENGTH + 2;

export interface RecordReader {
  read(location: Location): Result<JournalRecord, Problem>;
  close(): void;
}

export interface RecordReaderOptions {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly till: string;
  readonly upcast: Upcast | undefined;
}

/** Fetches single records by where they lie, each checked against its hash. */
export function createRecordReader({ fs, folder, till, upcast }: RecordReaderOptions): RecordReader {
  const files = new Map<number, OpenFile>();

  function read(location: Location): Result<JournalRecord, Problem> {
    const json = attempt(() => verifiedJson(fileOf(location.segment), location));
    const record = json.ok && json.value !== undefined ? parseRecord(json.value) : unreadable(location);
    if (!record.ok) return unreadable(location);
    return upcast ? upcast(record.value) : ok(record.value);
  }

  function fileOf(segment: number): OpenFile {
    const file = files.get(segment) ?? open(segment);
    files.delete(segment);
    files.set(segment, file);
    return file;
  }

  function open(segment: number): OpenFile {
    const [oldest] = files;
    if (oldest && files.size >= OPEN_FILES) {
      files.delete(oldest[0]);
      oldest[1].close();
    }
    const { incarnation, number } = segmentKey(segment);
    return fs.open(join(folder, incarnationName(till, incarnation), segmentFileName(number)), 'read');
  }

  function close(): void {
    for (const file of files.values()) file.close();
    files.clear();
  }

  return { read, close };
}

/** The hash a line chains to lies right before it, so one read has all that its own hash is made of. */
function verifiedJson(file: OpenFile, { offset, length }: Location): string | undefined {
  const bytes = Buffer.alloc(LINK_BYTES + length);
  if (file.read(bytes, offset - LINK_BYTES) < bytes.length) return undefined;
  const tab = bytes.length - TRAILER;
  const stored = bytes.toString('latin1', tab + 1, bytes.length - 1);
  return sha256(bytes.subarray(0, tab)) === stored ? bytes.toString('utf8', LINK_BYTES, tab) : undefined;
}

function unreadable({ segment, offset }: Location): { readonly ok: false; readonly error: Problem } {
  return err(problem('record-unreadable', { segment, offset }));
}
