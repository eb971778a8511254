export interface OrderedEvents<Item> {
  /** An event came, perhaps twice or out of turn. */
  readonly receive: (seq: number, item: Item) => void;
  /** The other side says it has sent this many. */
  readonly expectUpTo: (seq: number) => void;
  /** Nothing is handed on before this. */
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Hands on numbered events in order, each once. One that stays away for `gapMs` is lost: `onGap` is told once,
 * and whoever listens starts afresh rather than miss it unknowingly.
 */
export function createOrderedEvents<Item>(options: {
  readonly deliver: (item: Item) => void;
  readonly onGap: () => void;
  readonly gapMs: number;
}): OrderedEvents<Item> {
  const waiting = new Map<number, { readonly item: Item }>();
  let next = 1;
  let announced = 0;
  let started = false;
  let gapTimer: ReturnType<typeof setTimeout> | undefined;

  function advance(): void {
    if (!started) return;
    const before = next;
    for (let entry = waiting.get(next); entry && started; entry = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      options.deliver(entry.item);
    }
    watchGap(next > before);
  }

  function watchGap(moved: boolean): void {
    const behind = started && (waiting.size > 0 || announced >= next);
    if (gapTimer !== undefined && (moved || !behind)) {
      clearTimeout(gapTimer);
      gapTimer = undefined;
    }
    if (behind && gapTimer === undefined) gapTimer = setTimeout(options.onGap, options.gapMs);
  }

  return {
    receive(seq, item) {
      if (seq < next || waiting.has(seq)) return;
      waiting.set(seq, { item });
      advance();
    },
    expectUpTo(seq) {
      announced = Math.max(announced, seq);
      watchGap(false);
    },
    start() {
      started = true;
      advance();
    },
    stop() {
      started = false;
      watchGap(true);
    },
  };
}
