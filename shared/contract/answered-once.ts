import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, type Result } from '../result.ts';

type Outcome = Result<unknown, Problem>;

/** More calls than this at work on one connection are refused as `too-busy`: the host's memory has an end. */
const MOST_AT_WORK = 10_000;

/** Runs each numbered call of one connection once, however often and in whatever order its messages come. */
export interface AnsweredOnce {
  /**
   * The outcome of call `number`: `run` is called the first time, later ones wait for the same outcome. Numbers
   * under `settledBelow` need no answer any more, so they are forgotten and never run again.
   */
  readonly answer: (
    number: number,
    settledBelow: number,
    run: (signal: AbortSignal) => Promise<Outcome>,
  ) => Promise<Outcome>;
  readonly cancel: (number: number) => void;
  readonly cancelAll: () => void;
}

export function createAnsweredOnce(): AnsweredOnce {
  const outcomes = new Map<number, Promise<Outcome>>();
  const atWork = new Map<number, AbortController>();
  const cancelledEarly = new Set<number>();
  let forgottenBelow = 0;

  function forgetBelow(number: number): void {
    if (number <= forgottenBelow) return;
    forgottenBelow = number;
    for (const old of outcomes.keys()) if (old < number) outcomes.delete(old);
    for (const old of cancelledEarly) if (old < number) cancelledEarly.delete(old);
  }

  async function work(number: number, run: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome> {
    const controller = new AbortController();
    atWork.set(number, controller);
    try {
      return await run(controller.signal);
    } finally {
      atWork.delete(number);
    }
  }

  return {
    async answer(number, settledBelow, run) {
      forgetBelow(settledBelow);
      const known = outcomes.get(number);
      if (known) return known;
      if (number < forgottenBelow || cancelledEarly.has(number)) return err(problem('cancelled'));
      if (atWork.size >= MOST_AT_WORK) return err(problem('too-busy'));
      const outcome = work(number, run);
      outcomes.set(number, outcome);
      return outcome;
    },
    cancel(number) {
      const controller = atWork.get(number);
      if (controller) controller.abort();
      else if (number >= forgottenBelow && !outcomes.has(number) && cancelledEarly.size < MOST_AT_WORK) {
        cancelledEarly.add(number);
      }
    },
    cancelAll() {
      for (const controller of atWork.values()) controller.abort();
    },
  };
}
