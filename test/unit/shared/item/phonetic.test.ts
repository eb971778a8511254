import { describe, expect, it } from 'vitest';
import { phoneticKey, phoneticSkeleton, romanise } from '../../../../shared/item/phonetic.ts';

const SAME_SOUND = [
  ['चंदेरी', 'chanderi', 'Chandery', 'chandheri', 'चन्देरी', 'chandaeri'],
  ['माहेश्वरी', 'maheshwari', 'maheswari', 'Maheshvari', 'maheshwaree'],
  ['ढोकरा', 'dhokra', 'dokra', 'dhokara'],
  ['मधुबनी', 'madhubani', 'madhubanee', 'madubani'],
  ['पश्मीना', 'pashmina', 'pashmeena', 'pasmina'],
  ['ज़री', 'zari', 'jari', 'जरी', 'zaree', '\u095bरी'],
  ['फुलकारी', 'phulkari', 'fulkari', 'phoolkari'],
  ['बाँस', 'bans', 'baans', 'बांस'],
  ['संबलपुरी', 'sambalpuri', 'सम्बलपुरी', 'sambalpuree'],
  ['जयपुर', 'jaipur', 'jaypur'],
  ['डोरिया', 'doriya', 'doria'],
  ['कॉटन', 'cottan', 'kotan'],
  ['अजरख', 'ajrakh', 'ajrak'],
  ['लखनवी', 'lakhnavi', 'lakhnawi'],
  ['कोल्हापुरी', 'kolhapuri', 'kolhapuree'],
  ['वस्त्र', 'vastra', 'wastra'],
  ['ज्ञान', 'gyan', 'gyaan'],
  ['रज़ाई', 'razai', 'rajai', 'razaai'],
];

describe('phonetic key', () => {
  it.each(SAME_SOUND)('%s and %s sound the same', (...words) => {
    expect(
      new Set(words.map(phoneticKey)).size,
      words.map((word) => `${word}=${phoneticKey(word)}`).join(' '),
    ).toBe(1);
  });

  it('keeps apart words that differ in sound', () => {
    const different = [
      'kota',
      'katha',
      'kite',
      'chanderi',
      'chandan',
      'silk',
      'shilp',
      'dhokra',
      'dhoti',
      'इकत',
      'उकत',
    ];
    const keys = different.map(phoneticKey);
    expect(new Set(keys).size, keys.join(' ')).toBe(different.length);
  });

  it('is the beginning of the longer word while one types', () => {
    for (const typed of ['cha', 'chan', 'chand', 'chande', 'chander']) {
      expect(phoneticKey('चंदेरी').startsWith(phoneticKey(typed))).toBe(true);
    }
  });

  it('gives nothing for a word without Latin, Devanagari or digits', () => {
    expect(phoneticKey('সাড়ি')).toBe('');
    expect(phoneticKey('')).toBe('');
  });
});

describe('phonetic skeleton', () => {
  it('finds a word typed without vowels', () => {
    expect(phoneticSkeleton('chndri')).toBe(phoneticSkeleton('चंदेरी'));
    expect(phoneticSkeleton('mhshwr')).toBe(phoneticSkeleton('माहेश्वरी'));
    expect(phoneticSkeleton('ikat')).toBe(phoneticSkeleton('akat'));
    expect(phoneticSkeleton('ikat')).not.toBe(phoneticSkeleton('kota'));
  });
});

describe('romanise', () => {
  it.each([
    ['ढोकरा', 'dhokraa'],
    ['चंदेरी', 'chanderee'],
    ['नमक', 'namak'],
    ['बनारसी साड़ी', 'banaarsee saaree'],
    ['प्रिया', 'priyaa'],
    ['कृष्ण', 'krishna'],
    ['Dhokra घोड़ा 5', 'Dhokra ghoraa 5'],
  ])('%s is %s', (devanagari, latin) => {
    expect(romanise(devanagari)).toBe(latin);
  });
});
