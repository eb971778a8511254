import type { TaxTable } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';

/** Every rate that some goods bear on a day, in basis points, lowest first. */
export function ratesOn(table: TaxTable, day: string): readonly number[] {
  const rates = new Set<number>();
  for (const { periods } of table.values()) {
    const period = periodOn(periods, day);
    if (period?.kind === 'flat') rates.add(period.rate);
    if (period?.kind === 'slab') {
      rates.add(period.upTo);
      rates.add(period.above);
    }
  }
  return [...rates].sort((a, b) => a - b);
}
