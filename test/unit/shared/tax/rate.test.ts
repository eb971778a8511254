import { describe, expect, it } from 'vitest';
import { problem } from '../../../../shared/problem.ts';
import { err, ok } from '../../../../shared/result.ts';
import type { RatePeriod, TaxClass } from '../../../../shared/tax/class.ts';
import { deadBandOf, periodOn, rateOfLine } from '../../../../shared/tax/rate.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

function classOf(id: string): TaxClass {
  const found = standardTaxTable.get(id);
  if (!found) throw new Error(`no tax class ${id}`);
  return found;
}

function rateOf(...of: Parameters<typeof rateOfLine>) {
  const found = rateOfLine(...of);
  return found.ok ? ok(found.value.rate) : found;
}

describe('rateOfLine', () => {
  it('refuses a day before the first period rather than guess', () => {
    const sale = { day: '2025-03-31', net: 100, quantity: 1000, mode: 'inclusive' } as const;
    expect(rateOfLine(classOf('TOY'), sale)).toEqual(
      err(problem('tax-rate-missing', { taxClass: 'TOY', day: '2025-03-31' })),
    );
  });

  it('stays exact for the dearest line a cart can hold', () => {
    const sale = { day: '2026-11-22', quantity: 40_000_000, mode: 'inclusive' } as const;
    expect(rateOf(classOf('MADEUP'), { ...sale, net: 10_500_000_000 })).toEqual(ok(500));
    expect(rateOf(classOf('MADEUP'), { ...sale, net: 10_500_000_001 })).toEqual(ok(1800));
  });

  it('says by which period, notification and side of a slab', () => {
    const sale = { day: '2026-11-22', net: 262_501, quantity: 1000, mode: 'inclusive' } as const;
    expect(rateOfLine(classOf('APPAREL_WOVEN'), sale)).toEqual(
      ok({
        rate: 1800,
        rule: {
          from: '2025-09-22',
          basis: '9/2025 Sch. I/389, Sch. II/198',
          threshold: 250_000,
          side: 'above',
        },
      }),
    );
  });

  it('names the notification of the period where it has one of its own', () => {
    const periods = [{ kind: 'flat', from: '2026-01-01', rate: 300, basis: '3/2026 s.no. 4' }] as const;
    const sale = { day: '2026-11-22', net: 100, quantity: 1000, mode: 'inclusive' } as const;
    expect(rateOfLine({ id: 'TOY', periods, basis: '9/2025' }, sale)).toEqual(
      ok({ rate: 300, rule: { from: '2026-01-01', basis: '3/2026 s.no. 4' } }),
    );
  });
});

describe('periodOn', () => {
  const old: RatePeriod = { kind: 'flat', from: '2025-04-01', rate: 1200 };
  const correction: RatePeriod = { kind: 'flat', from: '2026-01-01', to: '2026-01-31', rate: 500 };

  it('takes the later of two that cover a day, in whatever order they stand', () => {
    expect(periodOn([old, correction], '2026-01-31')).toBe(correction);
    expect(periodOn([correction, old], '2026-01-01')).toBe(correction);
  });

  it('falls back when the later one has ended', () => {
    expect(periodOn([old, correction], '2026-02-01')).toBe(old);
    expect(periodOn([old, correction], '2025-12-31')).toBe(old);
  });
});

describe('deadBandOf', () => {
  it('lies between the tags of Rs 2,625 and Rs 2,950 for a garment today', () => {
    const period = periodOn(classOf('APPAREL_WOVEN').periods, '2026-11-22');
    expect(period?.kind === 'slab' && deadBandOf(period)).toEqual({ above: 262500, upTo: 295000 });
  });

  it('is absent where the rate does not rise', () => {
    const level = { kind: 'slab', from: '2026-01-01', threshold: 100, upTo: 500, above: 500 } as const;
    expect(deadBandOf(level)).toBeUndefined();
  });
});
