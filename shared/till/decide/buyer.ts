import { type Problem, problem } from '../../problem.ts';
import { type Buyer, personOf } from '../../sale/buyer.ts';
import type { Cart } from '../../sale/cart.ts';
import { limitsOf } from '../../sale/limits.ts';
import { chargesTax, type Seller } from '../../sale/seller.ts';
import type { Settlement } from '../../sale/settle.ts';
import { isExport, isSez, isUnderLut } from '../../sale/supply.ts';
import { checkGstin, mayBuyRegistered } from '../../tax/gstin.ts';
import { isState } from '../../tax/states.ts';
import type { TillState } from '../state.ts';

/**
 * What the law wants to know of the buyer before this sale: a GSTIN that can be one, name and address of a registered
 * buyer (CGST Rule 46(d)) and of any other from Rs 50,000 (46(e)), PAN above Rs 2,00,000, and for a zone or abroad
 * what those need. Nothing wrong is `undefined`.
 */
export function buyerObjection(
  cart: Cart,
  seller: Seller,
  { totals, interState }: Pick<Settlement, 'totals' | 'interState'>,
): Problem | undefined {
  const buyer = cart.buyer ?? {};
  return (
    wrongNumbers(buyer) ??
    wrongSupply(cart, seller) ??
    missing(buyer, seller, {
      total: totals.total,
      taxable: totals.taxable,
      interStateMovement: interState,
    })
  );
}

/** A GSTIN or a State that cannot be. */
export function wrongNumbers({ gstin, stateCode, delivery }: Buyer): Problem | undefined {
  if (gstin !== undefined) {
    const checked = checkGstin(gstin);
    if (!checked.ok) return checked.error;
    if (!mayBuyRegistered(checked.value.kind)) return problem('gstin-no-buyer');
  }
  const wrong = [stateCode, delivery?.stateCode].find((code) => code !== undefined && !isState(code));
  return wrong === undefined ? undefined : problem('state-unknown', { state: wrong });
}

function wrongSupply({ supply = 'domestic', buyer }: Cart, seller: Seller): Problem | undefined {
  if (supply === 'domestic') return undefined;
  if (!chargesTax(seller)) return problem('supply-needs-registration');
  if (isUnderLut(supply) && !seller.lut) return problem('lut-missing');
  if (!isExport(supply) && buyer?.gstin === undefined) {
    return problem(isSez(supply) ? 'sez-needs-gstin' : 'deemed-export-needs-gstin');
  }
  if (isExport(supply) && !(buyer?.name && buyer.address?.length && isAbroad(buyer.country))) {
    return problem('export-needs-address');
  }
  return undefined;
}

function missing(
  buyer: Buyer,
  seller: Seller,
  sale: { total: number; taxable: number; interStateMovement: boolean },
): Problem | undefined {
  const registered = buyer.gstin !== undefined;
  const limits = limitsOf({ ...sale, cash: 0, cashSameDay: 0, registered, invoiceAsked: true });
  const hasAddress = buyer.name && buyer.address?.some((line) => line !== '');
  if (registered && !hasAddress) return problem('buyer-name-needed');
  const isPlaced = buyer.stateCode !== undefined || isAbroad(buyer.country);
  if (limits.addressNeeded && seller.registration !== 'exempt' && !(hasAddress && isPlaced)) {
    return problem('buyer-address-needed');
  }
  const isKnown = buyer.pan || buyer.form60 || buyer.passport || registered;
  return limits.panNeeded && !isKnown ? problem('pan-needed') : undefined;
}

/** Whether a visitor's country is another than this one. */
function isAbroad(country: string | undefined): boolean {
  return country !== undefined && country !== '' && !/^(india|bharat|भारत)$/i.test(country.trim());
}

/** Cash that the person has paid this day before, paise. */
export function cashBefore(
  { cashOfDay }: Pick<TillState, 'cashOfDay'>,
  buyer: string | undefined,
  day: string,
): number {
  if (buyer === undefined || cashOfDay.day !== day) return 0;
  return cashOfDay.byPerson.get(personOf(buyer)) ?? 0;
}
