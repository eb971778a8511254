import { describe, expect, it } from 'vitest';
import {
  type Answers,
  isAnswered,
  noAnswers,
  readAnswers,
  STEPS,
  stepBeside,
} from '../../../../renderer/features/setup/answers.ts';

const none = noAnswers('Receipt printer');
const all: Answers = {
  ...none,
  organisation: {
    ...none.organisation,
    nameEnglish: 'M.P. Handicrafts',
    gstin: '23SAMPL0000E1Z2',
    stateCode: '23',
    addressEnglish: 'Bhopal',
  },
  siteEnglish: 'Gauhar Mahal',
  tillCode: 'MPD',
  managerName: 'Asha Verma',
};

describe('the answers of the first run', () => {
  it('come back from where they were kept', () => {
    expect(readAnswers(JSON.stringify(all))).toEqual(all);
  });

  it('begin anew where what was kept cannot be read', () => {
    expect(readAnswers(null)).toBeUndefined();
    expect(readAnswers('{"stage":"wizard"')).toBeUndefined();
    expect(readAnswers(JSON.stringify({ ...all, step: 'gone' }))).toBeUndefined();
  });

  it('never keep a PIN', () => {
    const kept = readAnswers(JSON.stringify({ ...all, pin: '2580' }));
    expect(JSON.stringify(kept)).not.toContain('2580');
  });

  it('are wanted page by page; a printer may wait', () => {
    expect(STEPS.filter((step) => !isAnswered(step, none))).toEqual([
      'identity',
      'address',
      'place',
      'manager',
    ]);
    expect(STEPS.filter((step) => !isAnswered(step, all))).toEqual([]);
    expect(isAnswered('printer', { ...all, hasPrinter: true })).toBe(false);
  });

  it('hold a till code to what bill numbers have room for', () => {
    for (const tillCode of ['', 'MP', 'M PD', '1MP', 'mpd', 'MPDX']) {
      expect(isAnswered('place', { ...all, tillCode })).toBe(false);
    }
    expect(isAnswered('place', { ...all, tillCode: 'M2D' })).toBe(true);
  });

  it('stand in one order', () => {
    expect(stepBeside('identity', -1)).toBeUndefined();
    expect(stepBeside('identity', 1)).toBe('address');
    expect(stepBeside('check', 1)).toBeUndefined();
  });
});
