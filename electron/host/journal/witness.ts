import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJsonAtomic } from '../files/atomic-file.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { Head } from './journal.ts';

/**
 * A note kept outside the data folder of how far each incarnation of each journal had got, so that a till started on
 * an older copy of its data does not issue bill numbers a second time. It is written a little after the fact: it may
 * lag behind the journal, never run ahead of it.
 */
export interface Witness {
  note(incarnation: number, head: Head): void;
  flush(): Promise<void>;
}

const headSchema = z.object({
  seq: z.number().int(),
  hash: z.string(),
  /** The data folder it was seen in. */
  folder: z.string(),
});
const seenSchema = z.object({
  till: z.string(),
  journal: z.string(),
  /** The last record seen, by incarnation. Each is its own series, so a restored copy does not outdate the original. */
  heads: z.record(z.string().regex(/^\d+$/), headSchema),
});
export type Seen = Readonly<z.infer<typeof seenSchema>>;

const DELAY_MILLISECONDS = 1000;

export interface WitnessOptions {
  readonly fs: FileSystem;
  readonly witnessFolder: string;
  readonly dataFolder: string;
  readonly till: string;
  readonly journal: string;
}

export function createWitness({ fs, witnessFolder, dataFolder, till, journal }: WitnessOptions): Witness {
  const path = join(witnessFolder, `${till}-${journal}.json`);
  let latest: Seen['heads'] = {};
  let isWritten = true;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  function note(incarnation: number, head: Head): void {
    latest = { ...latest, [incarnation]: { seq: head.seq, hash: head.hash, folder: dataFolder } };
    isWritten = false;
    timer ??= setTimeout(flush, DELAY_MILLISECONDS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  async function write(): Promise<void> {
    if (isWritten) return;
    isWritten = true;
    try {
      fs.makeFolder(witnessFolder);
      const heads = { ...readSeen(fs, path)?.heads, ...latest };
      await writeJsonAtomic(fs, path, { till, journal, heads } satisfies Seen);
    } catch {
      // A second line of defence must not stop the till; the next record tries again.
      isWritten = false;
    }
  }

  return { note, flush };
}

/** What this machine last saw of every journal of a till, whichever folder it lay in. */
export function readWitnesses(fs: FileSystem, folder: string, till: string): readonly Seen[] {
  const notes = fs.list(folder).filter((name) => name.startsWith(`${till}-`) && name.endsWith('.json'));
  return notes.flatMap((name) => readSeen(fs, join(folder, name)) ?? []);
}

/** How far a later incarnation had got in this very folder, when there was one. */
export function laterHead(witnesses: readonly Seen[], folder: string, incarnation: number): Head | undefined {
  return witnesses
    .flatMap((seen) => Object.entries(seen.heads))
    .find(([number, head]) => Number(number) > incarnation && head.folder === folder)?.[1];
}

export function highestIncarnation(witnesses: readonly Seen[]): number {
  return Math.max(0, ...witnesses.flatMap((seen) => Object.keys(seen.heads).map(Number)));
}

function readSeen(fs: FileSystem, path: string): Seen | undefined {
  const value = readJson(fs, path);
  const seen = value.ok ? seenSchema.safeParse(value.value) : undefined;
  return seen?.success ? seen.data : undefined;
}

/** Where the witness lives unless said: what belongs to this machine and is not carried off with the data. */
export function defaultWitnessFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32' && environment.LOCALAPPDATA)
    return join(environment.LOCALAPPDATA, 'Haat', 'witness');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Haat', 'witness');
  return join(environment.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'haat', 'witness');
}
