import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyStroke } from '../../../../renderer/data/scanner/stroke.ts';
import {
  WEDGE_DEFAULTS,
  WEDGE_START,
  type WedgeAction,
  type WedgeOptions,
  wedge,
} from '../../../../renderer/data/scanner/wedge.ts';
import { BLUETOOTH, endOf, keysOf, stroke, TYPIST } from './traces.ts';

interface Replay {
  readonly scans: readonly string[];
  /** What was done with each key that went down, in the order of the trace. */
  readonly downs: readonly WedgeAction['kind'][];
}

function replay(
  trace: readonly KeyStroke[],
  options: WedgeOptions = WEDGE_DEFAULTS,
  isTyping = true,
): Replay {
  const scans: string[] = [];
  const downs: WedgeAction['kind'][] = [];
  let state = WEDGE_START;
  for (const each of trace) {
    const step = wedge(state, each, options, isTyping);
    state = step.state;
    if (step.action.kind === 'scan') scans.push(step.action.text);
    if (each.type === 'keydown') downs.push(step.action.kind);
  }
  return { scans, downs };
}

const EAN = '8901030723612';

describe('a scanner is heard', () => {
  it.each([
    ['a USB scanner at 1 ms', `${EAN}\n`, 1],
    ['a USB scanner at 8 ms', `${EAN}\n`, 8],
    ['a Bluetooth scanner', `${EAN}\n`, BLUETOOTH],
    ['keys that share a time stamp', `${EAN}\n`, 0],
    ['a code ended by Tab', `${EAN}\t`, 8],
    ['the shortest code', 'AB12\n', 8],
    ['letters and marks', 'RHE-00123/b_2\n', 8],
    ['a code of words', 'HS 00 12\n', 8],
  ])('%s', (_, text, gap) => {
    expect(replay(keysOf(text, { gap })).scans).toEqual([text.slice(0, -1)]);
  });

  it('by the places of the keys, under Hindi INSCRIPT and under an input method', () => {
    const inscript: Readonly<Record<string, string>> = {
      H: 'फ',
      S: 'श',
      '0': '०',
      '1': '१',
      '2': '२',
      '3': '३',
      '-': '-',
    };
    const hindi = keysOf('HS-00123\n', { gap: 8, keyOf: (character) => inscript[character] ?? character });
    expect(replay(hindi).scans).toEqual(['HS-00123']);
    const composed = keysOf('HS-00123\n', { gap: 8, keyOf: () => 'Process' }).map((each) =>
      each.code === 'Enter' ? { ...each, key: 'Process' } : each,
    );
    expect(replay(composed).scans).toEqual(['HS-00123']);
  });

  it('whatever Caps Lock makes of the keys', () => {
    const capsLock = keysOf('ch00123\n', { gap: 8, keyOf: (character) => character.toUpperCase() });
    const withLock = [stroke('CapsLock', 900, { key: 'CapsLock' }), ...capsLock];
    expect(replay(withLock).scans).toEqual(['ch00123']);
  });

  it('from the keypad and with its own Enter', () => {
    const keypad = keysOf('123456\n', { gap: 8 }).map((each) => ({
      ...each,
      code: each.code.replace('Digit', 'Numpad').replace('Enter', 'NumpadEnter'),
    }));
    expect(replay(keypad).scans).toEqual(['123456']);
  });

  it('when it spells characters by their numbers under Alt', () => {
    const trace: KeyStroke[] = [];
    let now = 1000;
    for (const character of 'HS-012') {
      trace.push(stroke('AltLeft', now, { key: 'Alt', altKey: true }));
      for (const digit of `0${character.charCodeAt(0)}`) {
        now += 4;
        trace.push(stroke(`Numpad${digit}`, now, { key: digit, altKey: true }));
      }
      now += 4;
      trace.push(stroke('AltLeft', now, { key: 'Alt', type: 'keyup' }));
      now += 4;
    }
    trace.push(stroke('Enter', now));
    expect(replay(trace).scans).toEqual(['HS-012']);
  });

  it('with a separator typed as Ctrl and ], which never reaches the page', () => {
    const head = keysOf(`01${'08901030723612'}10LOT5`, { gap: 8 });
    const separator = stroke('BracketRight', endOf(head) + 8, { key: ']', ctrlKey: true });
    const trace = [...head, separator, ...keysOf('21A1\n', { gap: 8, startAt: endOf(head) + 16 })];
    const { scans, downs } = replay(trace);
    expect(scans).toEqual(['010890103072361210LOT5\u001d21A1']);
    expect(downs[trace.filter(({ type }) => type === 'keydown').indexOf(separator)]).toBe('swallow');
  });

  it('with AltGr: the layout decides, or the place of the key', () => {
    const altGraph = { ctrlKey: true, altKey: true };
    const at = stroke('KeyQ', 1032, { key: '@', ...altGraph });
    const unknown = stroke('KeyE', 1040, { key: '€', ...altGraph });
    const trace = [...keysOf('ab12', { gap: 8 }), at, unknown, stroke('Enter', 1048)];
    expect(replay(trace).scans).toEqual(['ab12@e']);
  });

  it('with keys without a code, by what they type', () => {
    const remote = keysOf('AB123\n', { gap: 8 }).map((each) =>
      each.code === 'Enter'
        ? { ...each, code: '' }
        : { ...each, code: each.key === 'Shift' ? 'ShiftLeft' : '' },
    );
    expect(replay(remote).scans).toEqual(['AB123']);
  });

  it('ten times when ten scans follow each other by 30 ms', () => {
    const trace: KeyStroke[] = [];
    const codes = Array.from({ length: 10 }, (_, index) => `20000000000${10 + index}`);
    for (const code of codes) trace.push(...keysOf(`${code}\n`, { gap: 2, startAt: endOf(trace) + 30 }));
    expect(replay(trace).scans).toEqual(codes);
  });

  it('late, in one heap, when the page was busy: the times of the keys count', () => {
    const scan = keysOf(`${EAN}\n`, { gap: 9, startAt: 5000 });
    expect(replay([...keysOf('12', { gap: 95 }), ...scan]).scans).toEqual([EAN]);
  });
});

describe('a person is not taken for a scanner', () => {
  it.each([
    ['a quick typist', `${EAN}\n`, TYPIST],
    ['one who types at 80 ms', 'chanderi saree\n', 80],
    ['a quantity typed fast and ended at once', '12\n', 20],
    ['three digits in a burst', '125\n', 10],
    ['a pause before Enter', `${EAN}\n`, [...Array.from({ length: 12 }, () => 10), 200]],
    ['a pause in the middle', '12341234\n', [10, 10, 10, 90, 10, 10, 90, 10]],
  ])('%s', (_, text, gap) => {
    const { scans, downs } = replay(keysOf(text, { gap }));
    expect(scans).toEqual([]);
    expect(new Set(downs)).toEqual(new Set(['pass']));
  });

  it('whatever he types with 80 ms and more between the keys', () => {
    const typed = fc.stringMatching(/^[A-Za-z0-9 ./-]{1,30}\n$/);
    const gaps = fc.array(fc.integer({ min: 80, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(typed, gaps, (text, gap) => {
        expect(replay(keysOf(text, { gap })).scans).toEqual([]);
      }),
    );
  });

  it('when he holds a key down', () => {
    const held = Array.from({ length: 20 }, (_, index) =>
      stroke('Digit1', 1000 + index * 33, { repeat: index > 0 }),
    );
    expect(replay([...held, stroke('Enter', 1655)]).scans).toEqual([]);
  });

  it('when he uses shortcuts', () => {
    const copy = keysOf('abcd', { gap: 5 }).map((each) => ({ ...each, ctrlKey: true }));
    const { scans, downs } = replay([...copy, stroke('Enter', 1030)], WEDGE_DEFAULTS, false);
    expect(scans).toEqual([]);
    expect(new Set(downs)).toEqual(new Set(['pass']));
  });

  it('when keys that type nothing stand between', () => {
    const trace = [
      ...keysOf('123', { gap: 5 }),
      stroke('Backspace', 1015),
      ...keysOf('456\n', { gap: 5, startAt: 1020 }),
    ];
    expect(replay(trace).scans).toEqual([]);
  });
});

describe('what reaches the page', () => {
  it('is every character while a field has the focus, and never the Enter', () => {
    expect(replay(keysOf('12345\n', { gap: 8 })).downs).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
      'pass',
      'scan',
    ]);
  });

  it('is the first character only where no field has the focus', () => {
    const { downs } = replay(keysOf('12345\n', { gap: 8 }), WEDGE_DEFAULTS, false);
    expect(downs).toEqual(['pass', 'swallow', 'swallow', 'swallow', 'swallow', 'scan']);
  });

  it('is not the line feed or second Enter that some scanners send, and is the next Enter of a person', () => {
    const scan = keysOf('12345\n', { gap: 8 });
    const at = endOf(scan);
    const lineFeed = stroke('KeyJ', at + 6, { key: 'j', ctrlKey: true });
    const { scans, downs } = replay([...scan, lineFeed, stroke('Enter', at + 12), stroke('Enter', at + 700)]);
    expect(scans).toEqual(['12345']);
    expect(downs.slice(-3)).toEqual(['swallow', 'swallow', 'pass']);
  });

  it('is the Enter of a person', () => {
    expect(replay([stroke('Enter', 1000), stroke('Tab', 1400)]).downs).toEqual(['pass', 'pass']);
  });
});

describe('with a prefix key', () => {
  const options: WedgeOptions = { ...WEDGE_DEFAULTS, prefix: 'F9' };
  const prefixed = (text: string, gap: number) => [stroke('F9', 990), ...keysOf(text, { gap })];

  it('a scan of any length and of any speed is certain, and no key of it reaches the page', () => {
    const { scans, downs } = replay(
      prefixed('7B\n', 150).filter(({ key }) => key !== 'Shift'),
      options,
    );
    expect(scans).toEqual(['7B']);
    expect(downs).toEqual(['swallow', 'swallow', 'swallow', 'scan']);
  });

  it('nothing else is a scan, not even right behind one', () => {
    expect(replay(keysOf(`${EAN}\n`, { gap: 5 }), options).scans).toEqual([]);
    const first = prefixed('12345\n', 5);
    const second = keysOf(`${EAN}\n`, { gap: 5, startAt: endOf(first) + 10 });
    expect(replay([...first, ...second], options).scans).toEqual(['12345']);
  });

  it('a prefix that nothing follows lets go', () => {
    const { downs } = replay([stroke('F9', 1000), ...keysOf('ab\n', { gap: 90, startAt: 2000 })], options);
    expect(downs).toEqual(['swallow', 'pass', 'pass', 'pass']);
  });
});

it('any printable text comes through as it was encoded, at any speed of a scanner', () => {
  const text = fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    minLength: 4,
    maxLength: 60,
  });
  const gaps = fc.array(fc.double({ min: 1, max: 49, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, gaps, fc.boolean(), (encoded, gap, isTyping) => {
      expect(replay(keysOf(`${encoded}\n`, { gap }), WEDGE_DEFAULTS, isTyping).scans).toEqual([encoded]);
    }),
  );
});
