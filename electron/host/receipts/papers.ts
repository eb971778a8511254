import type { BillFound, NoteFound, VoucherFound } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import { billReceipt } from '../../../shared/receipt/bill.ts';
import type { PaperLanguage, ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy, Issuer } from '../../../shared/receipt/heading.ts';
import { noteReceipt, voucherReceipt } from '../../../shared/receipt/note.ts';
import { shiftReport } from '../../../shared/receipt/shift.ts';
import { cashSlip } from '../../../shared/receipt/slip.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import type { EventOf } from '../../../shared/till/event.ts';
import type { TillState } from '../../../shared/till/state.ts';

const HASH_ON_PAPER = 10;

/** Who issues papers at this till, and in what language. */
function issuerOf(state: TillState): Result<Issuer & { readonly language: PaperLanguage }, Problem> {
  const { setUp } = state;
  if (!setUp) return err(problem('not-set-up'));
  const { organisation, site, tillCode, settings } = setUp;
  return ok({ organisation, site, tillCode, language: settings.receipt.language });
}

/** The receipt of a bill, as it was frozen. */
export function paperOfBill(
  state: TillState,
  found: Omit<BillFound, 'nextCopy'>,
  copy: Copy,
  printedAt: number,
): Result<ReceiptDocument, Problem> {
  const issuer = issuerOf(state);
  const settings = state.setUp?.settings.receipt;
  if (!issuer.ok || !settings) return err(problem('not-set-up'));
  const { bill, seller, hash, buyer, voided, irn } = found;
  return ok(
    billReceipt({
      ...issuer.value,
      organisation: seller,
      bill,
      cashierName: state.users.get(bill.cashier)?.name ?? bill.cashier,
      ...(buyer && { buyer }),
      settings,
      copy,
      printedAt,
      ...(voided && { voided }),
      ...(irn && { irn }),
      irnPending: found.irnPending,
      hashPrefix: hash.slice(0, HASH_ON_PAPER),
    }),
  );
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
  const issuer = issuerOf(state);
  if (!issuer.ok) return issuer;
  return ok(
    noteReceipt({
      ...issuer.value,
      organisation: seller,
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
  const issuer = issuerOf(state);
  if (!issuer.ok) return issuer;
  return ok(
    voucherReceipt({
      ...issuer.value,
      organisation: seller,
      voucher,
      cashierName: state.users.get(voucher.cashier)?.name ?? voucher.cashier,
      ...(buyer && { buyer }),
      copy,
      hashPrefix: hash.slice(0, HASH_ON_PAPER),
    }),
  );
}
