import type { BillFound, News, NoteFound, VoucherFound } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy } from '../../../shared/receipt/heading.ts';
import { openPaymentOf } from '../../../shared/receipt/pay-code.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { xReport } from '../../../shared/shift/shift.ts';
import type { EventOf } from '../../../shared/till/event.ts';
import { sellerOfDocument } from '../../../shared/till/sellers.ts';
import { tenderIn } from '../../../shared/upi/book.ts';
import { areOfOneCart, isOfCart } from '../../../shared/upi/reference.ts';
import { upiStateOf } from '../../../shared/upi/tender.ts';
import type { Till } from '../engine/till.ts';
import type { People } from '../people/people.ts';
import { contentFor } from '../printing/content.ts';
import { drawerPulse } from '../printing/encode.ts';
import type { Printing } from '../printing/printing.ts';
import { createOnceMore, type OnceMore } from './once-more.ts';
import {
  type PayCodeAsked,
  paperOfBill,
  paperOfCash,
  paperOfNote,
  paperOfPayCode,
  paperOfSample,
  paperOfShift,
  paperOfVoucher,
  type SampleWanted,
} from './papers.ts';

/** The papers of a till and where they go. Nothing here delays or undoes a sale. */
export interface Receipts extends OnceMore {
  /** After a record: the receipt of a bill, the pulse for its cash, the report of a closed shift. */
  follow(news: News): void;
  /** After a start: the receipt that a crash right behind its bill kept from being printed. */
  recover(): void;
  /** Prints a bill because a person asks. Whether it is the first paper is worked out, not said. */
  printBill(jobId: string, number: string, printerId: string | undefined): Promise<Result<PrintJob, Problem>>;
  /** Prints a note or a voucher; another of it is marked a duplicate. Fails with `paper-unknown`. */
  printPaper(jobId: string, number: string): Promise<Result<PrintJob, Problem>>;
  /** A note or a voucher with what its papers show beside it. */
  note(number: string): NoteFound | undefined;
  voucher(number: string): VoucherFound | undefined;
  /** The printer of that id, or the one for receipts. Fails with `printer-not-set-up`. */
  printerFor(id: string | undefined): Result<Printer, Problem>;
  /** A bill with what its papers show beside it. Fails with `bill-unknown`. */
  found(number: string): Result<Omit<BillFound, 'nextCopy'>, Problem>;
  /** Whether the next paper of a bill must say DUPLICATE. */
  copyOf(number: string): Copy;
  /** The code of a payment that is being taken. Fails with `upi-not-taken`. */
  printPayCode(jobId: string, asked: PayCodeAsked): Promise<Result<PrintJob, Problem>>;
  /** A made-up bill of a seller, marked as a sample. Fails with `seller-unknown`. */
  printSample(jobId: string, wanted: SampleWanted): Promise<Result<PrintJob, Problem>>;
  /** `shift` null is the running report of the open one. */
  printReport(jobId: string, shift: number | null): Promise<Result<PrintJob, Problem>>;
  /** Opens the drawer that hangs on the receipt printer. */
  kick(jobId: string): Promise<Result<PrintJob, Problem>>;
}

/** A buyer waits this long for a receipt, in ms; a later one is printed when somebody asks. */
const FRESH = 5 * 60_000;

export interface ReceiptsOptions {
  readonly till: Till;
  readonly people: People;
  readonly printing: Printing;
  readonly now: () => number;
  readonly warn: (problem: Problem, what: string) => void;
}

export function createReceipts({ till, people, printing, now, warn }: ReceiptsOptions): Receipts {
  const { state } = till;

  function printerFor(id: string | undefined): Result<Printer, Problem> {
    const settings = state.setUp?.settings;
    const wanted = id ?? settings?.receiptPrinter;
    const printer = settings?.printers.find((one) => one.id === wanted);
    return printer ? ok(printer) : err(problem('printer-not-set-up'));
  }

  function found(number: string): Result<Omit<BillFound, 'nextCopy'>, Problem> {
    const kept = till.bill(number);
    const seller = kept && sellerOfDocument(state, kept.bill);
    if (!kept || !seller) return err(problem('bill-unknown', { number }));
    const { bill } = kept;
    const buyer = bill.buyer === undefined ? undefined : people.byRef(bill.buyer);
    const voided = state.voided.get(bill.number);
    const credited = state.returned.get(bill.number);
    const irn = state.irns.get(bill.number);
    const exported = state.exports.get(bill.number);
    const openPayment = openPaymentOf(bill, {
      voided: voided !== undefined,
      isSettled: (tender) => isPaymentSettled({ number: bill.number, tender }),
    });
    return ok({
      ...kept,
      seller,
      notes: till.documents.notesOf(bill.number),
      irnPending: state.irnDue.has(bill.number),
      ...(credited && { credited }),
      ...(irn && { irn }),
      ...(exported && { exported }),
      ...(openPayment && { openPayment }),
      ...(voided && { voided }),
      ...(buyer && { buyer }),
    });
  }

  /** Whether nobody is to be asked for a payment any more: a statement has it, it went back, or it is long past. */
  function isPaymentSettled(name: { readonly number: string; readonly tender: number }): boolean {
    const tender = tenderIn(state.upi, name);
    return tender === undefined || upiStateOf(tender) !== 'shown';
  }

  function note(number: string): NoteFound | undefined {
    const kept = till.note(number);
    const seller = kept && sellerOfDocument(state, kept.note);
    if (!kept || !seller) return undefined;
    const buyer = kept.note.buyer === undefined ? undefined : people.byRef(kept.note.buyer);
    const left = state.creditNotes.get(number)?.left;
    const irn = state.irns.get(number);
    return {
      ...kept,
      seller,
      ...(buyer && { buyer }),
      ...(irn && { irn }),
      ...(left !== undefined && { left }),
    };
  }

  function voucher(number: string): VoucherFound | undefined {
    const kept = till.voucher(number);
    const seller = kept && sellerOfDocument(state, kept.voucher);
    if (!kept || !seller) return undefined;
    const buyer = kept.voucher.buyer === undefined ? undefined : people.byRef(kept.voucher.buyer);
    const left = state.advances.get(number)?.left;
    return { ...kept, seller, ...(buyer && { buyer }), ...(left !== undefined && { left }) };
  }

  async function printPaper(jobId: string, number: string) {
    const printer = printerFor(undefined);
    if (!printer.ok) return printer;
    const isOut = mayBeOut((job) => job.purpose === 'receipt' && job.title === number);
    const copy = isOut ? 'duplicate' : 'original';
    const job = { id: jobId, title: number, purpose: 'receipt', copy } as const;
    return submit(job, printer.value, paperOf(number, copy));
  }

  function paperOf(number: string, copy: Copy): Result<ReceiptDocument, Problem> {
    const aNote = note(number);
    if (aNote) return paperOfNote(state, aNote, copy);
    const aVoucher = voucher(number);
    return aVoucher ? paperOfVoucher(state, aVoucher, copy) : err(problem('paper-unknown', { number }));
  }

  /** Whether anything of such a paper may be lying about already. */
  function mayBeOut(isSuch: (job: PrintJob) => boolean): boolean {
    return printing
      .jobs()
      .some((job) => isSuch(job) && job.state !== 'cancelled' && (job.state !== 'failed' || job.partly));
  }

  function copyOf(number: string): Copy {
    const isOut = mayBeOut((job) => job.purpose === 'receipt' && job.billNumber === number);
    return isOut || state.reprinted.has(number) ? 'duplicate' : 'original';
  }

  async function submit(
    job: Pick<PrintJob, 'id' | 'title' | 'purpose' | 'copy'> & { readonly billNumber?: string },
    printer: Printer,
    document: Result<ReceiptDocument, Problem>,
  ): Promise<Result<PrintJob, Problem>> {
    if (!document.ok) return document;
    const content = contentFor(document.value, printer);
    return content.ok ? printing.submit({ ...job, printer, ...content.value }) : content;
  }

  async function printBill(jobId: string, number: string, printerId: string | undefined) {
    const printer = printerFor(printerId);
    if (!printer.ok) return printer;
    const bill = found(number);
    if (!bill.ok) return bill;
    const copy = copyOf(number);
    const job = { id: jobId, title: number, purpose: 'receipt', copy, billNumber: number } as const;
    return submit(job, printer.value, paperOfBill(state, bill.value, copy, now()));
  }

  function reportOf(shift: number | null): ShiftReport | undefined {
    if (shift === null) return state.shift && xReport(state.shift, till.head());
    return state.closedShifts.find((report) => report.number === shift);
  }

  async function printReport(jobId: string, shift: number | null) {
    const report = reportOf(shift);
    if (!report) return err(problem('shift-unknown'));
    const printer = printerFor(undefined);
    if (!printer.ok) return printer;
    const title = `${report.kind} ${report.number}`;
    // Every X is of its own moment; a Z is one paper, and another of it is a copy.
    const isOut = report.kind === 'Z' && mayBeOut((job) => job.purpose === 'report' && job.title === title);
    const copy = isOut ? 'duplicate' : 'original';
    return submit(
      { id: jobId, title, purpose: 'report', copy },
      printer.value,
      paperOfShift(state, report, copy, now()),
    );
  }

  async function printPayCode(jobId: string, asked: PayCodeAsked) {
    const printer = printerFor(undefined);
    if (!printer.ok) return printer;
    const job = { id: jobId, title: asked.tr, purpose: 'pay-code', copy: 'original' } as const;
    return submit(job, printer.value, paperOfPayCode(state, asked, now()));
  }

  async function printSample(jobId: string, wanted: SampleWanted) {
    const printer = printerFor(undefined);
    if (!printer.ok) return printer;
    const job = { id: jobId, title: printer.value.name, purpose: 'test', copy: 'original' } as const;
    return submit(job, printer.value, paperOfSample(state, wanted, now()));
  }

  /** A code that still waits for the printer when its sale or paper is paid would ask for the money a second time. */
  function forgetPayCodes(commandId: string, ways: readonly object[]): void {
    const shown = ways.flatMap((way) => ('tr' in way && typeof way.tr === 'string' ? [way.tr] : []));
    const isPaid = (code: string) => isOfCart(code, commandId) || shown.some((tr) => areOfOneCart(tr, code));
    for (const { id, purpose, title, state } of printing.jobs())
      if (purpose === 'pay-code' && state === 'queued' && isPaid(title)) printing.cancel(id);
  }

  async function kick(jobId: string) {
    const printer = printerFor(undefined);
    if (!printer.ok) return printer;
    const bytes = drawerPulse(printer.value);
    if (!bytes.ok) return bytes;
    const job = { id: jobId, title: printer.value.name, purpose: 'drawer', copy: 'original' } as const;
    return printing.submit({ ...job, printer: printer.value, bytes: bytes.value });
  }

  /** What goes out by itself has nobody waiting for its answer: what went wrong is in the list of jobs or the log. */
  function byItself(what: string, job: Promise<Result<PrintJob, Problem>>): void {
    job.then(
      (outcome) => !outcome.ok && warn(outcome.error, what),
      (error: unknown) => warn(problem('print-crashed', { cause: String(error) }), what),
    );
  }

  function followBill(bill: Bill): void {
    const settings = state.setUp?.settings;
    const printer = printerFor(undefined);
    if (!settings || !printer.ok) return;
    const cash = bill.tenders.some((tender) => tender.kind === 'cash');
    if (cash && printer.value.drawer !== 'none') byItself('drawer', kick(`drawer:${bill.number}`));
    if (settings.autoPrint) byItself('receipt', printBill(`receipt:${bill.number}`, bill.number, undefined));
  }

  /** Cash that moved opens the drawer; the paper goes to whoever the money went to. */
  function followPaper(number: string, ways: readonly { readonly kind: string }[]): void {
    const settings = state.setUp?.settings;
    const printer = printerFor(undefined);
    if (!settings || !printer.ok) return;
    const cash = ways.some(({ kind }) => kind === 'cash');
    if (cash && printer.value.drawer !== 'none') byItself('drawer', kick(`drawer:${number}`));
    if (settings.autoPrint) byItself('receipt', printPaper(`paper:${number}`, number));
  }

  function followCash(event: EventOf<'shift.cash-moved@1'>, { seq, approvedBy }: News): void {
    const printer = printerFor(undefined);
    if (!printer.ok) return;
    if (printer.value.drawer !== 'none') byItself('drawer', kick(`drawer:${seq}`));
    const job = {
      id: `slip:${seq}`,
      title: event.movement.reason,
      purpose: 'report',
      copy: 'original',
    } as const;
    byItself('slip', submit(job, printer.value, paperOfCash(state, event, approvedBy)));
  }

  return {
    follow(news) {
      for (const event of news.events) {
        if (event.kind === 'bill.completed@2') {
          forgetPayCodes(news.commandId, event.bill.tenders);
          followBill(event.bill);
        }
        if (event.kind === 'note.issued@1') {
          forgetPayCodes(news.commandId, event.note.tenders);
          followPaper(event.note.number, [...event.note.refunds, ...event.note.tenders]);
        }
        if (event.kind === 'voucher.issued@1') {
          forgetPayCodes(news.commandId, event.voucher.tenders);
          followPaper(event.voucher.number, event.voucher.tenders);
        }
        if (event.kind === 'shift.cash-moved@1') followCash(event, news);
        // A test goes to the printer that is being set up, with the word of whoever does it.
        if (event.kind === 'drawer.opened@1' && !event.test) byItself('drawer', kick(`drawer:${news.seq}`));
      }
    },
    recover() {
      const last = till.news(till.head().seq);
      for (const event of last?.events ?? []) {
        const fresh = event.kind === 'bill.completed@2' && now() - event.bill.at < FRESH;
        if (fresh && !printing.jobs().some((job) => job.billNumber === event.bill.number))
          followBill(event.bill);
      }
    },
    found,
    note,
    voucher,
    printPaper,
    printBill,
    printerFor,
    copyOf,
    printReport,
    printPayCode,
    printSample,
    kick,
    ...createOnceMore({
      printing,
      printerFor,
      bill(number, copy) {
        const bill = found(number);
        return bill.ok ? paperOfBill(state, bill.value, copy, now()) : bill;
      },
      paper: paperOf,
      closedShift(shift, copy) {
        const report = reportOf(shift);
        return report ? paperOfShift(state, report, copy, now()) : err(problem('shift-unknown'));
      },
    }),
  };
}
