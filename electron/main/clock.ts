/** Time as the shell sees it, handed in so that restarts and waits can be tried without waiting. */
export interface Clock {
  /** Milliseconds that never run backwards, from no particular moment. */
  now(): number;
  /** Runs the action once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The machine's own clock. It is monotonic, so correcting the wall clock cannot confuse a crash count. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
