/** Work done one after another for each key, in the order it came; keys do not wait for each other. */
export interface Queues {
  /** Begins at once where nothing is before it. */
  add(key: string, work: () => Promise<void>): void;
  /** Resolves when all work added so far is done. */
  idle(): Promise<void>;
}

/** `onCrash` hears of work that threw; the work behind it goes on. */
export function createQueues(onCrash: (error: unknown) => void): Queues {
  const tails = new Map<string, Promise<void>>();
  return {
    add(key, work) {
      const before = tails.get(key);
      const tail = (before ? before.then(work) : work()).catch(onCrash);
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    },
    async idle() {
      await Promise.all(tails.values());
    },
  };
}
