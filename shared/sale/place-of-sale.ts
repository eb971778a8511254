import { isInterState, placeOfSupply } from '../tax/place.ts';
import type { Cart } from './cart.ts';
import { counterState, type Seller } from './seller.ts';
import { ABROAD, isExport, isSez, type Supply } from './supply.ts';

export interface PlaceOfSale {
  /** State code, or `96` abroad. */
  readonly placeOfSupply: string;
  /** Whether integrated tax is charged. */
  readonly interState: boolean;
  readonly supply: Supply;
}

/**
 * Whose tax a sale bears. Abroad and to a zone it is always integrated tax (IGST Act s.7(5)). A buyer without GSTIN:
 * where goods are sent, else the State on the bill, else the counter's own (s.10(1)(ca)). A registered one: where
 * goods are sent (s.10(1)(a)), else the counter or his State, as the bill says. Goods that came on a challan of
 * another State are supplied at the fair and bear integrated tax (Circular 10/10/2017).
 */
export function placeOfSale(cart: Pick<Cart, 'buyer' | 'supply' | 'placeAt'>, seller: Seller): PlaceOfSale {
  const supply = cart.supply ?? 'domestic';
  if (isExport(supply)) return { placeOfSupply: ABROAD, interState: true, supply };
  const place = domesticPlace(cart, seller);
  return {
    placeOfSupply: place,
    interState: isSez(supply) || isInterState(seller.stateCode, place),
    supply,
  };
}

function domesticPlace(
  { buyer, placeAt = 'counter' }: Pick<Cart, 'buyer' | 'placeAt'>,
  seller: Seller,
): string {
  const supplier = counterState(seller);
  const delivery = buyer?.delivery?.stateCode;
  const isTaken = buyer?.gstin !== undefined && placeAt === 'counter';
  const recorded = isTaken ? undefined : (buyer?.stateCode ?? buyer?.gstin?.slice(0, 2));
  return placeOfSupply({ supplier, ...(recorded && { recorded }), ...(delivery && { delivery }) });
}
