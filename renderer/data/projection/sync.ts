import type { News } from '../../../shared/contract/views.ts';
import { applyEvent, nothingTouched, type Touched } from './apply.ts';
import type { Keeper } from './keeper.ts';
import type { Cursor, Projection } from './projection.ts';
import { type RebuildOptions, rebuild } from './rebuild.ts';

export interface SyncOptions extends Omit<RebuildOptions, 'onItems'> {
  readonly projection: Projection;
  readonly keeper: Pick<Keeper, 'keep' | 'keepAll'>;
  readonly onTouched: (touched: Touched) => void;
  readonly onItems: (done: number, total: number) => void;
  readonly onPhase: (phase: 'loading' | 'ready') => void;
  /** The host did not answer; hands over the way to try again. */
  readonly onFailed: (again: () => void) => void;
  /** The projection was emptied and filled anew. */
  readonly onRebuilt: () => void;
}

export interface Sync {
  /** Where the projection stands; nothing while it is being built. */
  readonly cursor: Cursor | undefined;
  /** Begins from what the cache held, or from nothing. */
  start(cursor: Cursor | undefined): Promise<void>;
  /** Takes a record as it happens. One that leaves a gap makes the page ask for what lies between. */
  hear(news: News): void;
  /** Asks for what was missed; called whenever the connection is back. */
  catchUp(): Promise<void>;
}

/** Keeps a projection in step with the journal: records in order, each once, none left out. */
export function createSync(options: SyncOptions): Sync {
  const { projection, ask, keeper } = options;
  let cursor: Cursor | undefined;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStarted = false;

  function apply(news: News): boolean {
    if (!cursor || news.seq !== cursor.seq + 1) return false;
    const touched = nothingTouched();
    for (const event of news.events) applyEvent(projection, event, touched);
    cursor = { seq: news.seq, hash: news.hash };
    keeper.keep(projection, touched, cursor);
    options.onTouched(touched);
    return true;
  }

  /** Whether the page is in step now. */
  async function followOnce(): Promise<boolean> {
    if (!cursor) return rebuildAll();
    const answer = await ask('news.since', { seq: cursor.seq, hash: cursor.hash });
    if (!answer.ok) return false;
    if (!answer.value.known) return rebuildAll();
    for (const news of answer.value.news) apply(news);
    return !answer.value.more || followOnce();
  }

  async function rebuildAll(): Promise<boolean> {
    cursor = undefined;
    options.onPhase('loading');
    empty(projection);
    const rebuilt = await rebuild(projection, options);
    if (!rebuilt.ok || rebuilt.value.seq < 0) return false;
    cursor = rebuilt.value;
    keeper.keepAll(projection, cursor);
    options.onRebuilt();
    return followOnce();
  }

  async function follow(): Promise<void> {
    do {
      isAskedAgain = false;
      if (await followOnce()) options.onPhase('ready');
      else options.onFailed(() => void catchUp());
    } while (isAskedAgain);
    running = undefined;
  }

  function catchUp(): Promise<void> {
    isAskedAgain = running !== undefined;
    running ??= follow();
    return running;
  }

  return {
    get cursor() {
      return cursor;
    },
    start(from) {
      isStarted = true;
      cursor = from;
      return catchUp();
    },
    hear(news) {
      if (!isStarted || (cursor && (news.seq <= cursor.seq || apply(news)))) return;
      void catchUp();
    },
    catchUp,
  };
}

function empty(projection: Projection): void {
  for (const part of Object.values(projection)) {
    if (Array.isArray(part)) part.length = 0;
    else part.clear();
  }
}
