import type { BillFound } from '../../../shared/contract/views.ts';
import { billReceipt } from '../../../shared/receipt/bill.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy, Issuer } from '../../../shared/receipt/heading.ts';
import { lookOf } from '../../../shared/receipt/look.ts';
import { shiftReport } from '../../../shared/receipt/shift.ts';
import { MAIN_SELLER, type Seller } from '../../../shared/sale/seller.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import type { ReadyTill } from '../../data/till.ts';

/** What of the till stands on its papers. */
export type PaperTill = Pick<
  ReadyTill,
  'organisation' | 'site' | 'tillCode' | 'settings' | 'users' | 'sellers'
>;

const HASH_ON_PAPER = 10;

/** The receipt of a bill as the host would print it at `printedAt`, ms. */
export function receiptOf(till: PaperTill, found: BillFound, copy: Copy, printedAt: number): ReceiptDocument {
  const { bill, seller, hash, buyer, voided, irn, openPayment } = found;
  return billReceipt({
    ...sellerIssuer(till, seller),
    bill,
    cashierName: till.users.find((user) => user.id === bill.cashier)?.name ?? bill.cashier,
    ...(buyer && { buyer }),
    settings: till.settings.receipt,
    copy,
    printedAt,
    ...(voided && { voided }),
    ...(irn && { irn }),
    irnPending: found.irnPending,
    ...(openPayment && { openPayment }),
    hashPrefix: hash.slice(0, HASH_ON_PAPER),
  });
}

/** Who issues a paper that goes to a buyer, and how his papers look. */
export function sellerIssuer(
  { site, tillCode, settings, sellers }: Pick<PaperTill, 'site' | 'tillCode' | 'settings' | 'sellers'>,
  seller: Seller,
): Issuer {
  const look = lookOf(settings.receipt, seller, houseOf(sellers));
  return { organisation: seller, site, tillCode, look };
}

/** The till's own organisation as it is now. */
export function houseOf(sellers: readonly Seller[]): Seller | undefined {
  return sellers.find(({ id }) => id === MAIN_SELLER);
}

/** The X or Z report of a shift as the host would print it at `printedAt`, ms. */
export function reportPaperOf(
  till: Omit<PaperTill, 'sellers'>,
  report: ShiftReport,
  printedAt: number,
): ReceiptDocument {
  const { organisation, site, tillCode, settings, users } = till;
  const { language } = settings.receipt;
  const names = Object.fromEntries(users.map((user) => [user.id, user.name]));
  return shiftReport({ organisation, site, tillCode, language, report, names, printedAt, copy: 'original' });
}
