import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../../../shared/money/words.ts';

describe('amountInWords in English', () => {
  it.each([
    [0, 'Rupees Zero Only'],
    [1, 'One Paisa Only'],
    [50, 'Fifty Paise Only'],
    [100, 'Rupees One Only'],
    [1500, 'Rupees Fifteen Only'],
    [9000, 'Rupees Ninety Only'],
    [10100, 'Rupees One Hundred One Only'],
    [12345650, 'Rupees One Lakh Twenty-Three Thousand Four Hundred Fifty-Six and Fifty Paise Only'],
    [1_00_00_000_00, 'Rupees One Crore Only'],
    [125_00_00_000_00, 'Rupees One Hundred Twenty-Five Crore Only'],
  ])('says %i paise', (paise, words) => {
    expect(amountInWords(paise, 'en')).toBe(words);
  });
});

describe('amountInWords in Hindi', () => {
  it.each([
    [0, 'शून्य रुपये मात्र'],
    [1, 'एक पैसा मात्र'],
    [100, 'एक रुपया मात्र'],
    [101, 'एक रुपया एक पैसा मात्र'],
    [10100, 'एक सौ एक रुपये मात्र'],
    [12345650, 'एक लाख तेईस हज़ार चार सौ छप्पन रुपये पचास पैसे मात्र'],
    [12_34_56_789_99, 'बारह करोड़ चौंतीस लाख छप्पन हज़ार सात सौ नवासी रुपये निन्यानवे पैसे मात्र'],
    [125_00_00_000_00, 'एक सौ पच्चीस करोड़ रुपये मात्र'],
  ])('says %i paise', (paise, words) => {
    expect(amountInWords(paise, 'hi')).toBe(words);
  });

  // The ones that differ most from what a rule would give; a till that says these right was not built on a rule.
  it.each([
    [19, 'उन्नीस'],
    [29, 'उनतीस'],
    [36, 'छत्तीस'],
    [39, 'उनतालीस'],
    [44, 'चवालीस'],
    [46, 'छियालीस'],
    [49, 'उनचास'],
    [51, 'इक्यावन'],
    [55, 'पचपन'],
    [59, 'उनसठ'],
    [66, 'छियासठ'],
    [67, 'सड़सठ'],
    [69, 'उनहत्तर'],
    [76, 'छिहत्तर'],
    [79, 'उनासी'],
    [80, 'अस्सी'],
    [86, 'छियासी'],
    [89, 'नवासी'],
    [90, 'नब्बे'],
    [95, 'पचानवे'],
    [99, 'निन्यानवे'],
  ])('counts %i as %s', (rupees, word) => {
    expect(amountInWords(rupees * 100, 'hi')).toBe(`${word} रुपये मात्र`);
  });

  it('has a word of its own for every number below a hundred', () => {
    const words = Array.from({ length: 100 }, (_, count) => amountInWords(count * 100, 'hi').split(' ')[0]);
    expect(new Set(words).size).toBe(100);
    expect(words.every((word) => word !== undefined && /^[\u0900-\u097f]+$/.test(word))).toBe(true);
  });
});

it('has no words for what is no amount', () => {
  expect(() => amountInWords(-1, 'en')).toThrow(RangeError);
  expect(() => amountInWords(0.5, 'hi')).toThrow(RangeError);
});
