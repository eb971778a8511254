import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrappedDots } from '../../../../../shared/receipt/raster/wrap.ts';
import { wrapped } from '../../../../../shared/receipt/wrap.ts';
import { TOOLS } from '../../../../fixtures/printer/letters.ts';

const measure = (text: string) => TOOLS.measure(text, { size: 24, weight: 500 });
const graphemes = (text: string) =>
  [...new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const syllable = fc.constantFrom('हस्त', 'शि', 'ल्प', 'क्ष्मी', 'र्ति', 'ज़', 'a', 'B', '7', 'हाँ', 'कुं', '₹');
const word = fc.array(syllable, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const room = fc.integer({ min: 40, max: 576 });
const hang = fc.constantFrom(0, 2);

describe('a text on paper of so many dots', () => {
  test('never goes beyond the edge, save for one letter that is wider than the paper', () => {
    fc.assert(
      fc.property(sentence, room, hang, (text, dots, spaces) =>
        wrappedDots(text, dots, measure, spaces).every(
          (row) => measure(row) <= dots || graphemes(row.trim()).length === 1,
        ),
      ),
    );
  });

  test('keeps every letter with its signs, in its order', () => {
    fc.assert(
      fc.property(sentence, room, hang, (text, dots, spaces) => {
        const rows = wrappedDots(text, dots, measure, spaces);
        expect(rows.flatMap((row) => graphemes(row.replaceAll(' ', '')))).toEqual(
          text.split(' ').flatMap(graphemes),
        );
      }),
    );
  });

  test('is broken between words where a word fits a row', () => {
    expect(wrappedDots('चंदेरी सिल्क साड़ी', 100, measure)).toEqual(['चंदेरी', 'सिल्क', 'साड़ी']);
  });

  test('stands a little further in where it goes on below itself', () => {
    expect(wrappedDots('1. Chanderi silk saree', 150, measure, 2)).toEqual(['1. Chanderi', '  silk saree']);
    expect(wrappedDots('  चंदेरी सिल्क', 100, measure, 2)).toEqual(['  चंदेरी', '  सिल्क']);
    expect(wrapped('1. Chanderi silk saree', 12, 2)).toEqual(['1. Chanderi', '  silk saree']);
    expect(wrapped('1. Silk sari', 12, 2)).toEqual(['1. Silk sari']);
    expect(wrapped('Maheshwari', 6, 2)).toEqual(['Mahe', '  shwa', '  ri']);
  });

  test('keeps its indent on every row', () => {
    expect(wrappedDots('  Made by Abdul Hakim', 150, measure)).toEqual(['  Made by', '  Abdul', '  Hakim']);
  });
});
