import { altDigit, characterOf, isModifier, type KeyStroke } from './stroke.ts';

export interface WedgeOptions {
  /** Longest time between two keys of one scan, milliseconds. People type at 80 and more, scanners at 1 to 45. */
  readonly maxGap: number;
  /** Shortest scan told from typing, characters. */
  readonly minLength: number;
  /** `event.code` of a key the scanner is set to send first. With it only what follows that key is a scan. */
  readonly prefix?: string;
}

export const WEDGE_DEFAULTS: WedgeOptions = { maxGap: 50, minLength: 4 };

/** After a prefix there is nothing to tell apart, so a slow link may take its time. Milliseconds. */
const GAP_AFTER_PREFIX = 300;

/** The longest code on goods or paper is the QR of an e-invoice, about 1,100 characters. */
const LONGEST = 4096;

export interface WedgeState {
  /** Characters of the keys that have followed each other fast enough so far. */
  readonly text: string;
  /** When the last key of them moved. */
  readonly lastAt: number;
  /** Grows by one with every new run of keys: whoever watches fields knows when to look anew. */
  readonly run: number;
  /** The prefix key was seen and its scan is under way. */
  readonly armed: boolean;
  /** Number being spelled under Alt. */
  readonly altNumber: string;
  /** A scan ended at `lastAt`: a second Enter or a line feed right behind belongs to it. */
  readonly closed: boolean;
}

export const WEDGE_START: WedgeState = {
  text: '',
  lastAt: Number.NEGATIVE_INFINITY,
  run: 0,
  armed: false,
  altNumber: '',
  closed: false,
};

/** What to do with the key: let it through, keep it from the page, or keep it and take the scan it completes. */
export type WedgeAction =
  | { readonly kind: 'pass' }
  | { readonly kind: 'swallow' }
  | { readonly kind: 'scan'; readonly text: string };

export interface WedgeStep {
  readonly state: WedgeState;
  readonly action: WedgeAction;
}

const PASS: WedgeAction = { kind: 'pass' };
const SWALLOW: WedgeAction = { kind: 'swallow' };

/**
 * Tells scans from typing, key by key, by the times at which the keys moved: when the page was busy and hears
 * of them late, the times still stand. `isTyping` says that the key goes into a text field; then keys are let
 * through until the scan is certain and the caller puts the field back as it was. Anywhere else the second key
 * of a run is already kept from shortcuts and buttons.
 */
export function wedge(
  before: WedgeState,
  stroke: KeyStroke,
  options: WedgeOptions,
  isTyping: boolean,
): WedgeStep {
  if (stroke.repeat) return { state: before, action: before.armed ? SWALLOW : PASS };
  const maxGap = before.armed ? Math.max(GAP_AFTER_PREFIX, options.maxGap) : options.maxGap;
  const isLate = stroke.timeStamp - before.lastAt > maxGap;
  if (stroke.type === 'keyup') return released(before, stroke, isLate);
  const state = isLate ? begun(before) : before;
  if (stroke.code === options.prefix) return armed(state, stroke);
  if (options.prefix !== undefined && !state.armed) {
    return { state, action: state.closed && isEnd(stroke) ? SWALLOW : PASS };
  }
  if (isEnd(stroke)) return ended(state, stroke, options);
  if (isModifier(stroke)) return { state: { ...state, lastAt: stroke.timeStamp }, action: PASS };
  const digit = altDigit(stroke);
  if (digit !== undefined) return spelled(state, stroke, digit);
  const character = characterOf(stroke);
  if (character === undefined) return { state: begun(state), action: PASS };
  return typed(state, stroke, character, isTyping);
}

function begun(state: WedgeState): WedgeState {
  return { ...WEDGE_START, run: state.run + 1 };
}

function armed(state: WedgeState, stroke: KeyStroke): WedgeStep {
  return { state: { ...begun(state), armed: true, lastAt: stroke.timeStamp }, action: SWALLOW };
}

function typed(state: WedgeState, stroke: KeyStroke, character: string, isTyping: boolean): WedgeStep {
  const from = state.closed || state.text.length >= LONGEST ? begun(state) : state;
  const isKept = from.armed || (!isTyping && from.text !== '') || character < ' ';
  return {
    state: { ...from, text: from.text + character, lastAt: stroke.timeStamp },
    action: isKept ? SWALLOW : PASS,
  };
}

function spelled(state: WedgeState, stroke: KeyStroke, digit: string): WedgeStep {
  const from = state.closed ? begun(state) : state;
  return { state: { ...from, altNumber: from.altNumber + digit, lastAt: stroke.timeStamp }, action: PASS };
}

/** Letting Alt go types the character whose number was spelled. */
function released(state: WedgeState, stroke: KeyStroke, isLate: boolean): WedgeStep {
  if (isLate || stroke.key !== 'Alt' || state.altNumber === '') return { state, action: PASS };
  const character = String.fromCharCode(Number(state.altNumber) & 0xff);
  return {
    state: { ...state, text: state.text + character, altNumber: '', lastAt: stroke.timeStamp },
    action: PASS,
  };
}

function isEnd(stroke: KeyStroke): boolean {
  const isLineFeed = stroke.ctrlKey && (stroke.code === 'KeyJ' || stroke.code === 'KeyM');
  return (
    isLineFeed ||
    (!stroke.ctrlKey && !stroke.altKey && /^(Enter|NumpadEnter|Tab)$/.test(stroke.code || stroke.key))
  );
}

function ended(state: WedgeState, stroke: KeyStroke, options: WedgeOptions): WedgeStep {
  if (state.closed) return { state, action: SWALLOW };
  const shortest = state.armed ? 1 : options.minLength;
  if (state.text.length < shortest) return { state: begun(state), action: PASS };
  const closed = { ...begun(state), lastAt: stroke.timeStamp, closed: true };
  return { state: closed, action: { kind: 'scan', text: state.text } };
}
