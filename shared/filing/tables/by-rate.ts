import type { RateTotal } from '../../sale/bill.ts';
import { sumsByRate } from '../../sale/sums.ts';
import type { Entry } from '../entry.ts';

/** Sums by rate of the lines that tables 4 to 9 tell; empty where all are exempt. */
export function taxedByRate({ taxed }: Entry): readonly RateTotal[] {
  return sumsByRate(taxed);
}
