import { Dexie } from 'dexie';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/problem.ts';
import { problem } from '../../../shared/problem.ts';
import { noteClientId } from '../../data/client-id.ts';
import { clearPageStorage, hasPreload } from '../../data/link/link.ts';
import { ask } from '../../data/till.ts';

/** Whether the browser promised to keep this window's store; and the way to ask it to. */
export function usePersisted(): {
  readonly persisted: boolean | undefined;
  readonly request: () => Promise<void>;
} {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setPersisted);
  }, []);
  return {
    persisted,
    request: async () => setPersisted((await navigator.storage?.persist?.()) ?? false),
  };
}

/** Throws the page's copy of the catalogue away and loads the window, which reads everything from the books again. */
export async function readStoreAgain(): Promise<void> {
  // A store that cannot be deleted is not opened either: the window says so when it is back.
  await Promise.race([Dexie.delete('haat').catch(() => {}), patience(2_000)]);
  location.reload();
}

/** Has the shell empty all that this window stored, and loads it again. What went wrong, if it could not. */
export async function emptyStore(): Promise<Problem | undefined> {
  const name = noteClientId();
  if (hasPreload()) {
    const answer = await ask('health.repair', { what: 'clear-page-storage' });
    if (!answer.ok) return answer.error;
  } else if (!(await clearPageStorage())) return problem('host-not-reached');
  name.putBack();
  location.reload();
  return undefined;
}

function patience(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
