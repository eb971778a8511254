import type { Bill } from '../sale/bill.ts';
import type { Buyer } from '../sale/buyer.ts';
import type { DayInvoice } from '../sale/day-invoice.ts';
import type { Note } from '../sale/note.ts';
import type { Seller } from '../sale/seller.ts';
import type { Voucher } from '../sale/voucher.ts';

/** What the invoice portal gave a document. */
export interface IrnGiven {
  readonly irn: string;
  readonly ackNumber: string;
  readonly ackDay: string;
  readonly qr: string;
}

/** What customs gave a bill of goods sent abroad. */
export interface ShippingBill {
  readonly port: string;
  readonly shippingBill: string;
  readonly shippingDay: string;
}

interface Filed {
  /** The seller as it stood when the document was issued. */
  readonly seller: Seller;
  /** Nothing where nobody is named, or the person was forgotten. */
  readonly buyer?: Buyer;
}

export interface FiledBill extends Filed {
  readonly kind: 'bill';
  readonly bill: Bill;
  readonly voided: boolean;
  readonly irn?: IrnGiven;
  readonly exported?: ShippingBill;
}

export interface FiledNote extends Filed {
  readonly kind: 'note';
  readonly note: Note;
  /** The bill it is against: its table is the note's. */
  readonly original?: Bill;
  readonly irn?: IrnGiven;
  readonly exported?: ShippingBill;
}

export interface FiledVoucher extends Filed {
  readonly kind: 'voucher';
  readonly voucher: Voucher;
}

export interface FiledDayInvoice extends Filed {
  readonly kind: 'day-invoice';
  readonly invoice: DayInvoice;
}

/** A document of a period with all that a return or a register says of it. */
export type FiledDocument = FiledBill | FiledNote | FiledVoucher | FiledDayInvoice;

/** What every kind of document has. */
export function issueOf(document: FiledDocument): { readonly number: string; readonly day: string } {
  switch (document.kind) {
    case 'bill':
      return document.bill;
    case 'note':
      return document.note;
    case 'voucher':
      return document.voucher;
    case 'day-invoice':
      return document.invoice;
  }
}
