import { describe, expect, it } from 'vitest';
import {
  changeCommand,
  emptyPeriod,
  type PeriodDraft,
  periodFaults,
  unusualRates,
} from '../../../../renderer/features/settings/rates/new-period.ts';
import { changeAhead, timelineOf } from '../../../../renderer/features/settings/rates/timeline.ts';
import type { RatePeriod } from '../../../../shared/tax/class.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';
import { commandSchema } from '../../../../shared/till/command.ts';

const TODAY = '2026-11-22';
const kurta = standardTaxTable.get('APPAREL_WOVEN');
if (!kurta) throw new Error('no class of garments');

function codes(found: object): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([field, { code }]) => [field, code]));
}

const whole: PeriodDraft = {
  ...emptyPeriod(TODAY, undefined),
  from: '2027-04-01',
  rate: 1200,
  basis: ' 4/2027 s.no. 3 ',
  reason: 'Budget',
};

describe('a new rate', () => {
  it('begins as the kind that the class has, with nothing decided', () => {
    expect(emptyPeriod(TODAY, kurta.periods.at(-1))).toMatchObject({
      from: TODAY,
      kind: 'slab',
      threshold: 2500_00,
      upTo: undefined,
    });
    expect(codes(periodFaults(emptyPeriod(TODAY, kurta.periods.at(-1)), TODAY))).toEqual({
      upTo: 'rate-missing',
      above: 'rate-missing',
      basis: 'rate-basis-missing',
      reason: 'rate-reason-missing',
    });
  });

  it('may be nought, which is not the same as missing', () => {
    expect(periodFaults({ ...whole, rate: 0 }, TODAY)).toEqual({});
    expect(codes(periodFaults({ ...whole, rate: undefined }, TODAY))).toEqual({ rate: 'rate-missing' });
  });

  it.each([
    [{ from: '' }, { from: 'rate-day-missing' }],
    [{ kind: 'slab' as const, threshold: 0, upTo: 1, above: 2 }, { threshold: 'rate-limit-missing' }],
    [{ basis: ' ' }, { basis: 'rate-basis-missing' }],
    [{ from: '2026-11-21' }, { backdated: 'rate-backdated' }],
    [{ from: '2026-11-21', backdated: true }, {}],
    [{ from: TODAY }, {}],
  ])('%o', (part, expected) => {
    expect(codes(periodFaults({ ...whole, ...part }, TODAY))).toEqual(expected);
  });

  it('warns of a rate that no schedule has', () => {
    expect(unusualRates(whole)).toEqual([1200]);
    expect(unusualRates({ ...whole, kind: 'slab', upTo: 500, above: 2800 })).toEqual([2800]);
    expect(unusualRates({ ...whole, rate: 500 })).toEqual([]);
  });

  it('goes to the till behind the periods that were there, which stay as they are', () => {
    const command = changeCommand(kurta, whole, TODAY);
    expect(commandSchema.parse(command)).toMatchObject({
      kind: 'tax.change',
      taxClass: {
        id: 'APPAREL_WOVEN',
        periods: [
          ...kurta.periods,
          { kind: 'flat', from: '2027-04-01', rate: 1200, basis: '4/2027 s.no. 3' },
        ],
      },
      reason: 'Budget',
      backdated: false,
    });
    expect(changeCommand(kurta, { ...whole, from: '2026-11-21' }, TODAY)).toMatchObject({ backdated: true });
  });
});

describe('the timeline', () => {
  const first: RatePeriod = { kind: 'flat', from: '2025-04-01', rate: 1200 };
  const second: RatePeriod = { kind: 'flat', from: '2025-09-22', rate: 500 };
  const passing: RatePeriod = { kind: 'flat', from: '2026-01-01', to: '2026-01-31', rate: 300 };

  it('lets a later period end an earlier one that was left open', () => {
    expect(timelineOf([first, second])).toEqual([
      { from: '2025-04-01', to: '2025-09-21', period: first },
      { from: '2025-09-22', period: second },
    ]);
  });

  it('comes back to the older one when a passing one ends', () => {
    expect(timelineOf([passing, first, second]).map(({ from, period }) => [from, period])).toEqual([
      ['2025-04-01', first],
      ['2025-09-22', second],
      ['2026-01-01', passing],
      ['2026-02-01', second],
    ]);
  });

  it('has no stretch where no rate holds', () => {
    expect(timelineOf([passing])).toEqual([{ from: '2026-01-01', to: '2026-01-31', period: passing }]);
  });

  it('knows of a change ahead', () => {
    expect(changeAhead([first, second], '2025-09-21')?.from).toBe('2025-09-22');
    expect(changeAhead([first, second], '2025-09-22')).toBeUndefined();
  });
});
