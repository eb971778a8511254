import type { KeyStroke } from '../../../../renderer/data/scanner/stroke.ts';

const PLAIN = "0123456789abcdefghijklmnopqrstuvwxyz-=[]\\;',./` ";
const SHIFTED = ')!@#$%^&*(ABCDEFGHIJKLMNOPQRSTUVWXYZ_+{}|:"<>?~ ';
// biome-ignore format: in the order of the characters above
const CODES = [
  ...Array.from({ length: 10 }, (_, digit) => `Digit${digit}`),
  ...Array.from({ length: 26 }, (_, letter) => `Key${String.fromCharCode(65 + letter)}`),
  'Minus', 'Equal', 'BracketLeft', 'BracketRight', 'Backslash', 'Semicolon', 'Quote', 'Comma', 'Period', 'Slash', 'Backquote', 'Space',
];

export interface Hand {
  /** Milliseconds from one key to the next: one figure, or one for each key in turn. */
  readonly gap: number | readonly number[];
  readonly startAt?: number;
  /** `event.key` of a layout other than the US one. */
  readonly keyOf?: (character: string) => string;
}

export function stroke(code: string, timeStamp: number, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    type: 'keydown',
    code,
    key: code,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    repeat: false,
    timeStamp,
    ...more,
  };
}

/** Keys as a keyboard or scanner sends them, Shift pressed and let go where it is needed; `\n` is Enter. */
export function keysOf(
  text: string,
  { gap, startAt = 1000, keyOf = (character) => character }: Hand,
): KeyStroke[] {
  const strokes: KeyStroke[] = [];
  let now = startAt;
  Array.from(text).forEach((character, index) => {
    if (index > 0) now += typeof gap === 'number' ? gap : (gap[(index - 1) % gap.length] ?? 0);
    strokes.push(...keysOfCharacter(character, now, keyOf));
  });
  return strokes;
}

function keysOfCharacter(character: string, at: number, keyOf: (character: string) => string): KeyStroke[] {
  if (character === '\n') return press(stroke('Enter', at));
  if (character === '\t') return press(stroke('Tab', at));
  const plain = PLAIN.indexOf(character);
  const place = plain >= 0 ? plain : SHIFTED.indexOf(character);
  const shiftKey = plain < 0;
  const key = press(stroke(CODES[place] ?? '', at, { key: keyOf(character), shiftKey }));
  if (!shiftKey) return key;
  return [
    stroke('ShiftLeft', at - 0.2, { key: 'Shift', shiftKey: true }),
    ...key,
    stroke('ShiftLeft', at + 0.8, { key: 'Shift', type: 'keyup' }),
  ];
}

function press(down: KeyStroke): KeyStroke[] {
  return [down, { ...down, type: 'keyup', timeStamp: down.timeStamp + 0.5 }];
}

/** Time of the last key of a trace, to go on from. */
export function endOf(trace: readonly KeyStroke[]): number {
  return trace.at(-1)?.timeStamp ?? 0;
}

/** Gaps as they were seen on a Bluetooth scanner: around 40 ms, in the steps of its radio. */
export const BLUETOOTH = [37.5, 41.2, 30.1, 45, 37.4, 48.7, 22.5, 44.9, 39.8, 41.3, 45.1, 37.6, 30];

/** Gaps of a quick typist on the digits, some rolled over. */
export const TYPIST = [112, 84, 96, 80, 131, 88, 102, 91, 47, 118, 86, 99];
