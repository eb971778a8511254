import { copyFile, mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Location } from '../journal/journal.ts';

const CHUNK = 1024 * 1024;
const TICK = 200;

export interface MirrorStatus {
  readonly folder: string;
  /** Last record that stands on the other device too. */
  readonly seq?: number;
  readonly at?: number;
  readonly problem?: string;
}

/**
 * A second copy of the till on another device, for the day a disk dies or a laptop is stolen. The journal is copied
 * byte for byte to the same places, so a mirror is a data folder like any other: `haat verify` reads it.
 */
export interface Mirror {
  /** A record was written; its bytes follow within a moment. Never waits, never fails. */
  note(location: Location, file: string, seq: number): void;
  /** Compares everything and copies what differs. */
  copyAll(): Promise<void>;
  status(): MirrorStatus;
  close(): Promise<void>;
}

export interface MirrorOptions {
  readonly source: string;
  readonly target: string;
  readonly headSeq: () => number;
  readonly now: () => number;
  readonly onChange: () => void;
}

interface Range {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** What is copied besides the journal: small files that are replaced whole. Drafts and the outbox are of this machine. */
const WHOLE_FILES = ['people.jsonl', 'pins.json'];

export function createMirror({ source, target, headSeq, now, onChange }: MirrorOptions): Mirror {
  let status: MirrorStatus = { folder: target };
  let waiting: Range[] = [];
  let waitingSeq = 0;
  let whole = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  function schedule(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, TICK);
  }

  function run(): Promise<void> {
    running = running.then(copyWaiting).then(
      () => onChange(),
      (error: unknown) => {
        // The other device is gone: all of it is compared again when it is back.
        whole = true;
        status = { ...status, problem: error instanceof Error ? error.message : String(error) };
        onChange();
      },
    );
    return running;
  }

  async function copyWaiting(): Promise<void> {
    const ranges = waiting;
    const seq = whole ? headSeq() : waitingSeq;
    const everything = whole;
    waiting = [];
    await stat(dirname(target));
    await mkdir(target, { recursive: true });
    if (everything) await copyFolder(source, target, 'journal');
    else for (const range of ranges) await copyRange(source, target, range);
    for (const file of WHOLE_FILES) await copyWhole(source, target, file);
    await copyNew(source, target, 'photos');
    whole = false;
    status = { folder: target, seq, at: now() };
  }

  return {
    note(location, file, seq) {
      waiting.push({ file, offset: location.offset, length: location.length });
      waitingSeq = seq;
      schedule();
    },
    copyAll() {
      whole = true;
      return run();
    },
    status: () => status,
    async close() {
      clearTimeout(timer);
      timer = undefined;
      if (waiting.length > 0) await run();
      await running;
    },
  };
}

async function copyRange(source: string, target: string, { file, offset, length }: Range): Promise<void> {
  const bytes = Buffer.alloc(length);
  const from = await open(join(source, file), 'r');
  try {
    await from.read(bytes, 0, length, offset);
  } finally {
    await from.close();
  }
  const to = await open(join(target, file), 'r+').catch(() => undefined);
  // A segment begun since the last copy has no file over there yet, and its header stands before this range.
  if (!to) return copyChanged(source, target, file);
  try {
    await to.write(bytes, 0, length, offset);
    await to.datasync();
  } finally {
    await to.close();
  }
}

async function copyFolder(source: string, target: string, folder: string): Promise<void> {
  const entries = await readdir(join(source, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await copyFolder(source, target, path);
    else if (entry.name.endsWith('.jnl')) await copyChanged(source, target, path);
  }
}

/** Writes only the stretches that differ: a mirror on a stick is compared at reading speed. */
async function copyChanged(source: string, target: string, file: string): Promise<void> {
  await mkdir(dirname(join(target, file)), { recursive: true });
  const from = await open(join(source, file), 'r');
  const to = await open(join(target, file), 'r+').catch(() => open(join(target, file), 'w+'));
  try {
    const ours = Buffer.alloc(CHUNK);
    const theirs = Buffer.alloc(CHUNK);
    const { size } = await from.stat();
    for (let position = 0; position < size; position += CHUNK) {
      const { bytesRead } = await from.read(ours, 0, CHUNK, position);
      const there = await to.read(theirs, 0, CHUNK, position);
      const same =
        there.bytesRead === bytesRead && ours.subarray(0, bytesRead).equals(theirs.subarray(0, bytesRead));
      if (!same) await to.write(ours, 0, bytesRead, position);
    }
    await to.datasync();
  } finally {
    await from.close();
    await to.close();
  }
}

async function copyWhole(source: string, target: string, file: string): Promise<void> {
  const ours = await stat(join(source, file)).catch(() => undefined);
  if (!ours) return;
  const theirs = await stat(join(target, file)).catch(() => undefined);
  if (theirs && theirs.size === ours.size && theirs.mtimeMs >= ours.mtimeMs) return;
  await copyFile(join(source, file), join(target, `${file}.new`));
  await rename(join(target, `${file}.new`), join(target, file));
}

/** Files named by their contents never change: those not there yet are copied. */
async function copyNew(source: string, target: string, folder: string): Promise<void> {
  const names = await readdir(join(source, folder)).catch(() => []);
  if (names.length === 0) return;
  await mkdir(join(target, folder), { recursive: true });
  const there = new Set(await readdir(join(target, folder)));
  for (const name of names) {
    if (!there.has(name)) await copyFile(join(source, folder, name), join(target, folder, name));
  }
}
