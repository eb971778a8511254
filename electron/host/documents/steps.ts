import type { Breathe } from '../engine/breath.ts';

/** Long work that stops after each small part of it, so that whoever drives it can let others in. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once: for work that is known to be short. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does it bit by bit: a report of thousands of rows must not keep a sale waiting. */
export async function finishBreathing<T>(steps: Steps<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
