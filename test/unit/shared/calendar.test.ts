import { describe, expect, it } from 'vitest';
import { dayInIndia, financialYear, isDay, returnPeriod, timeInIndia } from '../../../shared/calendar.ts';

describe('the day and time in India', () => {
  it('turn at half past six in the evening of Greenwich', () => {
    const before = Date.UTC(2026, 2, 31, 18, 29, 59, 999);
    expect([dayInIndia(before), timeInIndia(before)]).toEqual(['2026-03-31', '23:59']);
    expect([dayInIndia(before + 1), timeInIndia(before + 1)]).toEqual(['2026-04-01', '00:00']);
  });
});

describe('financialYear', () => {
  it.each([
    ['2026-03-31', '2526'],
    ['2026-04-01', '2627'],
    ['2027-01-01', '2627'],
    ['2024-02-29', '2324'],
    ['2099-12-31', '9900'],
    ['2009-06-01', '0910'],
  ])('of %s is %s', (day, year) => {
    expect(financialYear(day)).toBe(year);
  });
});

it('names the return period of a day', () => {
  expect(returnPeriod('2026-11-22')).toBe('112026');
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('2026-1-1')).toBe(false);
    expect(isDay('')).toBe(false);
  });
});
