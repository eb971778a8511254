import type { TaxSums } from '../sale/bill.ts';
import type { Gstr1 } from './gstr1.ts';
import { NOTHING, plus } from './sums.ts';

/** Tables of a return with figures under heads of tax, in the order of the form. */
export const TABLE_IDS = [
  'b2b',
  'b2cl',
  'exp',
  'b2cs',
  'nil',
  'cdnr',
  'cdnur',
  'hsn-b2b',
  'hsn-b2c',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Sums and rows of a table. Credit notes count below nought. Paise. */
export interface TableTotal extends TaxSums {
  readonly table: TableId;
  readonly rows: number;
}

/** What each table of a return comes to. */
export function tableTotals(made: Gstr1): readonly TableTotal[] {
  return [
    total('b2b', made.b2b.map(ofRates)),
    total('b2cl', made.b2cl.map(ofRates)),
    total('exp', made.exp.map(ofRates)),
    total('b2cs', made.b2cs),
    total(
      'nil',
      made.nil.map(({ amount }) => ({ ...NOTHING, taxable: amount })),
    ),
    total('cdnr', made.cdnr.map(signed)),
    total('cdnur', made.cdnur.map(signed)),
    total('hsn-b2b', made.hsnB2b),
    total('hsn-b2c', made.hsnB2c),
  ];
}

function total(table: TableId, rows: readonly TaxSums[]): TableTotal {
  return { table, rows: rows.length, ...allOf(rows) };
}

function ofRates({ rates }: { readonly rates: readonly TaxSums[] }): TaxSums {
  return allOf(rates);
}

function signed(row: { readonly sign: 1 | -1; readonly rates: readonly TaxSums[] }): TaxSums {
  return plus(NOTHING, ofRates(row), row.sign);
}

/** Sums of many rows. */
export function allOf(rows: readonly TaxSums[]): TaxSums {
  return rows.reduce<TaxSums>((before, row) => plus(before, row), NOTHING);
}
