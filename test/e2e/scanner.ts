import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds between the keys of one code: what a common scanner keeps. */
const GAP = 3;

/** Milliseconds that a hand takes from the scanner to a key. */
const HAND = 120;

/** Signs of the layout `hi`: what INSCRIPT, the Hindi keyboard of Windows, makes of the keys of our labels. */
// biome-ignore format: a table
const INSCRIPT: Readonly<Record<string, string>> = {
  A: 'ो', B: 'व', C: 'म', D: '्', E: 'ा', F: 'ि', G: 'ु', H: 'प', I: 'ग', J: 'र', K: 'क', L: 'त', M: 'स',
  N: 'ल', O: 'द', P: 'ज', Q: 'ौ', R: 'ी', S: 'े', T: 'ू', U: 'ह', V: 'न', W: 'ै', X: 'ं', Y: 'ब', Z: 'ॅ',
};

const MARKS: Readonly<Record<string, string>> = { '/': 'Slash', '-': 'Minus', '.': 'Period', ' ': 'Space' };

interface Key {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly shift: boolean;
}

export interface Scanning {
  /** The keyboard layout that the machine is set to; the scanner does not know of it. */
  readonly layout?: 'en' | 'hi';
  /** Milliseconds from the end of one code to the beginning of the next. */
  readonly pause?: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Types codes as a keyboard-wedge scanner does, each with Enter behind it. They are true keys, which go wherever the
 * focus is; the time at which each moved is told with it, so that the pace is a scanner's however busy the machine.
 */
export async function scan(
  page: Page,
  codes: string | readonly string[],
  { layout = 'en', pause = 30 }: Scanning = {},
): Promise<void> {
  const session = await sessionOf(page);
  let at = Date.now();
  const sent: Promise<unknown>[] = [];
  for (const code of [codes].flat()) {
    for (const key of [...[...code].map((sign) => keyOf(sign, layout)), ENTER]) {
      sent.push(...strike(session, key, at));
      at += GAP;
    }
    at += pause - GAP;
  }
  await Promise.all(sent);
  // The times told run ahead of the clock, and a key pressed meanwhile would seem to belong to the scan.
  await page.waitForTimeout(Math.max(0, at + HAND - Date.now()));
}

const ENTER: Key = { key: 'Enter', code: 'Enter', text: '\r', shift: false };

function keyOf(sign: string, layout: 'en' | 'hi'): Key {
  const shift = /[A-Z]/.test(sign);
  const code = MARKS[sign] ?? (/\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`);
  const key = layout === 'hi' ? (INSCRIPT[sign.toUpperCase()] ?? inDevanagari(sign)) : sign;
  return { key, code, text: key, shift };
}

function inDevanagari(sign: string): string {
  return /\d/.test(sign) ? String.fromCodePoint(0x966 + Number(sign)) : sign;
}

/** Both messages leave at once and in order: what is awaited is only that the page has taken them. */
function strike(session: CDPSession, { key, code, text, shift }: Key, at: number): Promise<unknown>[] {
  const how = { key, code, modifiers: shift ? 8 : 0, ...(key === 'Enter' && { windowsVirtualKeyCode: 13 }) };
  return [
    session.send('Input.dispatchKeyEvent', { ...how, type: 'keyDown', text, timestamp: at / 1000 }),
    session.send('Input.dispatchKeyEvent', { ...how, type: 'keyUp', timestamp: (at + 1) / 1000 }),
  ];
}

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}
