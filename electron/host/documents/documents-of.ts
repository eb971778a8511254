import { dayInvoiceDocument } from '../../../shared/document/day-invoice.ts';
import type { FileKind } from '../../../shared/document/file-name.ts';
import type { PaperInput } from '../../../shared/document/input.ts';
import { invoiceDocuments } from '../../../shared/document/invoice.ts';
import { noteDocument } from '../../../shared/document/note.ts';
import type { Paper, PaperLanguage } from '../../../shared/document/paper.ts';
import { voucherDocument } from '../../../shared/document/voucher.ts';
import { logoOf } from '../../../shared/receipt/look.ts';
import { MAIN_SELLER, type Seller } from '../../../shared/sale/seller.ts';
import { currentSeller, sellerOfDocument } from '../../../shared/till/sellers.ts';
import type { Rooms } from '../rooms.ts';

/** What a number stands for, as papers to be set. */
export interface FoundDocument {
  readonly kind: FileKind;
  readonly papers: readonly Paper[];
  /** Hash of the seller's picture. */
  readonly logo?: string;
}

const HASH_ON_PAPER = 10;

/** The papers of a bill, a note, a voucher or a day's invoice, as it was frozen; nothing for an unknown number. */
export function documentsOf(
  rooms: Rooms,
  number: string,
  language: PaperLanguage,
): FoundDocument | undefined {
  return (
    ofBill(rooms, number, language) ??
    ofNote(rooms, number, language) ??
    ofVoucher(rooms, number, language) ??
    ofDayInvoice(rooms, number, language)
  );
}

interface Found {
  readonly seller: Seller;
  readonly hash: string;
  readonly cashier?: string;
}

/** What every paper shows beside its own record. */
function inputOf(
  { till }: Rooms,
  language: PaperLanguage,
  { seller, hash, cashier }: Found,
): PaperInput | undefined {
  const { state } = till;
  if (!state.setUp) return undefined;
  const name = cashier === undefined ? undefined : (state.users.get(cashier)?.name ?? cashier);
  return {
    language,
    seller,
    site: state.setUp.site,
    ...(name && { cashierName: name }),
    hashPrefix: hash.slice(0, HASH_ON_PAPER),
  };
}

/** The picture at the head, as on the roll. */
function pictureOf({ till }: Rooms, seller: Seller) {
  const logo = logoOf(seller, currentSeller(till.state, MAIN_SELLER));
  return logo === undefined ? {} : { logo };
}

function ofBill(rooms: Rooms, number: string, language: PaperLanguage): FoundDocument | undefined {
  const found = rooms.receipts.found(number);
  if (!found.ok) return undefined;
  const { bill, seller, hash, buyer, voided, irn, irnPending, exported, openPayment } = found.value;
  const input = inputOf(rooms, language, { seller, hash, cashier: bill.cashier });
  const { show, payCode } = rooms.till.state.setUp?.settings.receipt ?? {};
  if (!input) return undefined;
  const papers = invoiceDocuments({
    ...input,
    bill,
    ...(show && { shown: { maker: show.maker, makerPlace: show.makerPlace } }),
    ...(payCode && openPayment && { openPayment }),
    ...(buyer && { buyer }),
    ...(voided && { voided }),
    ...(irn && { irn }),
    ...(exported && { exported }),
    irnPending,
  });
  return { kind: 'bill', papers, ...pictureOf(rooms, seller) };
}

function ofNote(rooms: Rooms, number: string, language: PaperLanguage): FoundDocument | undefined {
  const found = rooms.receipts.note(number);
  const input =
    found &&
    inputOf(rooms, language, { seller: found.seller, hash: found.hash, cashier: found.note.cashier });
  if (!found || !input) return undefined;
  const { note, buyer, irn } = found;
  const irnPending = rooms.till.state.irnDue.has(number);
  const paper = noteDocument({ ...input, note, irnPending, ...(buyer && { buyer }), ...(irn && { irn }) });
  return { kind: 'note', papers: [paper], ...pictureOf(rooms, found.seller) };
}

function ofVoucher(rooms: Rooms, number: string, language: PaperLanguage): FoundDocument | undefined {
  const found = rooms.receipts.voucher(number);
  const input =
    found &&
    inputOf(rooms, language, { seller: found.seller, hash: found.hash, cashier: found.voucher.cashier });
  if (!found || !input) return undefined;
  const { voucher, buyer } = found;
  const paper = voucherDocument({ ...input, voucher, ...(buyer && { buyer }) });
  return { kind: 'voucher', papers: [paper], ...pictureOf(rooms, found.seller) };
}

function ofDayInvoice(rooms: Rooms, number: string, language: PaperLanguage): FoundDocument | undefined {
  const { till } = rooms;
  const found = till.dayInvoice(number);
  const seller = found && sellerOfDocument(till.state, found.invoice);
  const input = found && seller && inputOf(rooms, language, { seller, hash: found.hash });
  if (!found || !seller || !input) return undefined;
  return {
    kind: 'bill',
    papers: [dayInvoiceDocument({ ...input, invoice: found.invoice })],
    ...pictureOf(rooms, seller),
  };
}
