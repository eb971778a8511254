import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/journal/canonical.ts';

describe('canonical JSON', () => {
  it('writes the same fact as the same bytes, whatever order it was built in', () => {
    const one = { total: 1250, lines: [{ sku: 'A', net: 5 }], buyer: undefined };
    const other = { lines: [{ net: 5, sku: 'A' }], total: 1250 };
    expect(canonicalJson(one)).toBe('{"lines":[{"net":5,"sku":"A"}],"total":1250}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('keeps what means framing out of the text', () => {
    const json = canonicalJson({ note: 'a\tb\nc\u0000d' });
    expect(json).not.toMatch(/[\t\n\0]/);
    expect(JSON.parse(json)).toEqual({ note: 'a\tb\nc\u0000d' });
  });

  it('sorts keys as code units and leaves Hindi readable', () => {
    expect(canonicalJson({ z: 1, Z: 2, नाम: 'साड़ी' })).toBe('{"Z":2,"z":1,"नाम":"साड़ी"}');
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1n],
    [() => 1],
    [new Date(0)],
    [[undefined]],
    [new Map()],
  ])('refuses %s instead of writing something else', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
