import { type Chord, chordOf, isPlain } from './chord.ts';

/** Something a person can do on a screen, with its keys. */
export interface Action {
  /** Unique on its screen. */
  readonly id: string;
  readonly keys: readonly Chord[];
  /** What it does, in the language of the screen. */
  readonly label: string;
  readonly run: () => void;
  readonly enabled: boolean;
}

/** The actions of one layer: a screen, or a dialog over it. */
export interface KeyScope {
  readonly actions: Map<string, { readonly current: Action }>;
}

export function createKeyScope(): KeyScope {
  return { actions: new Map() };
}

/** Frame and screen share the lowest layer; each open dialog is a layer above, and only the top one hears keys. */
export const baseScope = createKeyScope();
const open: KeyScope[] = [];
const clearListeners = new Set<() => void>();

export function pushScope(scope: KeyScope): () => void {
  open.push(scope);
  return () => {
    const index = open.lastIndexOf(scope);
    if (index >= 0) open.splice(index, 1);
    if (open.length === 0) for (const listener of clearListeners) listener();
  };
}

/** Hears whenever the last dialog over the screen is gone. Returns the way to stop. */
export function onScreenClear(listener: () => void): () => void {
  clearListeners.add(listener);
  return () => clearListeners.delete(listener);
}

export function topScope(): KeyScope {
  return open.at(-1) ?? baseScope;
}

/** Whether a dialog lies over the screen. */
export function isDialogOpen(): boolean {
  return open.length > 0;
}

/** Everything that can be done now, for the sheet of keys. */
export function actionsOf(scope: KeyScope): readonly Action[] {
  return [...scope.actions.values()].map((action) => action.current);
}

/** Runs the action of a key press, if the top layer has one. Call once per window. Returns the way to stop. */
export function listenToKeys(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const chord = chordOf(event);
    const action = actionsOf(topScope()).find((one) => one.keys.includes(chord));
    if (!action || (isPlain(chord) && isTyping(event.target, chord))) return;
    event.preventDefault();
    if (action.enabled && !(event.repeat && !REPEATS.has(chord))) action.run();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

const REPEATS = new Set(['ArrowUp', 'ArrowDown', '+', '-']);
const PRESSES = new Set(['Enter', ' ']);

/**
 * Whether the key belongs to what has the focus. A field with `data-keys="through"` lets keys pass while it is
 * empty, so that a cashier need not leave the scan box.
 */
function isTyping(target: EventTarget | null, chord: Chord): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return target.dataset.keys !== 'through' || target.value !== '';
  }
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return PRESSES.has(chord);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
