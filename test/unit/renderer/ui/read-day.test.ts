import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../renderer/ui/read-day.ts';

describe('a day as it is typed', () => {
  it('has the day first and then the month, with any mark between', () => {
    for (const text of [
      '3/12/2026',
      '03/12/2026',
      '03-12-26',
      '3.12.2026',
      '3 12 2026',
      '03122026',
      '०३/१२/२०२६',
    ])
      expect(readDay(text), text).toBe('2026-12-03');
    expect(readDay('2026-12-03')).toBe('2026-12-03');
  });

  it('is none where the calendar has none, or it is not yet typed to the end', () => {
    for (const text of ['', '3', '3/12', '3/12/2', '31/02/2026', '12/28/2026', '00/01/2026', 'today'])
      expect(readDay(text), text).toBeNull();
  });
});
