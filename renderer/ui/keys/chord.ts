/** A key with what is held down, as it is written on a button: `F2`, `Ctrl+Z`, `Alt+1`, `Delete`, `?`. */
export type Chord = string;

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The chord of a key press. Letters and digits go by their place on the keyboard, because under a Hindi layout
 * the same key gives another character.
 */
export function chordOf(press: KeyPress): Chord {
  const name = nameOf(press);
  // Which key needs Shift for a sign differs by layout, so the sign alone names it.
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name);
  const held = [
    press.ctrlKey || press.metaKey ? 'Ctrl+' : '',
    press.altKey ? 'Alt+' : '',
    press.shiftKey && !isSign ? 'Shift+' : '',
  ];
  return `${held.join('')}${name}`;
}

function nameOf({ code, key, shiftKey }: KeyPress): string {
  if (shiftKey && code === 'Slash') return '?';
  if (code.startsWith('Key')) return code.slice(3);
  if (/^(Digit|Numpad)\d$/.test(code) && !(shiftKey && key.length === 1 && !/\d/.test(key)))
    return code.slice(-1);
  return key;
}

/** Whether a chord could also be meant as text or as a move within a field, so that it must not be taken away. */
export function isPlain(chord: Chord): boolean {
  return !/^(Ctrl|Alt)\+/.test(chord) && !/^(Shift\+)?F\d{1,2}$/.test(chord) && chord !== 'Escape';
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** The chord as it is printed on a key. */
export function shownChord(chord: Chord): string {
  return chord
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join('+');
}
