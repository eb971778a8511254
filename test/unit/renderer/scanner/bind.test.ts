import { beforeEach, describe, expect, it } from 'vitest';
import { bindScanner, type ScanSource } from '../../../../renderer/data/scanner/bind.ts';
import type { Scan } from '../../../../renderer/data/scanner/scan.ts';
import type { KeyStroke } from '../../../../renderer/data/scanner/stroke.ts';
import { endOf, keysOf } from './traces.ts';

/** What the scanner needs of an input element: a value on the prototype, a selection, a type. */
class Field extends EventTarget {
  readonly tagName: string = 'INPUT';
  readonly type: string;
  isConnected = true;
  selectionStart = 0;
  selectionEnd = 0;
  #value = '';

  constructor(type = 'text') {
    super();
    this.type = type;
  }

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#value = value;
    this.selectionStart = value.length;
    this.selectionEnd = value.length;
  }

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
}

/** A field as React controls it: it notes what code assigns and tells of an input only when the value is another. */
function controlled(field: Field): { readonly value: () => string } {
  let noted = field.value;
  let state = field.value;
  const real = Object.getOwnPropertyDescriptor(Field.prototype, 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => real?.get?.call(field),
    set: (value: string) => {
      noted = value;
      real?.set?.call(field, value);
    },
  });
  field.addEventListener('input', () => {
    if (field.value === noted) return;
    noted = field.value;
    state = field.value;
  });
  return { value: () => state };
}

class KeyEvent extends Event {
  readonly #target: EventTarget;
  readonly isComposing = false;

  constructor(stroke: KeyStroke, target: EventTarget) {
    super(stroke.type, { bubbles: true, cancelable: true });
    this.#target = target;
    const { type: _, ...rest } = stroke;
    for (const [name, value] of Object.entries(rest)) Object.defineProperty(this, name, { value });
  }

  override composedPath(): EventTarget[] {
    return [this.#target];
  }
}

const EAN = '8901030723612';
const body = Object.assign(new EventTarget(), { tagName: 'BODY' });

let source: EventTarget;
let scans: { scan: Scan; field: unknown }[];
let stop: () => void;

beforeEach(() => {
  source = new EventTarget();
  scans = [];
  stop = bindScanner(source as unknown as ScanSource, (scan, field) => scans.push({ scan, field }));
});

/** Sends keys through the window; what is not kept from the page is typed into the field at its cursor. */
function send(strokes: readonly KeyStroke[], target: EventTarget): string[] {
  const reached: string[] = [];
  for (const stroke of strokes) {
    const event = new KeyEvent(stroke, target);
    source.dispatchEvent(event);
    if (event.defaultPrevented || stroke.type === 'keyup') continue;
    reached.push(stroke.key);
    if (target instanceof Field && stroke.key.length === 1) typeInto(target, stroke.key);
  }
  return reached;
}

function typeInto(field: Field, character: string): void {
  const value =
    field.value.slice(0, field.selectionStart) + character + field.value.slice(field.selectionEnd);
  const cursor = field.selectionStart + 1;
  Object.getOwnPropertyDescriptor(Field.prototype, 'value')?.set?.call(field, value);
  field.setSelectionRange(cursor, cursor);
  field.dispatchEvent(new Event('input'));
}

describe('a scan with the focus in a field', () => {
  it('is told once, puts the field and its cursor back, and its Enter presses nothing', () => {
    const field = new Field();
    field.value = 'Sunita Devi';
    const state = controlled(field);
    field.setSelectionRange(6, 6);
    const reached = send(keysOf(`${EAN}\n`, { gap: 8 }), field);
    expect(scans).toEqual([{ scan: { text: EAN, key: EAN }, field }]);
    expect(field.value).toBe('Sunita Devi');
    expect(state.value()).toBe('Sunita Devi');
    expect([field.selectionStart, field.selectionEnd]).toEqual([6, 6]);
    expect(reached).not.toContain('Enter');
  });

  it('keeps what the person had typed right before', () => {
    const field = new Field();
    const state = controlled(field);
    const typed = keysOf('12', { gap: 100 });
    send([...typed, ...keysOf(`${EAN}\n`, { gap: 8, startAt: endOf(typed) + 80 })], field);
    expect(field.value).toBe('12');
    expect(state.value()).toBe('12');
  });

  it('ten times in a row leaves the field as it was', () => {
    const field = new Field();
    const state = controlled(field);
    let at = 0;
    for (let count = 0; count < 10; count += 1) {
      const keys = keysOf(`20000000000${10 + count}\n`, { gap: 1, startAt: at + 30 });
      at = endOf(keys);
      send(keys, field);
    }
    expect(scans.map(({ scan }) => scan.text)).toEqual(
      Array.from({ length: 10 }, (_, index) => `20000000000${10 + index}`),
    );
    expect([field.value, state.value()]).toEqual(['', '']);
  });

  it('that moves on in the middle puts both fields back', () => {
    const [first, second] = [new Field(), new Field()];
    second.value = '5';
    const keys = keysOf('123456\n', { gap: 8 });
    send(keys.slice(0, 6), first);
    send(keys.slice(6), second);
    expect(scans.map(({ scan }) => scan.text)).toEqual(['123456']);
    expect([first.value, second.value]).toEqual(['', '5']);
  });

  it('without a selection to ask for is put back all the same', () => {
    const field = new Field('number');
    field.value = '3';
    const refuse = () => {
      throw new Error('no selection');
    };
    Object.defineProperty(field, 'selectionStart', { get: () => null, set: () => {} });
    Object.defineProperty(field, 'setSelectionRange', { value: refuse });
    const real = Object.getOwnPropertyDescriptor(Field.prototype, 'value')?.set;
    for (const stroke of keysOf('1234\n', { gap: 8 })) {
      source.dispatchEvent(new KeyEvent(stroke, field));
      if (stroke.type === 'keydown' && stroke.key.length === 1) real?.call(field, field.value + stroke.key);
    }
    expect(field.value).toBe('3');
    expect(scans).toHaveLength(1);
  });
});

describe('typing', () => {
  it('goes where it goes, Enter included', () => {
    const field = new Field();
    const state = controlled(field);
    const reached = send(keysOf('saree 12\n', { gap: 90 }), field);
    expect(reached.at(-1)).toBe('Enter');
    expect([field.value, state.value()]).toEqual(['saree 12', 'saree 12']);
    expect(scans).toEqual([]);
  });
});

describe('a scan with the focus elsewhere', () => {
  it('keeps all but its first key from buttons and shortcuts', () => {
    expect(send(keysOf(`${EAN}\n`, { gap: 8 }), body)).toEqual(['8']);
    expect(send(keysOf(`${EAN}\n`, { gap: 8, startAt: 9000 }), new Field('checkbox'))).toEqual(['8']);
    expect(scans.map(({ field }) => field)).toEqual([undefined, undefined]);
  });

  it('is looked up in the one form of its code', () => {
    send(keysOf(']C10108901030723612\n', { gap: 8 }), body);
    send(keysOf('ch00123\n', { gap: 8, startAt: 9000 }), body);
    expect(scans.map(({ scan }) => scan.key)).toEqual([EAN, 'CH00123']);
  });

  it('is no longer heard after unbinding', () => {
    stop();
    expect(send(keysOf('12345\n', { gap: 8 }), body)).toHaveLength(6);
    expect(scans).toEqual([]);
  });
});
