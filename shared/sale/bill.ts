import type { Unit } from '../item/unit.ts';
import type { PriceMode } from '../tax/line.ts';
import type { RateRule } from '../tax/rate.ts';
import type { Discount } from './cart.ts';
import type { LineRebate } from './rebate.ts';
import type { Registration } from './seller.ts';
import type { Supply } from './supply.ts';
import type { Tender } from './tender.ts';

/** `MPD1/2627/000001`: code, incarnation, financial year, serial; 16 characters (CGST Rule 46(b)). */
export type BillNumber = string;

/**
 * The name the law gives the paper (CGST Rules 46, 49 and 46A). A `cash-memo` is given by whoever is not registered;
 * a `small-sale` has no invoice of its own and stands in the consolidated one of its day (proviso to Rule 46).
 */
export type DocumentKind = 'tax-invoice' | 'bill-of-supply' | 'invoice-cum-bill' | 'cash-memo' | 'small-sale';

/** Sums under each head of tax. Paise. */
export interface TaxSums {
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
}

/** One line as it was sold. Every figure is frozen here so that nothing is derived again later. Paise. */
export interface BillLine extends TaxSums {
  readonly itemId: string;
  readonly sku: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly hsn: string;
  /** The class whose rate was taken: the item's own, or the one that holds where its condition does not. */
  readonly taxClass: string;
  readonly unit: Unit;
  /** Thousandths of the unit. */
  readonly quantity: number;
  /** The number of the piece, where the item is kept by the piece. */
  readonly piece?: string;
  /** The item's own price per unit on the day; without tax on a trade bill. */
  readonly listPrice: number;
  /** The price per unit charged; without tax on a trade bill. */
  readonly price: number;
  readonly priceReason?: string;
  readonly gross: number;
  /** What schemes took off, and their sum. */
  readonly rebates: readonly LineRebate[];
  readonly rebate: number;
  readonly discount?: Discount;
  readonly lineDiscount: number;
  /** This line's share of the bill discount. */
  readonly billDiscount: number;
  /** What is left of `gross`; tax is inside it, or on a trade bill comes on top. */
  readonly net: number;
  /** Basis points. */
  readonly rate: number;
  /** Which rule gave the rate. */
  readonly rule: RateRule;
  /** What the buyer pays for the line: taxable value and tax. */
  readonly total: number;
  /** Printed on the receipt for the maker's sake. */
  readonly maker: string;
  /** Village and district of the maker as they were known then; nothing where they were not. */
  readonly makerPlace?: string;
}

export interface RateTotal extends TaxSums {
  readonly rate: number;
}

/** Sums of the lines, never computed a second way. `payable = total + roundOff`. Paise. */
export interface BillTotals extends TaxSums {
  readonly quantity: number;
  readonly gross: number;
  readonly rebate: number;
  /** On lines and on the bill. */
  readonly discount: number;
  readonly total: number;
  readonly roundOff: number;
  readonly payable: number;
}

/** A second person allowed what the first may not. */
export interface Approval {
  readonly permission: string;
  readonly by: string;
}

/** Under whom and under which law a document was issued. */
export interface Issue {
  /** Milliseconds since 1970; order is by number, never by this. */
  readonly at: number;
  /** Day in India, `YYYY-MM-DD`. */
  readonly day: string;
  readonly siteId: string;
  /** Who sold: the id of the seller and which of its revisions; 0 in bills older than revisions. */
  readonly seller: string;
  readonly revision: number;
  readonly registration: Registration;
  readonly supply: Supply;
  /** State code of the seller's registration, and the one whose tax applies; `96` abroad. */
  readonly supplierState: string;
  readonly placeOfSupply: string;
  /** Whether integrated tax was charged. Always in a zone or abroad, whatever the States are. */
  readonly interState: boolean;
  /** A buyer's GSTIN is checked for its form only; the till cannot ask the portal. */
  readonly buyerGstin?: string;
  /** Reference into the people file, so that a person can be forgotten without breaking the chain. */
  readonly buyer?: string;
  readonly shift: number;
  readonly cashier: string;
  readonly approvals: readonly Approval[];
}

/** A completed sale, whatever document the law names it. */
export interface Bill extends Issue {
  readonly number: BillNumber;
  readonly document: DocumentKind;
  /** The bill of supply with the exempt lines, where a registered buyer takes both kinds: Rule 46A is not for him. */
  readonly exemptNumber?: BillNumber;
  /** Whether prices have tax inside (a shop's tags) or get it on top (trade). */
  readonly mode: PriceMode;
  /** To what multiple of paise it was rounded, and its returns are; 0 to none. */
  readonly roundTo: number;
  readonly lines: readonly BillLine[];
  readonly discount?: Discount;
  readonly totals: BillTotals;
  readonly taxByRate: readonly RateTotal[];
  readonly tenders: readonly Tender[];
  /** Cash given back. */
  readonly change: number;
}
