import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../../renderer/data/keep-same.ts';

describe('what is told again whole', () => {
  const told = { settings: { language: 'hi', printers: [{ id: 'a' }, { id: 'b' }] }, shift: { bills: 3 } };

  it('is the object it was where nothing changed', () => {
    expect(keepSame(told, structuredClone(told))).toBe(told);
  });

  it('keeps every part but those that changed', () => {
    const next = keepSame(told, { ...structuredClone(told), shift: { bills: 4 } });
    expect(next).toEqual({ ...told, shift: { bills: 4 } });
    expect(next.settings).toBe(told.settings);
    expect(next.shift).not.toBe(told.shift);
  });

  it('keeps the entries of a list of which one was taken away', () => {
    const next = keepSame(told.settings, { language: 'hi', printers: [{ id: 'a' }] });
    expect(next).toEqual({ language: 'hi', printers: [{ id: 'a' }] });
    expect(next.printers[0]).toBe(told.settings.printers[0]);
  });

  it('does not take a part that is missing for one that is undefined, nor a list for its entries by number', () => {
    expect(Object.keys(keepSame({ a: undefined }, { b: 1 }))).toEqual(['b']);
    expect(Object.keys(keepSame({ b: undefined }, {}))).toEqual([]);
    expect(keepSame({ 0: 'x' }, ['x'])).toEqual(['x']);
  });

  it('always equals what was told', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(keepSame(before, after)).toEqual(after);
        expect(keepSame(after, structuredClone(after))).toEqual(after);
      }),
    );
  });
});
