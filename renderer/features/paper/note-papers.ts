import type { NoteFound, VoucherFound } from '../../../shared/contract/views.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy } from '../../../shared/receipt/heading.ts';
import { noteReceipt, voucherReceipt } from '../../../shared/receipt/note.ts';
import type { Seller } from '../../../shared/sale/seller.ts';
import { type PaperTill, sellerIssuer } from './papers.ts';

const HASH_ON_PAPER = 10;

/** A note as the host would print it. */
export function notePaperOf(till: PaperTill, found: NoteFound, copy: Copy): ReceiptDocument {
  const { note, seller, hash, buyer, left } = found;
  return noteReceipt({
    ...issuer(till, seller),
    note,
    cashierName: nameOf(till, note.cashier),
    ...(buyer && { buyer }),
    ...(left !== undefined && { left }),
    copy,
    hashPrefix: hash.slice(0, HASH_ON_PAPER),
  });
}

/** A receipt or refund voucher as the host would print it. */
export function voucherPaperOf(till: PaperTill, found: VoucherFound, copy: Copy): ReceiptDocument {
  const { voucher, seller, hash, buyer } = found;
  return voucherReceipt({
    ...issuer(till, seller),
    voucher,
    cashierName: nameOf(till, voucher.cashier),
    ...(buyer && { buyer }),
    copy,
    hashPrefix: hash.slice(0, HASH_ON_PAPER),
  });
}

function issuer(till: PaperTill, seller: Seller) {
  return { ...sellerIssuer(till, seller), language: till.settings.receipt.language };
}

function nameOf({ users }: PaperTill, id: string): string {
  return users.find((user) => user.id === id)?.name ?? id;
}
