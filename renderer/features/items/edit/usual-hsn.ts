import type { TaxTable } from '../../../../shared/tax/class.ts';

/** The HSN when the tax class changes: the usual one of the new class, unless another was written by hand. */
export function hsnFor(hsn: string, before: string, after: string, table: TaxTable): string {
  return hsn === '' || hsn === usualHsn(before, table) ? usualHsn(after, table) : hsn;
}

/** The first heading of a class that is long enough for a bill; empty where it has none. */
function usualHsn(taxClass: string, table: TaxTable): string {
  return table.get(taxClass)?.hsn.find((hsn) => hsn.length >= 4) ?? '';
}
