import { beforeEach, describe, expect, it } from 'vitest';
import { periodName } from '../../../../renderer/features/reports/period-name.ts';
import {
  chooseDays,
  chooseSpan,
  movePeriod,
  useReports,
} from '../../../../renderer/features/reports/reports-store.ts';
import { sheetTables } from '../../../../renderer/features/reports/return/sheet-tables.ts';

const period = () => useReports.getState().period;

beforeEach(() => useReports.setState({ span: 'month', period: { from: '2026-11-01', to: '2026-11-30' } }));

describe('the period of the reports', () => {
  it('goes back and forth by months, over the turn of a year', () => {
    movePeriod(1);
    movePeriod(1);
    expect(period()).toEqual({ from: '2027-01-01', to: '2027-01-31' });
    movePeriod(-1);
    expect(period()).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('becomes the quarter around the month and the first month of the quarter', () => {
    chooseSpan('quarter');
    expect(period()).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    movePeriod(-1);
    expect(period()).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    chooseSpan('month');
    expect(period()).toEqual({ from: '2026-07-01', to: '2026-07-31' });
  });

  it('never has its first day after its last', () => {
    chooseSpan('days');
    chooseDays({ to: '2026-10-05' });
    expect(period()).toEqual({ from: '2026-10-05', to: '2026-10-05' });
    chooseDays({ from: '2026-11-09' });
    expect(period()).toEqual({ from: '2026-11-09', to: '2026-11-09' });
    chooseDays({ from: '2026-11-01' });
    expect(period()).toEqual({ from: '2026-11-01', to: '2026-11-09' });
  });

  it('is named by its month or months', () => {
    expect(periodName({ from: '2026-11-01', to: '2026-11-30' }, 'en')).toBe('Nov 2026');
    expect(periodName({ from: '2026-10-01', to: '2026-12-31' }, 'en')).toBe('Oct 2026 – Dec 2026');
  });

  it('decides whether the HSN sheet is one or two', () => {
    expect(sheetTables({ from: '2025-05-01', to: '2025-05-31' })).toContain('sheet:hsn(b2b)');
    expect(sheetTables({ from: '2025-04-01', to: '2025-04-30' })).toContain('sheet:hsn');
  });
});
