import { create } from 'zustand';

const KEY = 'haat.prints.looked-at';
/** As many as the host remembers jobs. */
const KEPT = 500;

/** Jobs that a person has looked at and needs no more of. Of this window's machine only: nothing of record. */
export const useLookedAt = create<{ readonly ids: ReadonlySet<string> }>()(() => ({ ids: read() }));

export function lookAt(id: string): void {
  const ids = new Set([...useLookedAt.getState().ids, id].slice(-KEPT));
  useLookedAt.setState({ ids });
  try {
    localStorage.setItem(KEY, JSON.stringify([...ids]));
  } catch {
    // Storage is full or forbidden: it holds until the page is closed.
  }
}

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}
