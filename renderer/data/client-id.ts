const SLOTS = 16;
const RELOAD_GRACE_MS = 1_500;
const SLOT_KEY = 'haat.slot';
const ID_KEY = 'haat.client';

/**
 * The name of this page over reloads and crashes, so that it finds its cart again. Each window holds one of a few
 * numbered slots as a lock for as long as it lives, and the slot keeps the name: two windows never share one, and
 * the window opened after a crash gets the slot of the one that went down.
 */
export async function claimClientId(): Promise<string> {
  try {
    const slot = await claimSlot();
    sessionStorage.setItem(SLOT_KEY, String(slot));
    return idOfSlot(slot);
  } catch {
    return crypto.randomUUID();
  }
}

/** Notes the name of this page, to be put back after the browser was told to forget everything: its cart waits under it. */
export function noteClientId(): { putBack(): void } {
  const slot = sessionStorage.getItem(SLOT_KEY) ?? '';
  const id = localStorage.getItem(`${ID_KEY}.${slot}`);
  return {
    putBack() {
      if (id === null) return;
      sessionStorage.setItem(SLOT_KEY, slot);
      localStorage.setItem(`${ID_KEY}.${slot}`, id);
    },
  };
}

/** True in a window that was open before under the same name: a reload, not a new start. */
export function isReload(): boolean {
  try {
    return sessionStorage.getItem(SLOT_KEY) !== null;
  } catch {
    return false;
  }
}

async function claimSlot(): Promise<number> {
  const before = Number(sessionStorage.getItem(SLOT_KEY));
  // A page that reloads may ask before the lock of its former self is gone.
  if (before > 0 && (await hold(before, RELOAD_GRACE_MS))) return before;
  for (let slot = 1; slot <= SLOTS; slot += 1) {
    if (await hold(slot)) return slot;
  }
  throw new Error('no slot is free');
}

/** Takes a slot's lock and never gives it back; `false` where another window has it. */
function hold(slot: number, waitMs = 0): Promise<boolean> {
  return new Promise((resolve) => {
    const options = waitMs > 0 ? { signal: AbortSignal.timeout(waitMs) } : { ifAvailable: true };
    navigator.locks
      .request(`haat-page-${slot}`, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}

function idOfSlot(slot: number): string {
  const key = `${ID_KEY}.${slot}`;
  const kept = localStorage.getItem(key);
  if (kept) return kept;
  const id = crypto.randomUUID();
  localStorage.setItem(key, id);
  return id;
}
