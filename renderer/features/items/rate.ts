import { dayInIndia } from '../../../shared/calendar.ts';
import type { Item } from '../../../shared/item/item.ts';
import { rateOfLine } from '../../../shared/tax/rate.ts';
import { taxTable } from '../../data/tax.ts';

/** Basis points of GST on one unit sold today at its tag; nothing where no rate is known. */
export function rateToday({ taxClass, price }: Pick<Item, 'taxClass' | 'price'>): number | undefined {
  const found = taxTable().get(taxClass);
  if (!found) return undefined;
  const day = dayInIndia(Date.now());
  const rate = rateOfLine(found, { day, net: price, quantity: 1000, mode: 'inclusive' });
  return rate.ok ? rate.value.rate : undefined;
}

/** A rate in basis points as people write it: `5%`, `0.25%`. */
export function percent(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}
