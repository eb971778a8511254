import type { Bill } from '../sale/bill.ts';
import { hsnDigitsNeeded } from '../tax/hsn.ts';
import type { BuyerOnPaper } from './buyer.ts';
import type { ReceiptPart } from './settings.ts';

/**
 * What stands on every receipt whatever the shop would rather print, and the rule that says so: the seller's name and
 * address, his GSTIN, number and date, the goods with quantity and value, rate and tax under each head, reverse
 * charge, and what is to be paid (CGST Rules 46 and 49).
 */
export const ALWAYS_DUE = {
  name: '46(a), 49(a)',
  address: '46(a), 49(a)',
  gstin: '46(a), 49(a)',
  number: '46(b), 49(b)',
  date: '46(c), 49(c)',
  goods: '46(h), (i), 49(f)',
  value: '46(j), (k), 49(g)',
  tax: '46(l), (m)',
  reverseCharge: '46(p)',
} as const;

/** The number of a five-crore turnover counts, and whom the bill is for. */
export interface DueOn {
  readonly bill: Pick<Bill, 'buyerGstin' | 'registration' | 'interState' | 'supply' | 'taxByRate'>;
  readonly turnover: number | undefined;
  readonly buyer: BuyerOnPaper | undefined;
}

/** Whether the law wants a part of a receipt on this bill though the manager left it off. */
export function isDue(part: ReceiptPart, { bill, turnover = 0, buyer }: DueOn): boolean {
  switch (part) {
    case 'hsn':
      return isHsnDue(bill, turnover);
    case 'buyer':
      return isBuyerDue(bill, buyer);
    case 'taxTable':
      // With one rate the lines say the rate and the sums the tax; with several only the table tells them apart.
      return bill.taxByRate.length > 1;
    default:
      return false;
  }
}

/** Notification 78/2020-CT. */
function isHsnDue({ buyerGstin, registration }: DueOn['bill'], turnover: number): boolean {
  return registration !== 'exempt' && hsnDigitsNeeded(turnover, buyerGstin !== undefined) > 0;
}

/** CGST Rule 46(d) to (f): registered, a large sale or one into another State, or an address that was asked for. */
function isBuyerDue({ buyerGstin, interState, supply }: DueOn['bill'], buyer: DueOn['buyer']): boolean {
  return (
    buyerGstin !== undefined ||
    interState ||
    supply !== 'domestic' ||
    (buyer?.address ?? []).length > 0 ||
    buyer?.delivery !== undefined
  );
}

/** Whether HSN stands on every bill of a seller, whoever buys. */
export function isHsnAlwaysDue({
  registration,
  turnover = 0,
}: {
  readonly registration: Bill['registration'];
  readonly turnover?: number | undefined;
}): boolean {
  return registration !== 'exempt' && hsnDigitsNeeded(turnover, false) > 0;
}
