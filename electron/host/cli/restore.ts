import * as fs from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { attempt, isDiskFull } from '../files/attempt.ts';
import { nodeFiles } from '../files/node-files.ts';
import type { Head } from '../journal/journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import { verifyJournal } from './verify.ts';

export interface RestoreOptions {
  /** A data folder as it was backed up; only read. */
  readonly backup: string;
  /** The new data folder; absent or empty. */
  readonly target: string;
  /** What this machine remembers of the till, so that no series is used twice. */
  readonly witnessFolder?: string;
  /** The new incarnation is not below this: for a till that was restored on another machine meanwhile. */
  readonly incarnation?: number;
  readonly segmentBytes?: number;
}

export interface Restored {
  readonly till: string;
  readonly incarnation: number;
  readonly head: Head;
}

/**
 * Verifies a backup, copies it and begins a new incarnation in the copy. The target appears under its name only when
 * all that is done: a copy without a new series would issue numbers that are on paper already.
 *
 * Fails with `journal-missing`, `journal-damaged` {segment, offset, seq, reason}, `folder-in-use`,
 * `folder-inside-backup`, `folder-not-copied` {cause}, `disk-full`, and as opening and beginning an incarnation do.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<Restored, Problem>> {
  const backup = resolve(options.backup);
  const target = resolve(options.target);
  if (!relative(backup, target).startsWith('..')) return err(problem('folder-inside-backup', { target }));
  if (fs.existsSync(target) && fs.readdirSync(target).length > 0)
    return err(problem('folder-in-use', { target }));

  const verified = await verifyJournal(nodeFiles, backup);
  if (!verified.ok) return verified;
  const { fault } = verified.value;
  // A backup may leave out the empty end of a segment; the new incarnation begins a segment of its own.
  if (fault && fault.reason !== 'segment-cut-short') return err(problem('journal-damaged', { ...fault }));

  const unfinished = `${target}.restoring-${process.pid}`;
  const copied = attempt(() => copyFolder(backup, unfinished));
  const begun = copied.ok ? await beginIncarnation(unfinished, options) : err(copyProblem(copied.error));
  if (!begun.ok) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    return begun;
  }
  if (fs.existsSync(target)) fs.rmdirSync(target);
  fs.renameSync(unfinished, target);
  nodeFiles.syncFolder(dirname(target));
  return begun;
}

function copyProblem(cause: string): Problem {
  return isDiskFull(cause) ? problem('disk-full') : problem('folder-not-copied', { cause });
}

async function beginIncarnation(folder: string, options: RestoreOptions): Promise<Result<Restored, Problem>> {
  const { witnessFolder, segmentBytes, incarnation } = options;
  const opened = await openJournal({
    folder,
    fs: nodeFiles,
    ...(witnessFolder !== undefined && { witnessFolder }),
    ...(segmentBytes !== undefined && { segmentBytes }),
  });
  if (!opened.ok) return opened;
  const journal = opened.value;
  const started = journal.startIncarnation('restored', incarnation);
  const { till } = journal;
  const head = journal.head();
  await journal.close();
  return started.ok ? ok({ till, incarnation: started.value, head }) : started;
}

/** Of the process that held the backed-up folder, and what it had set down of its own state; a copy reads for itself. */
const NOT_COPIED: readonly string[] = ['haat.lock', 'haat.hold', 'checkpoint'];

function copyFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (NOT_COPIED.includes(entry.name)) continue;
    const source = join(from, entry.name);
    const copy = join(to, entry.name);
    if (entry.isDirectory()) copyFolder(source, copy);
    else if (entry.isFile()) copyFile(source, copy);
  }
  nodeFiles.syncFolder(to);
}

function copyFile(from: string, to: string): void {
  fs.copyFileSync(from, to);
  fs.chmodSync(to, 0o600);
  const file = nodeFiles.open(to, 'write');
  try {
    file.sync();
  } finally {
    file.close();
  }
}
