/** A key going down or up, as the browser tells it. `timeStamp` is when the key moved, in milliseconds. */
export interface KeyStroke {
  readonly type: 'keydown' | 'keyup';
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly timeStamp: number;
}

/** Punctuation of the US keyboard: what scanners are built to type on, plain and with Shift. */
// biome-ignore format: a table
const PUNCTUATION: Readonly<Record<string, string>> = {
  Minus: '-_', Equal: '=+', BracketLeft: '[{', BracketRight: ']}', Backslash: '\\|', IntlBackslash: '\\|',
  Semicolon: ';:', Quote: '\'"', Backquote: '`~', Comma: ',<', Period: '.>', Slash: '/?', Space: '  ',
  NumpadAdd: '++', NumpadSubtract: '--', NumpadMultiply: '**', NumpadDivide: '//', NumpadDecimal: '..',
};

const SHIFTED_DIGITS = ')!@#$%^&*(';

const MODIFIERS = /^(Shift|Control|Alt|Meta|OS)(Left|Right)$|^(CapsLock|NumLock|ScrollLock|AltGraph)$/;

/** How a keyboard spells the separator of GS1 data (FNC1, GS, 0x1D). */
const GROUP_SEPARATOR = '\u001d';

/**
 * The character a scanner meant by a key: by its place on a US keyboard, whatever the layout in use makes of
 * it, so that a scan under Hindi INSCRIPT reads the same. Caps Lock has no say. Undefined for a key that types
 * nothing and for a shortcut.
 */
export function characterOf(stroke: KeyStroke): string | undefined {
  if (stroke.ctrlKey && stroke.code === 'BracketRight') return GROUP_SEPARATOR;
  if (isAltGraph(stroke)) return printable(stroke.key) ?? onUsKeyboard(stroke);
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  return onUsKeyboard(stroke) ?? (stroke.code === '' ? printable(stroke.key) : undefined);
}

export function isModifier(stroke: KeyStroke): boolean {
  return MODIFIERS.test(stroke.code) || MODIFIERS.test(stroke.key);
}

/** The digit of a keypad key pressed under Alt: a scanner in ALT mode spells each character by its number. */
export function altDigit(stroke: KeyStroke): string | undefined {
  const isUnderAlt = stroke.altKey && !stroke.ctrlKey && !stroke.metaKey;
  return isUnderAlt ? /^Numpad([0-9])$/.exec(stroke.code)?.[1] : undefined;
}

/** Windows reports AltGr as Ctrl and Alt together. */
function isAltGraph(stroke: KeyStroke): boolean {
  return stroke.ctrlKey && stroke.altKey && !stroke.metaKey;
}

function onUsKeyboard({ code, shiftKey }: KeyStroke): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(Digit|Numpad)([0-9])$/.exec(code);
  if (digit?.[2] !== undefined)
    return digit[1] === 'Digit' && shiftKey ? SHIFTED_DIGITS[Number(digit[2])] : digit[2];
  return PUNCTUATION[code]?.[shiftKey ? 1 : 0];
}

function printable(key: string): string | undefined {
  return /^[\x20-\x7e]$/.test(key) ? key : undefined;
}
