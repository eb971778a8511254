import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { HealthReport } from '../../../shared/contract/views.ts';
import { clockBehind } from '../../../shared/till/decide.ts';
import { savingOf } from '../engine/view.ts';
import type { Rooms } from '../rooms.ts';

const LOW = 2 * 1024 ** 3;
const CRITICAL = 500 * 1024 ** 2;

/** How things stand, for the page where a person looks when something seems wrong. */
export async function readHealth({
  options,
  till,
  opening,
  printing,
  backup,
  now,
}: Rooms): Promise<HealthReport> {
  const journal = till.journal?.report();
  const at = now();
  const jobs = printing.jobs();
  const mirror = backup.status();
  const verifying = opening.verifying();
  return {
    version: options.version,
    dataFolder: options.dataFolder,
    journal: {
      saving: savingOf(till),
      records: till.head().seq,
      segments: journal?.segments ?? 0,
      bytes: journal?.bytes ?? 0,
      incarnation: till.journal?.incarnation() ?? 0,
      head: till.head(),
      verifiedAt: opening.verified.at,
      verifiedInMs: opening.verified.tookMs,
      ...(verifying && { verifying }),
      ...(journal?.damage && { damage: journal.damage }),
      quarantine: await quarantineOf(options.dataFolder),
    },
    disk: await diskOf(options.dataFolder),
    clock: { now: at, lastRecord: till.state.lastAt, behind: clockBehind(till.state, at) },
    ...(mirror && { mirror }),
    printing: {
      unsent: jobs.filter((job) => job.state === 'queued').length,
      unconfirmed: jobs.filter((job) => job.state === 'sent-unconfirmed').length,
      failed: jobs.filter((job) => job.state === 'failed').length,
    },
    memory: process.memoryUsage().rss,
  };
}

async function diskOf(folder: string): Promise<HealthReport['disk']> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return { free, total: blocks * bsize, level: free < CRITICAL ? 'critical' : free < LOW ? 'low' : 'ok' };
}

async function quarantineOf(dataFolder: string): Promise<HealthReport['journal']['quarantine']> {
  const folder = join(dataFolder, 'quarantine');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.sort().map(async (file) => {
      const { size, mtimeMs } = await stat(join(folder, file));
      return { file, bytes: size, at: mtimeMs };
    }),
  );
}
