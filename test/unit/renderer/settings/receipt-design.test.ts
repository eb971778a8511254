import { describe, expect, it } from 'vitest';
import {
  draftOf,
  hasOwn,
  paperFaults,
  paperFor,
  settingsOf,
  standardDraft,
  withOwn,
  withPaper,
  withPictures,
  wrongSeller,
} from '../../../../renderer/features/settings/receipt/design/draft.ts';
import { firstReceiptSettings } from '../../../../shared/receipt/settings.ts';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import { seller } from '../../../fixtures/till.ts';

const FIRST = firstReceiptSettings('both');
const HASH = 'c'.repeat(64);
const house = seller({ logo: HASH });
const artisan = seller({ id: 'ramkali', code: 'RAM' });
const draft = draftOf(FIRST, [house, artisan]);

describe('a design', () => {
  it('comes back as it was, with and without words of a seller’s own', () => {
    expect(settingsOf(draft, 'both')).toEqual(FIRST);
    const { language, show, nameSize, totalSize, letters, payCode, ...paper } = FIRST;
    const own = { ...FIRST, sellers: { ramkali: { ...paper, headerEnglish: ['Maheshwar'] } } };
    expect(settingsOf(draftOf(own, [house]), language)).toEqual(own);
  });

  it('gives a seller the house’s words to begin with, and takes them away again', () => {
    const more = withPaper(draft, MAIN_SELLER, { headerEnglish: 'Open\non Sundays' });
    const own = withOwn(more, 'ramkali', true);
    expect(hasOwn(more, 'ramkali')).toBe(false);
    expect(paperFor(own, 'ramkali').headerEnglish).toBe('Open\non Sundays');
    const changed = withPaper(own, 'ramkali', { headerEnglish: 'Maheshwar' });
    expect(settingsOf(changed, 'en').sellers?.ramkali?.headerEnglish).toEqual(['Maheshwar']);
    expect(settingsOf(changed, 'en').headerEnglish).toEqual(['Open', 'on Sundays']);
    expect(settingsOf(withOwn(changed, 'ramkali', false), 'en').sellers).toBeUndefined();
  });

  it('is wrong where a text has too many lines or one too long, and says whose', () => {
    const long = withPaper(draft, 'ramkali', { thanksHindi: 'x'.repeat(81) });
    expect(paperFaults(paperFor(long, 'ramkali'))).toMatchObject({ thanksHindi: { code: 'line-too-long' } });
    expect(wrongSeller(long)).toBe('ramkali');
    const many = withPaper(draft, MAIN_SELLER, { footerEnglish: '1\n2\n3\n4\n5\n6\n7' });
    expect(paperFaults(paperFor(many, MAIN_SELLER))).toMatchObject({
      footerEnglish: { code: 'lines-too-many' },
    });
    expect(wrongSeller(draft)).toBeUndefined();
  });

  it('as it came keeps the pictures, which nobody could draw again', () => {
    const changed = withPaper(draft, MAIN_SELLER, { footerEnglish: 'Come again' });
    const standard = standardDraft(changed);
    expect(settingsOf(standard, 'both')).toEqual(FIRST);
    expect(standard.pictures).toEqual({ main: HASH, ramkali: '' });
  });

  it('changes the picture of whom it was chosen for, and takes one off', () => {
    const chosen = { ...draft, pictures: { main: '', ramkali: HASH } };
    const [main, other] = withPictures([house, artisan], chosen);
    expect(main).not.toHaveProperty('logo');
    expect(other).toMatchObject({ id: 'ramkali', logo: HASH });
    expect(withPictures([house, artisan], draft)).toEqual([house, artisan]);
  });
});
