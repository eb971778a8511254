import { standardTaxTable } from '../../../../shared/tax/standard/table.ts';

/** The HSN when the tax class changes: the usual one of the new class, unless another was written by hand. */
export function hsnFor(hsn: string, before: string, after: string): string {
  return hsn === '' || hsn === usualHsn(before) ? usualHsn(after) : hsn;
}

/** The first heading of a class that is long enough for a bill; empty where it has none. */
function usualHsn(taxClass: string): string {
  return standardTaxTable.get(taxClass)?.hsn.find((hsn) => hsn.length >= 4) ?? '';
}
