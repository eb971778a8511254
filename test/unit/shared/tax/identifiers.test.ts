import { describe, expect, it } from 'vitest';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';
import { checkGstin, mayBuyRegistered, readGstin } from '../../../../shared/tax/gstin.ts';
import { checkHsn, hsnDigitsNeeded } from '../../../../shared/tax/hsn.ts';
import { checkPan } from '../../../../shared/tax/pan.ts';
import cases from '../../../fixtures/gstins.json' with { type: 'json' };

describe('checkGstin', () => {
  it.each(cases.right)('accepts $about', ({ text, buyer, about: _, ...expected }) => {
    const found = checkGstin(text);
    expect(found).toEqual(ok(expected));
    expect(found.ok && mayBuyRegistered(found.value.kind)).toBe(buyer);
  });

  it.each(cases.wrong)('refuses $about', ({ text, code, params }) => {
    const known = params && (Object.fromEntries(Object.entries(params)) as Record<string, string | number>);
    expect(checkGstin(text)).toEqual(err(problem(code, known)));
  });

  it('says all that is wrong at once, for who reads piece by piece', () => {
    expect(readGstin(' 28abcde1234f1zy ')).toEqual({
      gstin: '28ABCDE1234F1ZY',
      kinds: ['regular'],
      stateKnown: false,
      checkDigitRight: true,
    });
    expect(readGstin('07AAACM1234F1D9').kinds).toEqual(['deductor', 'regular']);
    expect(readGstin('27-AAPFU0939F1ZV')).toEqual({
      gstin: '27-AAPFU0939F1ZV',
      kinds: [],
      stateKnown: false,
      checkDigitRight: false,
    });
  });

  it('notices every single wrong character', () => {
    const right = '27AAPFU0939F1ZV';
    for (const [index, character] of [...right].entries()) {
      for (const wrong of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.replace(character, '')) {
        const text = `${right.slice(0, index)}${wrong}${right.slice(index + 1)}`;
        expect(checkGstin(text).ok, text).toBe(false);
      }
    }
  });
});

describe('checkPan', () => {
  it('reads five letters, four digits and a letter', () => {
    expect(checkPan(' aaacm1234f ')).toEqual(ok('AAACM1234F'));
    expect(checkPan('AAAC11234F')).toEqual(err(problem('pan-shape')));
    expect(checkPan('AAACM1234FX')).toEqual(err(problem('pan-shape')));
  });
});

describe('checkHsn', () => {
  it.each([
    ['62', '62', false],
    ['6214', '6214', false],
    ['5007 20 10', '50072010', false],
    ['998814', '998814', true],
  ])('reads %j', (text, hsn, service) => {
    expect(checkHsn(text)).toEqual(ok({ hsn, service }));
  });

  it.each(['', '6', '621', '62142', '6214201', '621420100', '62A4', '६२१४'])('refuses %j', (text) => {
    expect(checkHsn(text)).toEqual(err(problem('hsn-digits', { hsn: text })));
  });

  it.each(['0012', '7701'])('knows no chapter of %j', (text) => {
    expect(checkHsn(text)).toEqual(err(problem('hsn-chapter', { chapter: text.slice(0, 2) })));
  });
});

describe('hsnDigitsNeeded', () => {
  it('asks for four to a registered buyer up to five crore, six on every bill above', () => {
    expect(hsnDigitsNeeded(5_00_00_000_00, true)).toBe(4);
    expect(hsnDigitsNeeded(5_00_00_000_00, false)).toBe(0);
    expect(hsnDigitsNeeded(5_00_00_000_01, true)).toBe(6);
    expect(hsnDigitsNeeded(5_00_00_000_01, false)).toBe(6);
  });
});
