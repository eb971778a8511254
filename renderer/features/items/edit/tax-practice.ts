import { useMemo } from 'react';
import { dayInIndia } from '../../../../shared/calendar.ts';
import { isKhadiOutlet, type Seller } from '../../../../shared/sale/seller.ts';
import { useReadyTill } from '../../../data/me.ts';
import { useTaxTable } from '../../../data/tax.ts';
import type { TaxPractice } from './draft.ts';

const NOBODY: readonly Seller[] = [];

/**
 * The rates in force and what is known of who sells here. Whether khadi is exempt goes by the till's own organisation,
 * which sells most of it; digits of HSN by the largest turnover, because all sellers share the catalogue.
 */
export function useTaxPractice(): TaxPractice {
  const table = useTaxTable();
  const sellers = useReadyTill()?.sellers ?? NOBODY;
  const day = dayInIndia(Date.now());
  return useMemo(() => {
    const [main] = sellers;
    const turnovers = sellers.flatMap((seller) => (seller.active ? (seller.turnover ?? []) : []));
    return {
      table,
      khadiOutlet: main !== undefined && isKhadiOutlet(main, day),
      turnover: turnovers.length === 0 ? undefined : Math.max(...turnovers),
      day,
    };
  }, [table, sellers, day]);
}
