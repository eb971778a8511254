import type { RateTotal } from '../sale/bill.ts';
import { rupees } from './decimal-json.ts';

/** The figures of a row in the portal's words; no goods of an emporium bear cess. */
export function allHeads({ taxable, igst, cgst, sgst }: Omit<RateTotal, 'rate'>) {
  return {
    txval: rupees(taxable),
    iamt: rupees(igst),
    camt: rupees(cgst),
    samt: rupees(sgst),
    csamt: rupees(0),
  };
}

/** Rows by a key, keys in the order in which they first come. */
export function grouped<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly (readonly [Key, Row[]])[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}

/** A list, or nothing where it is empty: the portal wants no empty tables. */
export function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
