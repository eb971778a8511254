import type { Unit } from '../item/unit.ts';
import type { Discount } from './cart.ts';
import type { Tender } from './tender.ts';

/** `MPD1/2627/000001`: till code, incarnation, financial year, serial; 16 characters (CGST Rule 46(b)). */
export type BillNumber = string;

/** The name the law gives the paper: CGST Rules 46, 49 and 46A. */
export type DocumentKind = 'tax-invoice' | 'bill-of-supply' | 'invoice-cum-bill';

/** One line as it was sold. Every figure is frozen here so that nothing is derived again later. Paise. */
export interface BillLine {
  readonly itemId: string;
  readonly sku: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly hsn: string;
  readonly taxClass: string;
  readonly unit: Unit;
  /** Thousandths of the unit. */
  readonly quantity: number;
  /** The item's own price per unit on the day. */
  readonly listPrice: number;
  /** The price per unit charged. */
  readonly price: number;
  readonly priceReason?: string;
  readonly gross: number;
  readonly discount?: Discount;
  readonly lineDiscount: number;
  /** This line's share of the bill discount. */
  readonly billDiscount: number;
  /** What the buyer pays for the line, tax included. */
  readonly net: number;
  /** Basis points. */
  readonly rate: number;
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
  /** Printed on the receipt for the maker's sake. */
  readonly maker: string;
}

export interface RateTotal {
  readonly rate: number;
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
}

/** Sums of the lines, never computed a second way. `payable = total + roundOff`, whole rupees. Paise. */
export interface BillTotals {
  readonly quantity: number;
  readonly gross: number;
  readonly discount: number;
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
  readonly total: number;
  readonly roundOff: number;
  readonly payable: number;
}

/** A second person allowed what the first may not. */
export interface Approval {
  readonly permission: string;
  readonly by: string;
}

/** A completed sale, whatever document the law names it. */
export interface Bill {
  readonly number: BillNumber;
  readonly document: DocumentKind;
  /** Milliseconds since 1970; order is by number, never by this. */
  readonly at: number;
  /** Day in India, `YYYY-MM-DD`. */
  readonly day: string;
  readonly siteId: string;
  /** State code whose tax applies, and of the seller. */
  readonly supplierState: string;
  readonly placeOfSupply: string;
  readonly shift: number;
  readonly cashier: string;
  readonly approvals: readonly Approval[];
  /** Reference into the people file, so that a person can be forgotten without breaking the chain. */
  readonly buyer?: string;
  readonly lines: readonly BillLine[];
  readonly discount?: Discount;
  readonly totals: BillTotals;
  readonly taxByRate: readonly RateTotal[];
  readonly tenders: readonly Tender[];
  /** Cash given back. */
  readonly change: number;
}
