import { useMemo } from 'react';
import type { TaxClass, TaxTable } from '../../shared/tax/class.ts';
import { taxTableOf } from '../../shared/till/tax-table.ts';
import { readyTill, useReadyTill } from './me.ts';

const NONE: readonly TaxClass[] = [];

/** The tax classes in force at this till: the standard ones, and over them what its manager changed. */
export function useTaxTable(): TaxTable {
  const changed = useReadyTill()?.taxClasses ?? NONE;
  return useMemo(() => tableOf(changed), [changed]);
}

/** The same outside React. */
export function taxTable(): TaxTable {
  return tableOf(readyTill()?.taxClasses ?? NONE);
}

function tableOf(changed: readonly TaxClass[]): TaxTable {
  return taxTableOf({ taxClasses: new Map(changed.map((one) => [one.id, one])) });
}
