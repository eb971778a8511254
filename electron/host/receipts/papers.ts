import type { CallInput } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { BillFound, NoteFound, VoucherFound } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { billReceipt } from '../../../shared/receipt/bill.ts';
import type { PaperLanguage, ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy, Issuer } from '../../../shared/receipt/heading.ts';
import { lookOf } from '../../../shared/receipt/look.ts';
import { noteReceipt, voucherReceipt } from '../../../shared/receipt/note.ts';
import { paySlip } from '../../../shared/receipt/pay-code.ts';
import { sampleReceipt } from '../../../shared/receipt/sample.ts';
import type { ReceiptSettings } from '../../../shared/receipt/settings.ts';
import { shiftReport } from '../../../shared/receipt/shift.ts';
import { cashSlip } from '../../../shared/receipt/slip.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { MAIN_SELLER, type Seller } from '../../../shared/sale/seller.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import type { EventOf } from '../../../shared/till/event.ts';
import { currentSeller } from '../../../shared/till/sellers.ts';
import type { TillState } from '../../../shared/till/state.ts';

const HASH_ON_PAPER = 10;

/** A seller's paper as a manager tries it, saved or not. */
export type SampleWanted = Omit<CallInput<Haat, 'print.sample'>, 'jobId'>;
/** A payment that is being taken. */
export type PayCodeAsked = Omit<CallInput<Haat, 'print.pay-code'>, 'jobId'>;

/** Who issues papers at this till, and in what language. */
function issuerOf(state: TillState): Result<Issuer & { readonly language: PaperLanguage }, Problem> {
  const { setUp } = state;
  if (!setUp) return err(problem('not-set-up'));
  const { organisation, site, tillCode, settings } = setUp;
  return ok({ organisation, site, tillCode, language: settings.receipt.language });
}

/** The same for papers that go to a buyer, which look as the manager wants the seller's to look. */
function sellerIssuer(
  state: TillState,
  seller: Seller,
  settings: ReceiptSettings | undefined = state.setUp?.settings.receipt,
): Result<Issuer & { readonly language: PaperLanguage; readonly settings: ReceiptSettings }, Problem> {
  const issuer = issuerOf(state);
  if (!issuer.ok || !settings) return err(problem('not-set-up'));
  const look = lookOf(settings, seller, currentSeller(state, MAIN_SELLER));
  return ok({ ...issuer.value, language: settings.language, organisation: seller, look, settings });
}

/** The receipt of a bill, as it was frozen. */
export function paperOfBill(
  state: TillState,
  found: Omit<BillFound, 'nextCopy'>,
  copy: Copy,
  printedAt: number,
): Result<ReceiptDocument, Problem> {
  const { bill, seller, hash, buyer, voided, irn, openPayment } = found;
  const issuer = sellerIssuer(state, seller);
  if (!issuer.ok) return issuer;
  return ok(
    billReceipt({
      ...issuer.value,
      bill,
      cashierName: state.users.get(bill.cashier)?.name ?? bill.cashier,
      ...(buyer && { buyer }),
      copy,
      printedAt,
      ...(voided && { voided }),
      ...(irn && { irn }),
      irnPending: found.irnPending,
      ...(openPayment && { openPayment }),
      hashPrefix: hash.slice(0, HASH_ON_PAPER),
    }),
  );
}

/** A made-up bill of a seller as some settings would have it. Fails with `seller-unknown`. */
export function paperOfSample(
  state: TillState,
  { seller: id, receipt, logo }: SampleWanted,
  at: number,
): Result<ReceiptDocument, Problem> {
  const saved = currentSeller(state, id);
  if (!saved) return err(problem('seller-unknown', { seller: id }));
  const seller = { ...saved, logo: logo ?? undefined };
  const issuer = sellerIssuer(state, seller, receipt);
  if (!issuer.ok) return issuer;
  return ok(sampleReceipt({ ...issuer.value, seller, at, isSample: true }));
}

/** The code of one payment to a seller. Fails with `upi-not-taken`. */
export function paperOfPayCode(
  state: TillState,
  asked: PayCodeAsked,
  at: number,
): Result<ReceiptDocument, Problem> {
  const seller = currentSeller(state, asked.seller);
  if (!seller?.upi) return err(problem('upi-not-taken'));
  const issuer = sellerIssuer(state, seller);
  if (!issuer.ok) return issuer;
  const { tr, amount, note } = asked;
  return ok(paySlip({ ...issuer.value, payee: seller.upi, tr, amount, note, at }));
}

/** The X or Z report of a shift. */
export function paperOfShift(
  state: TillState,
  report: ShiftReport,
  copy: Copy,
  printedAt: number,
): Result<ReceiptDocument, Problem> {
  const issuer = issuerOf(state);
  if (!issuer.ok) return issuer;
  const names = Object.fromEntries([...state.users.values()].map((user) => [user.id, user.name]));
  return ok(shiftReport({ ...issuer.value, report, names, printedAt, copy }));
}

/** The slip that lies in the drawer for cash put in or taken out. */
export function paperOfCash(
  state: TillState,
  { shift, direction, movement }: EventOf<'shift.cash-moved@1'>,
  approvedBy: string | undefined,
): Result<ReceiptDocument, Problem> {
  const issuer = issuerOf(state);
  if (!issuer.ok) return issuer;
  const nameOf = (id: string) => state.users.get(id)?.name ?? id;
  const byName = nameOf(movement.by);
  const approvedByName = approvedBy === undefined ? {} : { approvedByName: nameOf(approvedBy) };
  return ok(
    cashSlip({ ...issuer.value, shift, direction, movement, byName, ...approvedByName, copy: 'original' }),
  );
}

/** A note, as it was frozen. */
export function paperOfNote(
  state: TillState,
  { note, seller, hash, buyer, left }: NoteFound,
  copy: Copy,
): Result<ReceiptDocument, Problem> {
  const issuer = sellerIssuer(state, seller);
  if (!issuer.ok) return issuer;
  return ok(
    noteReceipt({
      ...issuer.value,
      note,
      cashierName: state.users.get(note.cashier)?.name ?? note.cashier,
      ...(buyer && { buyer }),
      ...(left !== undefined && { left }),
      copy,
      hashPrefix: hash.slice(0, HASH_ON_PAPER),
    }),
  );
}

/** A receipt or refund voucher. */
export function paperOfVoucher(
  state: TillState,
  { voucher, seller, hash, buyer }: VoucherFound,
  copy: Copy,
): Result<ReceiptDocument, Problem> {
  const issuer = sellerIssuer(state, seller);
  if (!issuer.ok) return issuer;
  return ok(
    voucherReceipt({
      ...issuer.value,
      voucher,
      cashierName: state.users.get(voucher.cashier)?.name ?? voucher.cashier,
      ...(buyer && { buyer }),
      copy,
      hashPrefix: hash.slice(0, HASH_ON_PAPER),
    }),
  );
}
