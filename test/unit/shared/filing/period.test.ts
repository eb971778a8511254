import { describe, expect, it } from 'vitest';
import {
  filingPeriod,
  isReturnPeriod,
  monthOf,
  monthsAway,
  quarterOf,
} from '../../../../shared/filing/period.ts';

describe('periods of a return', () => {
  it('knows the last day of every month, of February in a leap year too', () => {
    expect(monthOf('2026-11-22')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(monthOf('2028-02-10').to).toBe('2028-02-29');
  });

  it('takes January to March as one quarter of the calendar, the last of the financial year', () => {
    expect(quarterOf('2027-02-10')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
    expect(quarterOf('2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('is named by its last month', () => {
    expect(filingPeriod(monthOf('2026-11-22'))).toBe('112026');
    expect(filingPeriod(quarterOf('2026-11-22'))).toBe('122026');
  });

  it('is a whole month or a whole quarter and nothing else', () => {
    expect(isReturnPeriod(monthOf('2026-11-22'))).toBe(true);
    expect(isReturnPeriod(quarterOf('2026-11-22'))).toBe(true);
    expect(isReturnPeriod({ from: '2026-11-01', to: '2026-11-29' })).toBe(false);
    expect(isReturnPeriod({ from: '2026-11-01', to: '2026-12-31' })).toBe(false);
  });

  it('goes over the turn of a year in both directions', () => {
    expect(monthsAway('2026-11-22', 3)).toBe('2027-02-01');
    expect(monthsAway('2026-01-22', -1)).toBe('2025-12-01');
  });
});
