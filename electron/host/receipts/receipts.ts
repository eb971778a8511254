import type { BillFound, News } from '../../../shared/contract/views.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy } from '../../../shared/receipt/heading.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { xReport } from '../../../shared/shift/shift.ts';
import type { EventOf } from '../../../shared/till/event.ts';
import type { Till } from '../engine/till.ts';
import type { People } from '../people/people.ts';
import { drawerPulse, encodeDocument } from '../printing/encode.ts';
import type { Printing } from '../printing/printing.ts';
import { paperOfBill, paperOfCash, paperOfShift } from './papers.ts';

/** The papers of a till and where they go. Nothing here delays or undoes a sale. */
export interface Receipts {
  /** After a record: the receipt of a bill, the pulse for its cash, the report of a closed shift. */
  follow(news: News): void;
  /** After a start: the receipt that a crash right behind its bill kept from being printed. */
  recover(): void;
  /** Prints a bill because a person asks. Whether it is the first paper is worked out, not said. */
  printBill(jobId: string, number: string, printerId: string | undefined): Promise<Result<PrintJob, Problem>>;
  /** The printer of that id, or the one for receipts. Fails with `printer-not-set-up`. */
  printerFor(id: string | undefined): Result<Printer, Problem>;
  /** Whether the next paper of a bill must say DUPLICATE. */
  copyOf(number: string): Copy;
  /** `shift` null is the running report of the open one. */
  printReport(jobId: string, shift: number | null): Promise<Result<PrintJob, Problem>>;
  /** Once more; a receipt of which anything may be on paper is marked. */
  again(jobId: string, of: string): Promise<Result<PrintJob, Problem>>;
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
    const bill = till.bill(number);
    if (!bill) return err(problem('bill-unknown', { number }));
    const buyer = bill.bill.buyer === undefined ? undefined : people.byRef(bill.bill.buyer);
    const voided = state.voided.get(number);
    return ok({ ...bill, ...(voided && { voided }), ...(buyer && { buyer }) });
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
    const bytes = encodeDocument(document.value, printer);
    return bytes.ok ? printing.submit({ ...job, printer, bytes: bytes.value }) : bytes;
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
        if (event.kind === 'bill.completed@1') followBill(event.bill);
        if (event.kind === 'shift.cash-moved@1') followCash(event, news);
        if (event.kind === 'drawer.opened@1') byItself('drawer', kick(`drawer:${news.seq}`));
      }
    },
    recover() {
      const last = till.news(till.head().seq);
      for (const event of last?.events ?? []) {
        const fresh = event.kind === 'bill.completed@1' && now() - event.bill.at < FRESH;
        if (fresh && !printing.jobs().some((job) => job.billNumber === event.bill.number))
          followBill(event.bill);
      }
    },
    printBill,
    printerFor,
    copyOf,
    printReport,
    kick,
    async again(jobId, of) {
      const before = printing.jobs().find((job) => job.id === of);
      if (!before) return err(problem('print-unknown'));
      const plain = await printing.sendAgain(of);
      if (plain.ok || plain.error.code !== 'print-needs-duplicate') return plain;
      const number = before.billNumber;
      const document = number === undefined ? undefined : found(number);
      if (!document) return err(problem('print-needs-new-report'));
      if (!document.ok) return document;
      const paper = paperOfBill(state, document.value, 'duplicate', now());
      if (!paper.ok) return paper;
      const bytes = encodeDocument(paper.value, before.printer);
      return bytes.ok ? printing.sendAgain(of, { id: jobId, bytes: bytes.value }) : bytes;
    },
  };
}
