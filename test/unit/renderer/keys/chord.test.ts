import { describe, expect, it } from 'vitest';
import { chordOf, isPlain, shownChord } from '../../../../renderer/ui/keys/chord.ts';

function press(key: string, code: string, held: { ctrl?: true; alt?: true; shift?: true } = {}) {
  return {
    key,
    code,
    ctrlKey: held.ctrl === true,
    altKey: held.alt === true,
    shiftKey: held.shift === true,
    metaKey: false,
  };
}

describe('the chord of a key press', () => {
  it('is named as on the button', () => {
    expect(chordOf(press('F9', 'F9'))).toBe('F9');
    expect(chordOf(press('1', 'Digit1', { alt: true }))).toBe('Alt+1');
    expect(chordOf(press('Delete', 'Delete'))).toBe('Delete');
    expect(chordOf(press('Enter', 'Enter', { ctrl: true }))).toBe('Ctrl+Enter');
  });

  it('goes by the place of the key under a Hindi layout', () => {
    expect(chordOf(press('्र', 'KeyZ', { ctrl: true }))).toBe('Ctrl+Z');
    expect(chordOf(press('य', 'Slash', { shift: true }))).toBe('?');
    expect(chordOf(press('?', 'Slash', { shift: true }))).toBe('?');
  });

  it('is the sign alone, whichever keys make it', () => {
    expect(chordOf(press('+', 'Equal', { shift: true }))).toBe('+');
    expect(chordOf(press('+', 'NumpadAdd'))).toBe('+');
    expect(chordOf(press('-', 'Minus'))).toBe('-');
    expect(chordOf(press('1', 'Numpad1'))).toBe('1');
  });

  it('keeps Shift for letters and named keys', () => {
    expect(chordOf(press('F4', 'F4', { shift: true }))).toBe('Shift+F4');
    expect(chordOf(press('P', 'KeyP', { shift: true, ctrl: true }))).toBe('Ctrl+Shift+P');
  });

  it('is plain where a person may mean text or a move by it', () => {
    expect(['Delete', '+', '?', 'ArrowUp', 'Enter'].map(isPlain)).toEqual([true, true, true, true, true]);
    expect(['F9', 'Ctrl+Z', 'Alt+1', 'Escape', 'Shift+F4'].map(isPlain)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is shown as it is printed on keys', () => {
    expect(['ArrowUp', 'Escape', 'Ctrl+Delete'].map(shownChord)).toEqual(['↑', 'Esc', 'Ctrl+Del']);
  });
});
