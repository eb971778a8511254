const minute = 60_000;

/** What to do with a page that crashed: load it again, or stop and show the recovery page. */
export type PageCrashDecision = 'reload' | 'recovery';

/**
 * The first crash reloads the page, a second within a minute of it gives up: something it meets on every start
 * kills it, and reloading would only flicker. Times are milliseconds.
 */
export function afterPageCrash(previousCrash: number | undefined, now: number): PageCrashDecision {
  return previousCrash !== undefined && now - previousCrash < minute ? 'recovery' : 'reload';
}

interface HostDeathDecision {
  /** The deaths of the last minute, this one among them. */
  readonly deaths: readonly number[];
  /** Milliseconds to wait before the next start, or `undefined` to give up. */
  readonly restartAfter: number | undefined;
}

const restartDelays: readonly number[] = [250, 2_000];

/**
 * A host that died is started again after a quarter of a second, then after two seconds; the third death within a
 * minute gives up. The wait lets the operating system release the lock on the data folder.
 */
export function afterHostDeath(earlierDeaths: readonly number[], now: number): HostDeathDecision {
  const deaths = [...earlierDeaths.filter((death) => now - death < minute), now];
  return { deaths, restartAfter: restartDelays[deaths.length - 1] };
}
