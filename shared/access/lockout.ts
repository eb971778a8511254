/** Wrong PINs of one person in a row, and until when (ms) no PIN of theirs is taken. */
export interface PinFailures {
  readonly count: number;
  readonly lockedUntil: number;
}

/** Wrong PINs in a row before a lock. */
export const PIN_TRIES = 5;
const FIRST_LOCK = 5 * 60_000;
const LONGEST_LOCK = 60 * 60_000;

/** Another wrong PIN at `at`: every fifth locks, each lock twice as long as the last, an hour at most. */
export function addFailure(before: PinFailures | undefined, at: number): PinFailures {
  const count = (before?.count ?? 0) + 1;
  if (count % PIN_TRIES !== 0) return { count, lockedUntil: before?.lockedUntil ?? 0 };
  const lock = Math.min(FIRST_LOCK * 2 ** (count / PIN_TRIES - 1), LONGEST_LOCK);
  return { count, lockedUntil: at + lock };
}

/** Tries left before the next lock. */
export function triesLeft(failures: PinFailures | undefined): number {
  return PIN_TRIES - ((failures?.count ?? 0) % PIN_TRIES);
}
