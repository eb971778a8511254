import { expect, it } from 'vitest';
import { readDay } from '../../../../renderer/ui/read-day.ts';

it.each([
  ['05/04/2026', '2026-04-05'],
  ['5/4/2026', '2026-04-05'],
  ['05-04-26', '2026-04-05'],
  ['5.4.26', '2026-04-05'],
  ['०५/०४/२०२६', '2026-04-05'],
  [' 31/03/2027 ', '2027-03-31'],
  ['2026-04-05', '2026-04-05'],
])('reads %s with the day before the month', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it.each([['31/02/2026'], ['04/31/2026'], ['5 April'], ['5/4'], [''], ['5/4/202'], ['today']])(
  'makes no day of “%s”',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);
