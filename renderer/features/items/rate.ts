import { dayInIndia } from '../../../shared/calendar.ts';
import type { Item } from '../../../shared/item/item.ts';
import { isKhadiOutlet } from '../../../shared/sale/seller.ts';
import { classThatHolds } from '../../../shared/tax/condition.ts';
import { rateOfLine } from '../../../shared/tax/rate.ts';
import { readyTill } from '../../data/me.ts';
import { taxTable } from '../../data/tax.ts';

/** Basis points of GST on one unit sold today at its tag; nothing where no rate is known. */
export function rateToday(
  item: Pick<Item, 'taxClass' | 'price' | 'handicraft' | 'prepacked'>,
): number | undefined {
  const { taxClass, price, handicraft, prepacked } = item;
  const day = dayInIndia(Date.now());
  const [main] = readyTill()?.sellers ?? [];
  const khadiOutlet = main !== undefined && isKhadiOutlet(main, day);
  const found = classThatHolds(taxTable(), taxClass, { handicraft, prepacked, khadiOutlet });
  if (!found) return undefined;
  const rate = rateOfLine(found, { day, net: price, quantity: 1000, mode: 'inclusive' });
  return rate.ok ? rate.value.rate : undefined;
}

/** A rate in basis points as people write it: `5%`, `0.25%`. */
export function percent(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}
