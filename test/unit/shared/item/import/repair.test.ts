import { describe, expect, it } from 'vitest';
import { repairText } from '../../../../../shared/item/import/repair.ts';

/** How UTF-8 looks to a program that takes it for Windows-1252. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

describe('broken text', () => {
  it.each([
    ['Women\u00e2\u20ac\u2122s stole', 'Women’s stole', 'text-repaired'],
    [misread('चंदेरी साड़ी'), 'चंदेरी साड़ी', 'text-repaired'],
    [misread(misread('Décor box')), 'Décor box', 'text-repaired'],
    [`${misread('₹')}500 stole`, '₹500 stole', 'text-repaired'],
    ['Brass &amp; copper &quot;lota&quot;', 'Brass & copper "lota"', 'text-repaired'],
    ['Sil\u200bk\u0007 stole', 'Silk stole', 'text-repaired'],
    ['Repouss\ufffd\ufffd  panel', 'Repouss panel', 'text-damaged'],
    ['Paper  Weights', 'Paper Weights', 'text-spaces'],
    ['Case for\u00a0stole', 'Case for stole', 'text-spaces'],
    ['Two\nlines', 'Two lines', 'text-spaces'],
  ])('%j becomes %j and says so', (before, after, code) => {
    expect(repairText(before)).toEqual({ text: after, warning: { code, params: { before, after } } });
    expect(repairText(after)).toEqual({ text: after });
  });

  it.each([
    'Plain name, 5.5 m',
    'Décor, Viña, 360° frame',
    'Wait…… mug',
    'Café…… mug',
    'ज़री वाला बटुआ',
    'क्‍ष and क्‌ष',
    '₹500 – “best” ™',
    'R&D bag',
    '',
  ])('%j is left as it is', (text) => {
    expect(repairText(text)).toEqual({ text });
  });

  it('spaces at the ends go without a word', () => {
    expect(repairText('  Stole ')).toEqual({ text: 'Stole' });
  });
});
