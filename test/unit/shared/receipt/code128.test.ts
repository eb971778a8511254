import fc from 'fast-check';
import JsBarcode from 'jsbarcode';
import { expect, test } from 'vitest';
import { code128Modules, code128Parts } from '../../../../shared/receipt/code128.ts';

const value = fc.string({
  unit: fc.constantFrom(...'0123456789', ...'0123456789', ...'AB-/'),
  minLength: 1,
  maxLength: 20,
});

/** Modules that another encoder needs for the value. */
function elsewhere(text: string): number {
  const barcode: { encodings?: { data: string }[] } = {};
  JsBarcode(barcode, text, { format: 'CODE128', flat: true });
  return barcode.encodings?.[0]?.data.length ?? 0;
}

function modules(text: string): number {
  return code128Modules(code128Parts(text) ?? []);
}

test('every character is in one part, in its place', () => {
  fc.assert(
    fc.property(value, (text) => (code128Parts(text) ?? []).map((part) => part.text).join('') === text),
  );
});

test('code set C holds pairs of digits only', () => {
  fc.assert(
    fc.property(value, (text) =>
      (code128Parts(text) ?? []).every((part) => part.set === 'B' || /^(\d\d)+$/.test(part.text)),
    ),
  );
});

test('no symbol is longer than another encoder makes it', () => {
  fc.assert(fc.property(value, (text) => modules(text) <= elsewhere(text)));
});

test.each([
  ['12345678', 79],
  ['HS00123', 101],
  ['BPV-10IN-BLU-0042', 211],
])('%s is %i modules wide', (text, width) => {
  expect(modules(text)).toBe(width);
});

test.each(['', 'ABC{123', 'चंदेरी', 'a\nb'])('%j has no symbol', (text) => {
  expect(code128Parts(text)).toBeUndefined();
});
