import { describe, expect, it } from 'vitest';
import { filersOf } from '../../../../shared/filing/filer.ts';
import { MUMBAI_BUYER, seller } from '../../../fixtures/filing.ts';

describe('who files at a till', () => {
  it('is each GSTIN once, under the name that stands now', () => {
    const renamed = { ...seller, nameEnglish: 'New Name' };
    expect(filersOf([[seller, renamed]]).map((filer) => [filer.id, filer.seller.nameEnglish])).toEqual([
      ['07AABCU9603R1ZP', 'New Name'],
    ]);
  });

  it('is another filer once the GSTIN changes: the return of the old one stays its own', () => {
    const moved = { ...seller, gstin: MUMBAI_BUYER };
    expect(filersOf([[seller, moved]]).map(({ id }) => id)).toEqual(['07AABCU9603R1ZP', MUMBAI_BUYER]);
  });

  it('is one for two sellers under one GSTIN, by the name of the first', () => {
    const stall = { ...seller, id: 'stall', nameEnglish: 'Stall' };
    const filers = filersOf([[seller], [stall]]);
    expect(filers.map(({ seller: { nameEnglish } }) => nameEnglish)).toEqual([seller.nameEnglish]);
  });

  it('files no GSTR-1 where it charges no tax', () => {
    const { gstin: _, ...bare } = { ...seller, id: 'artisan', registration: 'exempt' as const };
    const composition = { ...seller, id: 'small', gstin: MUMBAI_BUYER, registration: 'composition' as const };
    expect(filersOf([[seller], [bare], [composition]]).map(({ id, files }) => [id, files])).toEqual([
      ['07AABCU9603R1ZP', true],
      ['seller:artisan', false],
      [MUMBAI_BUYER, false],
    ]);
  });
});
