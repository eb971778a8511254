import { describe, expect, it } from 'vitest';
import { isBillNumber, readingsOf } from '../../../../renderer/features/bills/readings.ts';

const TODAY = '2026-11-22';
const read = (text: string) => readingsOf(text, TODAY);
const day = (from: string, to = from) => [{ kind: 'days', from, to }];

describe('what a text in the search box may mean', () => {
  it('knows a bill number, in any case and with spaces', () => {
    expect(read('MPD1/2627/000012')).toEqual([{ kind: 'number', number: 'MPD1/2627/000012' }]);
    expect(read(' mpd1/2627/12 ')).toEqual([{ kind: 'number', number: 'MPD1/2627/12' }]);
    expect(read('2627/000012')).toEqual([{ kind: 'number', number: '000012' }]);
  });

  it('takes a few digits for the end of a number first and an amount second', () => {
    expect(read('1250')).toEqual([
      { kind: 'number', number: '1250' },
      { kind: 'amount', amount: 1250_00 },
    ]);
    expect(read('१२५०')).toEqual(read('1250'));
  });

  it('takes digits that begin with noughts for a number only', () => {
    expect(read('000012')).toEqual([{ kind: 'number', number: '000012' }]);
  });

  it.each([
    ['1,250', 1250_00],
    ['₹1,250', 1250_00],
    ['Rs. 99', 99_00],
    ['1250.50', 1250_50],
    ['500/-', 500_00],
    ['22.11', 22_11],
    ['12345678', 12345678_00],
  ])('takes %s for an amount', (text, amount) => {
    expect(read(text)).toEqual([{ kind: 'amount', amount }]);
  });

  it.each(['9876543210', '98765 43210', '+91 98765-43210', '09876543210'])('takes %s for a phone', (text) => {
    const [reading, ...others] = read(text);
    expect(reading?.kind).toBe('phone');
    expect(others).toEqual([]);
  });

  it('does not take ten digits that no Indian mobile begins with for a phone', () => {
    expect(read('1234567890')).toEqual([{ kind: 'amount', amount: 1234567890_00 }]);
  });

  it('knows days by name in both languages', () => {
    expect(read('today')).toEqual(day('2026-11-22'));
    expect(read('आज')).toEqual(day('2026-11-22'));
    expect(read('Yesterday')).toEqual(day('2026-11-21'));
    expect(read('कल')).toEqual(day('2026-11-21'));
    expect(read('परसों')).toEqual(day('2026-11-20'));
  });

  it('reads a day without a year as the last such day', () => {
    expect(read('22/11')).toEqual(day('2026-11-22'));
    expect(read('23/11')).toEqual(day('2025-11-23'));
    expect(read('5-1')).toEqual(day('2026-01-05'));
    expect(read('29/2')).toEqual(day('2024-02-29'));
  });

  it('reads a day with its year, day first', () => {
    expect(read('1/2/26')).toEqual(day('2026-02-01'));
    expect(read('22-11-2025')).toEqual(day('2025-11-22'));
    expect(read('22.11.2025')).toEqual(day('2025-11-22'));
    expect(read('2025-11-22')).toEqual(day('2025-11-22'));
    expect(read('22 Nov')).toEqual(day('2026-11-22'));
    expect(read('22 नवंबर 2025')).toEqual(day('2025-11-22'));
  });

  it('reads a month as all its days', () => {
    expect(read('Nov')).toEqual(day('2026-11-01', '2026-11-30'));
    expect(read('दिसंबर')).toEqual(day('2025-12-01', '2025-12-31'));
    expect(read('february 2024')).toEqual(day('2024-02-01', '2024-02-29'));
    expect(read('फ़रवरी')).toEqual(day('2026-02-01', '2026-02-28'));
  });

  it('finds no day in a day that does not exist', () => {
    expect(read('31/2').some((reading) => reading.kind === 'days')).toBe(false);
    expect(read('45/99').some((reading) => reading.kind === 'days')).toBe(false);
  });

  it('takes other words for an item, and a single letter for nothing yet', () => {
    expect(read('chanderi')).toEqual([{ kind: 'item', text: 'chanderi' }]);
    expect(read('marble box')).toEqual([{ kind: 'item', text: 'marble box' }]);
    expect(read('चंदेरी')).toEqual([{ kind: 'item', text: 'चंदेरी' }]);
    expect(read('c')).toEqual([]);
    expect(read('   ')).toEqual([]);
  });
});

describe('a scanned code', () => {
  it('is a bill only if it is a whole bill number', () => {
    expect(isBillNumber('MPD1/2627/000001')).toBe(true);
    // The slip of a small sale, and the second paper of a mixed one.
    expect(isBillNumber('MPD1/2627/T00001')).toBe(true);
    expect(isBillNumber('MPD1/2627/S00001')).toBe(true);
    expect(isBillNumber('MPD1/2627/C00001')).toBe(false);
    expect(isBillNumber('2000000000015')).toBe(false);
    expect(isBillNumber('CH0001')).toBe(false);
  });
});
