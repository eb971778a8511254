import type { Logger } from 'pino';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { Journal } from '../journal/journal.ts';

/** When all of the journal was last looked at, ms, and how long that took. */
export interface Verified {
  at: number;
  tookMs: number;
}

export interface UpkeepOptions {
  readonly log: Logger;
  readonly now: () => number;
  readonly checkpoint: Checkpoint;
  readonly verified: Verified;
  /** Called when facts can no longer be written. */
  readonly onChange: () => void;
}

/** What a start leaves to be done while the till works: to write the checkpoint, and to verify what one stood for. */
export interface Upkeep {
  begin(journal: Journal): void;
  /** How far the verification is, in bytes; nothing when none is under way. */
  verifying(): { readonly done: number; readonly total: number } | undefined;
  /** Stops at the next rest. */
  close(): Promise<void>;
}

export function createUpkeep({ log, now, checkpoint, verified, onChange }: UpkeepOptions): Upkeep {
  const closing = new AbortController();
  const { signal } = closing;
  let progress: ReturnType<Upkeep['verifying']>;
  let running: Promise<void> = Promise.resolve();

  async function run(journal: Journal): Promise<void> {
    if (journal.state() === 'ready') await checkpoint.keep(signal);
    if (!signal.aborted && journal.report().skipped) await verify(journal);
  }

  async function verify(journal: Journal): Promise<void> {
    const startedAt = performance.now();
    try {
      const outcome = await journal.verifySkipped({
        signal,
        onProgress: ({ bytes, totalBytes }) => {
          progress = { done: bytes, total: totalBytes };
        },
      });
      if (outcome === 'stopped') return;
      verified.at = now();
      verified.tookMs = Math.round(performance.now() - startedAt);
      if (outcome === 'damaged') tellDamage(journal);
      else log.info({ tookMs: verified.tookMs }, 'the journal behind the checkpoint is verified');
    } catch (error) {
      log.error(error, 'the journal behind the checkpoint could not be read');
    } finally {
      progress = undefined;
    }
  }

  /** Without the checkpoint the next start reads everything and finds the last good record. */
  function tellDamage(journal: Journal): void {
    checkpoint.discard();
    log.error(
      { damage: journal.report().damage, head: journal.head() },
      'the journal is damaged: found after opening',
    );
    onChange();
  }

  return {
    begin(journal) {
      if (journal.report().skipped) progress = { done: 0, total: journal.report().bytes };
      running = run(journal);
    },
    verifying: () => progress,
    async close() {
      closing.abort();
      await running;
    },
  };
}
