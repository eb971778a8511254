import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../../shared/receipt/printable.ts';
import type { CodePage } from '../../../../shared/receipt/printer.ts';

test.each<[string, CodePage, string]>([
  ['₹1,234.50', 'pc437', 'Rs 1,234.50'],
  ['₹ 1,234.50', 'wpc1252', 'Rs 1,234.50'],
  ['“Ganga–Jamuna” artisan’s', 'pc437', '"Ganga-Jamuna" artisan\'s'],
  ['wait…', 'pc437', 'wait...'],
  ['2 × 4 m', 'pc437', '2 x 4 m'],
  ['Café Ñandú', 'pc437', 'Café Ñandú'],
  ['Ōkuma Šárka', 'pc437', 'Okuma Sárka'],
  ['Šárka', 'wpc1252', 'Šárka'],
  ['€ 5', 'pc858', '€ 5'],
  ['€5', 'pc437', 'EUR 5'],
  ['a\u00a0b\u2009c\td', 'pc437', 'a b c d'],
  ['sa\u200dri\u00ad', 'pc437', 'sari'],
  ['½ metre™', 'pc858', '½ metreTM'],
  ['⅓ metre', 'pc437', '1/3 metre'],
  ['e\u0301toile', 'pc437', 'étoile'],
])('%s on %s is printed as %s', (text, page, expected) => {
  expect(printable(text, page)).toEqual({ ok: true, text: expected });
});

test('no text can command the printer', () => {
  const withControls = fc.string({ unit: 'binary-ascii', maxLength: 40 });
  fc.assert(
    fc.property(withControls, (text) => {
      const result = printable(text, 'pc437');
      return result.ok && /^[\x20-\x7e]*$/.test(result.text);
    }),
  );
});

test.each(['தமிழ்', '漢字', '😀', 'Ω'])('%s is refused', (text) => {
  expect(printable(text, 'pc437').ok).toBe(false);
});
