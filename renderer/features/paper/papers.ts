import type { BillFound } from '../../../shared/contract/views.ts';
import { billReceipt } from '../../../shared/receipt/bill.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy } from '../../../shared/receipt/heading.ts';
import { shiftReport } from '../../../shared/receipt/shift.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import type { ReadyTill } from '../../data/till.ts';

/** What of the till stands on its papers. */
export type PaperTill = Pick<ReadyTill, 'organisation' | 'site' | 'tillCode' | 'settings' | 'users'>;

const HASH_ON_PAPER = 10;

/** The receipt of a bill as the host would print it at `printedAt`, ms. */
export function receiptOf(till: PaperTill, found: BillFound, copy: Copy, printedAt: number): ReceiptDocument {
  const { bill, seller, hash, buyer, voided, irn } = found;
  const { site, tillCode, settings, users } = till;
  return billReceipt({
    organisation: seller,
    site,
    tillCode,
    bill,
    cashierName: users.find((user) => user.id === bill.cashier)?.name ?? bill.cashier,
    ...(buyer && { buyer }),
    settings: settings.receipt,
    copy,
    printedAt,
    ...(voided && { voided }),
    ...(irn && { irn }),
    irnPending: found.irnPending,
    hashPrefix: hash.slice(0, HASH_ON_PAPER),
  });
}

/** The X or Z report of a shift as the host would print it at `printedAt`, ms. */
export function reportPaperOf(till: PaperTill, report: ShiftReport, printedAt: number): ReceiptDocument {
  const { organisation, site, tillCode, settings, users } = till;
  const { language } = settings.receipt;
  const names = Object.fromEntries(users.map((user) => [user.id, user.name]));
  return shiftReport({ organisation, site, tillCode, language, report, names, printedAt, copy: 'original' });
}
