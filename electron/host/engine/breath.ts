import { setImmediate } from 'node:timers/promises';

/** Short enough that the page, which is loading meanwhile from the same process, does not feel it. */
const HELD_MILLISECONDS = 10;

/** To be awaited often in long work: lets others in when it has held the thread for a while. */
export type Breathe = () => Promise<void> | undefined;

export function createBreath(): Breathe {
  let since = performance.now();
  async function breathe(): Promise<void> {
    await setImmediate();
    since = performance.now();
  }
  return () => (performance.now() - since < HELD_MILLISECONDS ? undefined : breathe());
}

const STEP = 1000;

/** Does something for every number below `count`, in order, breathing now and then. */
export async function forEachBelow(
  count: number,
  breathe: Breathe,
  work: (index: number) => void,
): Promise<void> {
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    for (let index = from; index < to; index += 1) work(index);
    await breathe();
  }
}
