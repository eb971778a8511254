import type { RateTotal, TaxSums } from '../../sale/bill.ts';
import { isNothing, NOTHING, plus } from '../sums.ts';
import { taxedByRate } from './by-rate.ts';
import type { Collector } from './collector.ts';

/** All small sales to buyers without GSTIN of one State and rate: table 7. Paise; below nought where returns won. */
export interface SmallRow extends RateTotal {
  readonly interState: boolean;
  readonly placeOfSupply: string;
}

/** Bills less credit notes and with debit notes against such bills, by State and rate; rows of nothing are left out. */
export function createSmallSales(): Collector<SmallRow> {
  const rows = new Map<string, SmallRow>();
  return {
    add(entry) {
      if (entry.table !== 'b2cs') return;
      const { interState, placeOfSupply, sign } = entry;
      for (const total of taxedByRate(entry)) {
        const { rate } = total;
        const key = `${interState}/${placeOfSupply}/${rate}`;
        const before: TaxSums = rows.get(key) ?? NOTHING;
        rows.set(key, { interState, placeOfSupply, rate, ...plus(before, total, sign) });
      }
    },
    rows: () =>
      [...rows.values()]
        .filter((row) => !isNothing(row))
        .sort((a, b) => compare(a.placeOfSupply, b.placeOfSupply) || a.rate - b.rate),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
