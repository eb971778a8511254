import { describe, expect, it } from 'vitest';
import { taxClassSchema } from '../../../../shared/tax/class.ts';
import { checkHsn } from '../../../../shared/tax/hsn.ts';
import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

const classes = [...standardTaxTable];
/** Rates that some schedule had between April 2025 and November 2026. */
const LAWFUL = [0, 25, 300, 500, 1200, 1800];

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('the standard tax table', () => {
  it('holds the ninety-five classes of an emporium', () => {
    expect(standardTaxTable.size).toBe(95);
  });

  it.each(classes)('%s is a valid class with its law and its Hindi name', (id, taxClass) => {
    expect(taxClassSchema.parse(taxClass).id).toBe(id);
    expect(taxClass.basis).toMatch(/^(9|10|21)\/20(18|25) /);
    expect(taxClass.hindi).toMatch(/[\u0900-\u097f]/);
    expect(taxClass.hsn.every((prefix) => checkHsn(prefix).ok)).toBe(true);
    expect(taxClass.hintEnglish === undefined).toBe(taxClass.hintHindi === undefined);
  });

  it.each(classes)('%s has a rate on every day since April 2025', (_, { periods }) => {
    expect(periods[0]?.from).toBe('2025-04-01');
    expect(periods.at(-1)?.to).toBeUndefined();
    for (const [index, period] of periods.slice(0, -1).entries()) {
      expect(period.to && dayAfter(period.to)).toBe(periods[index + 1]?.from);
    }
  });

  it.each(classes)('%s charges only rates that existed', (_, { periods }) => {
    const rates = periods.flatMap((period) =>
      period.kind === 'flat' ? [period.rate] : [period.upTo, period.above],
    );
    expect(rates.filter((rate) => !LAWFUL.includes(rate))).toEqual([]);
  });

  it('kept no 12% after 21 September 2025', () => {
    const late = classes.flatMap(([, { periods }]) => periods.filter((period) => period.to === undefined));
    expect(late.some((period) => (period.kind === 'flat' ? period.rate : period.above) === 1200)).toBe(false);
  });
});

describe('taxClassSchema', () => {
  const valid = standardTaxTable.get('TOY');

  it.each([
    ['a rate no schedule has', { periods: [{ kind: 'flat', from: '2026-01-01', rate: 4001 }] }],
    ['a day that does not exist', { periods: [{ kind: 'flat', from: '2026-02-30', rate: 500 }] }],
    ['no period', { periods: [] }],
    ['no Hindi name', { hindi: ' ' }],
  ])('refuses %s', (_, change) => {
    expect(taxClassSchema.safeParse({ ...valid, ...change }).success).toBe(false);
  });
});
