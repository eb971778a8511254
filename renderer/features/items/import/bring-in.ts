import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Opening } from './check.ts';

export interface Portion {
  readonly items: readonly Item[];
  readonly opening: readonly Opening[];
}

export interface BringInOptions {
  readonly total: number;
  /** The next portion from a place on; an empty one behind the last. */
  readonly take: (from: number) => Promise<Portion>;
  /** Saves all of them or none. */
  readonly save: (items: readonly Item[], commandId: string) => Promise<Result<unknown, Problem>>;
  readonly moveStock: (opening: readonly Opening[], commandId: string) => Promise<Result<unknown, Problem>>;
  readonly newCommandId: () => string;
  readonly pause: (ms: number) => Promise<void>;
  /** How many portions are on their way at a time: the till writes one while it reads the next. */
  readonly atOnce: number;
  readonly onProgress: (done: number) => void;
  readonly isStopped: () => boolean;
}

/** An item that the till refused, though the file was right: somebody else changed the catalogue meanwhile. */
export interface Refused {
  readonly item: Item;
  readonly problem: Problem;
}

export interface BroughtIn {
  readonly saved: number;
  /** Items that got their opening stock. */
  readonly stocked: number;
  readonly refused: readonly Refused[];
  /** Stopped by a person before the end. */
  readonly stopped: boolean;
  /** Why it ended before the end; what is in stays in. */
  readonly failed?: Problem;
}

/** The answer may have been lost and not the record: the same command id finds out. */
const ASK_AGAIN = new Set([
  'connection-lost',
  'timed-out',
  'too-busy',
  'host-not-reached',
  'host-starting',
  'cancelled',
]);
/** About one item of the portion: the others need not wait for it. */
const ABOUT_ONE = new Set([
  'sku-taken',
  'barcode-taken',
  'tax-class-unknown',
  'above-mrp',
  'bad-message',
  'record-too-large',
  'message-too-large',
]);
const TRIES = 12;
const PAUSE_MS = 1000;

/**
 * Saves what a file brings, portion by portion, each with its opening stock before the next one begins, so that
 * whenever it ends every item that is in has its stock. A portion that is refused is halved until the item is found
 * that stands in the way.
 */
export async function bringIn(options: BringInOptions): Promise<BroughtIn> {
  const { total, onProgress, isStopped } = options;
  const refused: Refused[] = [];
  const next = portionsOf(options);
  let [done, saved, stocked] = [0, 0, 0];
  let failed: Problem | undefined;

  async function bringPortions(): Promise<void> {
    while (failed === undefined && !isStopped()) {
      const { items, opening } = await next();
      if (items.length === 0) return;
      const left: Refused[] = [];
      const wrong = await saveAll(items, options, left);
      refused.push(...left);
      if (wrong) {
        failed = wrong;
        return;
      }
      saved += items.length - left.length;
      const out = new Set(left.map(({ item }) => item.id));
      const moved = opening.filter(({ itemId }) => !out.has(itemId));
      const unmoved =
        moved.length === 0 ? undefined : await surely(options, (id) => options.moveStock(moved, id));
      if (unmoved) {
        failed = unmoved;
        return;
      }
      stocked += moved.length;
      done += items.length;
      onProgress(done);
    }
  }

  await Promise.all(Array.from({ length: options.atOnce }, bringPortions));
  const stopped = failed === undefined && done < total && isStopped();
  return { saved, stocked, refused, stopped, ...(failed && { failed }) };
}

/** Portions one after another, whoever asks. */
function portionsOf({ take, total }: BringInOptions): () => Promise<Portion> {
  let place = 0;
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const portion = last.then(async () => {
      if (place >= total) return { items: [], opening: [] };
      const taken = await take(place);
      place += taken.items.length;
      return taken;
    });
    last = portion;
    return portion;
  };
}

/** What stopped everything; what concerns single items goes to `refused`. */
async function saveAll(
  items: readonly Item[],
  options: BringInOptions,
  refused: Refused[],
): Promise<Problem | undefined> {
  const wrong = await surely(options, (id) => options.save(items, id));
  if (!wrong || !ABOUT_ONE.has(wrong.code)) return wrong;
  const [only] = items;
  if (items.length === 1 && only) {
    refused.push({ item: only, problem: wrong });
    return undefined;
  }
  const middle = Math.ceil(items.length / 2);
  const first = await saveAll(items.slice(0, middle), options, refused);
  return first ?? saveAll(items.slice(middle), options, refused);
}

/** Sends a command until there is an answer to it; the problem if that is one, or if none came. */
async function surely(
  { newCommandId, pause, isStopped }: BringInOptions,
  send: (commandId: string) => Promise<Result<unknown, Problem>>,
): Promise<Problem | undefined> {
  const commandId = newCommandId();
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(commandId);
    if (answer.ok) return undefined;
    if (!ASK_AGAIN.has(answer.error.code) || attempt === TRIES || isStopped()) return answer.error;
    await pause(PAUSE_MS);
  }
}
