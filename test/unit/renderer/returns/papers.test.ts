import { describe, expect, it } from 'vitest';
import { paperKindOf } from '../../../../renderer/features/returns/papers.ts';
import {
  advancePlace,
  notePlace,
  placeAt,
  returnPlace,
  sectionPlace,
  WITHOUT_BILL,
} from '../../../../renderer/features/returns/places.ts';

describe('a scanned number', () => {
  it.each([
    ['MPD1/2627/000001', 'bill'],
    [' mpd1/2627/000001 ', 'bill'],
    ['MPD1/2627/T00001', 'bill'],
    ['MPD1/2627/S00001', 'bill'],
    ['MPD1/2627/C00001', 'note'],
    ['MPD1/2627/D00001', 'note'],
    ['MPD1/2627/M00001', 'note'],
    ['MPD1/2627/R00001', 'voucher'],
    ['MPD1/2627/F00001', 'voucher'],
    ['MPD1/2627/K00001', undefined],
    ['2000002300014', undefined],
    ['MPD1/2627/1', undefined],
  ])('%s is a %s', (text, kind) => {
    expect(paperKindOf(text)).toBe(kind);
  });
});

describe('places of the screen', () => {
  it('lead where they say', () => {
    const number = 'MPD1/2627/000001';
    expect(placeAt(returnPlace(number))).toEqual({ section: 'back', bill: number });
    expect(placeAt(notePlace(number))).toEqual({ section: 'notes', number });
    expect(placeAt(advancePlace(number))).toEqual({ section: 'advances', number });
    expect(placeAt(WITHOUT_BILL)).toEqual({ section: 'back', withoutBill: true });
    expect(placeAt(sectionPlace('notes'))).toEqual({ section: 'notes' });
    expect(placeAt(sectionPlace('quarantine'))).toEqual({ section: 'quarantine' });
    expect(placeAt(sectionPlace('back'))).toEqual({ section: 'back' });
  });

  it('are the beginning of a return where there is no such place', () => {
    expect(placeAt('/returns/elsewhere')).toEqual({ section: 'back' });
    expect(placeAt('/returns/bill/')).toEqual({ section: 'back' });
  });
});
