import type { Drafts } from '../../shared/contract/views.ts';
import { ask } from './till.ts';

/** Long enough to take ten quick scans as one, short enough that a crash costs nobody a thought. */
const DELAY_MS = 150;

const waiting = new Map<string, unknown>();
let timer: ReturnType<typeof setTimeout> | undefined;
let current = 'current/none';

/** The key under which this page keeps its running cart. */
export function currentDraftKey(): string {
  return current;
}

/** Keeps what is not of record yet at the host, or forgets it with null, a moment later. */
export function keepDraft(key: string, value: unknown): void {
  waiting.set(key, value);
  timer ??= setTimeout(flushDrafts, DELAY_MS);
}

/** Sends now what waits to be kept. */
export function flushDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const [key, value] of waiting) void ask('drafts.keep', { key, value: value as never });
  waiting.clear();
}

/** What was kept: this page's cart and every held one. */
export async function readDrafts(): Promise<Drafts> {
  const answer = await ask('drafts.read', {});
  return answer.ok ? answer.value : { current: null, held: [] };
}

/** Call once per page, with its name. */
export function startDrafts(clientId: string): void {
  current = `current/${clientId}`;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushDrafts();
  });
  window.addEventListener('pagehide', flushDrafts);
}
