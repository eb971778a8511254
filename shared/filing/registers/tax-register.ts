import type { TaxSums } from '../../sale/bill.ts';
import { sumsByRate, taxOf } from '../../sale/sums.ts';
import { entryOf } from '../entry.ts';
import type { FiledDocument } from '../filed.ts';
import { isNothing, NOTHING, plus } from '../sums.ts';
import { column, type Row, type Table, totalsOf } from '../table.ts';
import { TITLES } from '../words.ts';

const COLUMNS = [
  column('day', 'day', TITLES.day),
  column('rate', 'rate', TITLES.rate),
  column('taxable', 'money', TITLES.taxable),
  column('cgst', 'money', TITLES.cgst),
  column('sgst', 'money', TITLES.sgst),
  column('igst', 'money', TITLES.igst),
  column('tax', 'money', TITLES.tax),
  column('total', 'money', TITLES.total),
];

/** Taxable value and tax by day and rate: bills, less credit notes, with debit notes. */
export function createTaxRegister() {
  const days = new Map<string, Map<number, TaxSums>>();
  return {
    add(document: FiledDocument): void {
      const entry = entryOf(document);
      if (!entry) return;
      const rates = days.get(entry.day) ?? new Map<number, TaxSums>();
      days.set(entry.day, rates);
      for (const total of sumsByRate([...entry.taxed, ...entry.untaxed])) {
        rates.set(total.rate, plus(rates.get(total.rate) ?? NOTHING, total, entry.sign));
      }
    },
    table(): Table {
      const rows = [...days.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([day, rates]) => dayRows(day, rates));
      return {
        id: 'tax-register',
        title: { en: 'Tax register', hi: 'कर पंजी' },
        columns: COLUMNS,
        rows,
        totals: totalsOf(COLUMNS, rows, ['taxable', 'cgst', 'sgst', 'igst', 'tax', 'total']),
      };
    },
  };
}

function dayRows(day: string, rates: ReadonlyMap<number, TaxSums>): readonly Row[] {
  return [...rates.entries()]
    .filter(([, sums]) => !isNothing(sums))
    .sort(([a], [b]) => a - b)
    .map(([rate, sums]) => {
      const { taxable, cgst, sgst, igst } = sums;
      return [day, rate, taxable, cgst, sgst, igst, taxOf(sums), taxable + taxOf(sums)];
    });
}
