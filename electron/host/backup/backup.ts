import { join } from 'node:path';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { Till } from '../engine/till.ts';
import type { HostOptions } from '../host.ts';
import { segmentKey, segmentName } from '../journal/layout.ts';
import { createMirror, type Mirror, type MirrorStatus } from './mirror.ts';

/** The second copy, started and stopped as the manager sets it. */
export interface BackupRoom {
  /** Begins or changes the mirror to what the settings say. */
  follow(): void;
  note(seq: number): void;
  status(): MirrorStatus | undefined;
  /** Compares and copies everything now. */
  copyAll(): Promise<Problem | undefined>;
  close(): Promise<void>;
}

export function createBackup({
  options,
  till,
  now,
}: {
  readonly options: HostOptions;
  readonly till: Till;
  readonly now: () => number;
}): BackupRoom {
  let mirror: Mirror | undefined;
  let target: string | undefined;

  function follow(): void {
    const wanted = till.state.setUp?.settings.mirrorFolder;
    if (wanted === target) return;
    void mirror?.close();
    target = wanted;
    mirror = wanted
      ? createMirror({
          source: options.dataFolder,
          target: wanted,
          headSeq: () => till.head().seq,
          now,
          onChange: () => undefined,
        })
      : undefined;
    void mirror?.copyAll();
  }

  return {
    follow,
    note(seq) {
      const tillCode = till.state.setUp?.tillCode;
      if (mirror && tillCode) {
        const location = till.locationOf(seq);
        mirror.note(location, join('journal', segmentName(tillCode, segmentKey(location.segment))), seq);
      }
    },
    status: () => mirror?.status(),
    async copyAll() {
      if (!mirror) return problem('mirror-not-set');
      await mirror.copyAll();
      const trouble = mirror.status().problem;
      return trouble === undefined ? undefined : problem('mirror-not-reached', { cause: trouble });
    },
    close: async () => mirror?.close(),
  };
}
