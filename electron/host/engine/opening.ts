import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../../../shared/problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { upcastTill } from '../../../shared/till/upcast.ts';
import { createCheckpoint } from '../checkpoint/checkpoint.ts';
import { nodeFiles } from '../files/node-files.ts';
import type { HostOptions } from '../host.ts';
import { journalFolder, listIncarnations } from '../journal/layout.ts';
import { lockDataFolder } from '../journal/lock.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { PackedTill } from './pack-till.ts';
import type { Till } from './till.ts';
import { createUpkeep, type Upkeep, type Verified } from './upkeep.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly records: number;
}

export type Phase =
  | { readonly name: 'starting'; readonly progress: Progress }
  | { readonly name: 'stuck'; readonly problem: Problem }
  | { readonly name: 'open' };

/** Reading the journal at the start, and making it at the very first. */
export interface Opening {
  phase(): Phase;
  /** `at` is 0 while a part was taken from a checkpoint and not verified since. */
  readonly verified: Verified;
  /** How far that verification is, in bytes; nothing when none is under way. */
  readonly verifying: Upkeep['verifying'];
  /** Resolves when reading is over, well or badly. */
  readonly done: Promise<void>;
  /** Makes the journal of a new till. Nothing wrong is `undefined`. */
  openFirst(tillCode: string): Promise<Problem | undefined>;
  close(): Promise<void>;
}

/** An error for the shell to tell before there is any page; `HostLocked` where another host has the folder. */
export function hostError(cause: Problem): Error {
  const error = new Error(`${cause.code} ${JSON.stringify(cause.params ?? {})}`);
  error.name = cause.code === 'data-folder-in-use' ? 'HostLocked' : 'HostUnusable';
  return error;
}

/** Rejects with a `hostError` where the folder cannot be had. */
export async function createOpening(
  options: HostOptions,
  till: Till,
  onChange: () => void,
): Promise<Opening> {
  const { dataFolder, configFolder, log, now = Date.now } = options;
  const lock = await lockDataFolder(dataFolder);
  if (!lock.ok) throw hostError(lock.error);
  let phase: Phase = { name: 'starting', progress: { done: 0, total: 0, records: 0 } };
  const verified: Verified = { at: 0, tookMs: 0 };
  const checkpoint = createCheckpoint({
    fs: nodeFiles,
    dataFolder,
    version: options.version,
    subject: {
      pack: till.pack,
      unpack: (packed) => till.unpack(packed as PackedTill),
      hashOf: till.hashOf,
    },
    segments: options.journal?.checkpointAfter,
    warn: (message, cause) => log.warn({ err: cause }, message),
  });
  const upkeep = createUpkeep({ log, now, checkpoint, verified, onChange });

  const segmentBytes = options.journal?.segmentBytes;

  async function open(tillCode?: string): Promise<Problem | undefined> {
    const startedAt = performance.now();
    const opened = await openJournal({
      folder: dataFolder,
      fs: nodeFiles,
      witnessFolder: configFolder,
      upcast: upcastTill,
      ...(tillCode && { till: tillCode }),
      ...(segmentBytes !== undefined && { segmentBytes }),
      onRecord: till.replay,
      resume: checkpoint.resume,
      onSealed: checkpoint.onSealed,
      onProgress(progress) {
        phase = {
          name: 'starting',
          progress: { done: progress.bytes, total: progress.totalBytes, records: progress.records },
        };
        onChange();
      },
    });
    if (!opened.ok) return opened.error;
    till.open(opened.value);
    const tookMs = Math.round(performance.now() - startedAt);
    const report = opened.value.report();
    if (!report.skipped) Object.assign(verified, { at: now(), tookMs });
    log.info({ head: till.head(), tookMs, report }, 'journal open');
    upkeep.begin(opened.value);
    return undefined;
  }

  async function openExisting(): Promise<void> {
    if (listIncarnations(nodeFiles, journalFolder(dataFolder)).length === 0) {
      phase = { name: 'open' };
      return;
    }
    const stuck = await open();
    phase = stuck ? { name: 'stuck', problem: stuck } : { name: 'open' };
    if (stuck) log.error(stuck, 'the journal could not be opened');
  }

  const done = openExisting()
    .catch((error: unknown) => {
      log.error(error, 'opening failed');
      phase = { name: 'stuck', problem: problem('journal-unopened', { cause: String(error) }) };
    })
    .then(onChange);

  return {
    phase: () => phase,
    verified,
    verifying: upkeep.verifying,
    done,
    async openFirst(tillCode) {
      if (till.journal) {
        const empty = await setAside(till, dataFolder);
        if (!empty.ok) return empty.error;
      }
      return open(tillCode);
    },
    async close() {
      await done;
      await upkeep.close();
      await till.journal?.close();
      await lock.value.release();
    },
  };
}

/** A setting-up that broke off leaves a journal without a record, perhaps under another code: it is moved away. */
async function setAside(till: Till, dataFolder: string): Promise<Result<null, Problem>> {
  if (till.head().seq > 0) return err(problem('set-up-already'));
  await till.journal?.close();
  const folder = join(dataFolder, 'quarantine');
  await mkdir(folder, { recursive: true });
  await rename(journalFolder(dataFolder), join(folder, `empty-journal-${Date.now()}`));
  return ok(null);
}
