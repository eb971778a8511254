import { limitsOf } from '../../sale/limits.ts';
import { isSez } from '../../sale/supply.ts';
import { checkGstin, mayBuyRegistered } from '../../tax/gstin.ts';
import { isState, OTHER_COUNTRIES } from '../../tax/states.ts';
import { type Entry, isZeroRated } from '../entry.ts';
import type { FiledDocument } from '../filed.ts';
import { type Check, error, type Look, warning } from './check.ts';

/** Who buys and where: GSTIN, place of supply, and the particulars that a large bill needs. */
export function createBuyerLook(gstin: string): Look<{ document: FiledDocument; entry: Entry }> {
  const found: Check[] = [];
  return {
    add({ document, entry }) {
      const { number, placeOfSupply, supply } = entry;
      if (entry.gstin !== undefined) found.push(...gstinChecks(entry.gstin, gstin, number));
      else if (isSez(supply)) found.push(error('zone-without-gstin', number));
      const isPlace = placeOfSupply === OTHER_COUNTRIES ? isZeroRated(supply) : isState(placeOfSupply);
      if (!isPlace) found.push(error('place-missing', number));
      if (document.kind === 'bill' && lacksParticulars(document)) {
        found.push(warning('particulars-missing', number));
      }
    },
    found: () => found,
  };
}

function gstinChecks(buyer: string, seller: string, number: string): readonly Check[] {
  const read = checkGstin(buyer);
  if (!read.ok || !mayBuyRegistered(read.value.kind)) return [error('buyer-gstin', number, { gstin: buyer })];
  return buyer === seller ? [error('buyer-is-seller', number, { gstin: buyer })] : [];
}

/** CGST Rule 46(e). Of somebody who was forgotten it cannot be said any more. */
function lacksParticulars({ bill, buyer }: Extract<FiledDocument, { kind: 'bill' }>): boolean {
  const { addressNeeded } = limitsOf({
    cash: 0,
    cashSameDay: 0,
    total: bill.totals.total,
    taxable: bill.totals.taxable,
    registered: bill.buyerGstin !== undefined,
    interStateMovement: bill.interState,
    invoiceAsked: false,
  });
  if (!addressNeeded) return false;
  if (bill.buyer !== undefined && buyer === undefined) return false;
  return !buyer?.name || !buyer.address?.length;
}
