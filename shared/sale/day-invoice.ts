import type { DocumentKind, RateTotal, TaxSums } from './bill.ts';

/** One HSN and rate of a day's small sales. */
export interface DayInvoiceLine extends TaxSums {
  readonly hsn: string;
  readonly uqc: string;
  /** Thousandths. */
  readonly quantity: number;
  readonly rate: number;
  readonly total: number;
}

/**
 * The one invoice for all sales of a day below Rs 200 to buyers without GSTIN who asked for none (CGST Act
 * s.31(3)(b), provisos to Rules 46 and 49). Paise.
 */
export interface DayInvoice {
  readonly number: string;
  readonly document: Extract<DocumentKind, 'tax-invoice' | 'bill-of-supply' | 'invoice-cum-bill'>;
  readonly at: number;
  readonly day: string;
  readonly siteId: string;
  readonly seller: string;
  readonly revision: number;
  readonly supplierState: string;
  readonly sales: { readonly count: number; readonly first: string; readonly last: string };
  readonly lines: readonly DayInvoiceLine[];
  readonly totals: TaxSums & { readonly total: number; readonly roundOff: number; readonly payable: number };
  readonly taxByRate: readonly RateTotal[];
}
