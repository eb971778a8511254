import type { TaxTable } from '../tax/class.ts';
import { standardTaxTable } from '../tax/standard/table.ts';
import type { TillState } from './state.ts';

/** The standard classes with those over them that were changed here. */
export function taxTableOf({ taxClasses }: Pick<TillState, 'taxClasses'>): TaxTable {
  return taxClasses.size === 0 ? standardTaxTable : new Map([...standardTaxTable, ...taxClasses]);
}
