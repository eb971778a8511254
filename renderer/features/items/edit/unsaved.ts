import { create } from 'zustand';
import type { Draft } from './draft.ts';

/** Drafts that were left without saving, by id, kept until they are saved or dropped. A new item is under `new`. */
export const useUnsaved = create<{ readonly drafts: ReadonlyMap<string, Draft> }>()(() => ({
  drafts: new Map(),
}));

export const NEW = 'new';

export function keepUnsaved(key: string, draft: Draft): void {
  useUnsaved.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }));
}

export function dropUnsaved(key: string): void {
  useUnsaved.setState(({ drafts }) => {
    const rest = new Map(drafts);
    rest.delete(key);
    return { drafts: rest };
  });
}

export function unsavedDraft(key: string): Draft | undefined {
  return useUnsaved.getState().drafts.get(key);
}
