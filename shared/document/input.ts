import type { Buyer } from '../sale/buyer.ts';
import type { Seller } from '../sale/seller.ts';
import type { PaperLanguage } from './paper.ts';

/** What every document of a sale needs beside its own record. */
export interface PaperInput {
  readonly language: PaperLanguage;
  /** As it stood when the document was issued. */
  readonly seller: Seller;
  readonly site: { readonly nameEnglish: string; readonly nameHindi: string };
  /** What the people file still knows of the buyer. */
  readonly buyer?: Buyer;
  /** Whether somebody looked the buyer's GSTIN up on the portal. A till without a network cannot. */
  readonly gstinVerified?: boolean;
  readonly cashierName?: string;
  /** First hex digits of the record in the journal: ties the paper to the chain. */
  readonly hashPrefix?: string;
  readonly voided?: { readonly at: number; readonly reason: string };
  /** A later print; ms since 1970 where it is to be said when. */
  readonly duplicate?: { readonly printedAt?: number };
  /** What the invoice portal answered. */
  readonly irn?: Irn | undefined;
  /** The portal must still be told: until then no input tax credit can be taken on it. */
  readonly irnPending?: boolean;
}

export interface Irn {
  readonly irn: string;
  readonly ackNumber: string;
  /** `YYYY-MM-DD`. */
  readonly ackDay: string;
  /** The signed text the QR code holds. */
  readonly qr: string;
}

/** Particulars of goods sent abroad, once customs gave them. */
export interface ExportParticulars {
  readonly port: string;
  readonly shippingBill: string;
  /** `YYYY-MM-DD`. */
  readonly shippingDay: string;
}
