import { type Problem, problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import type { Copy } from '../../../shared/receipt/heading.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { contentFor } from '../printing/content.ts';
import { refusalToMove } from '../printing/moving.ts';
import { isUntouched } from '../printing/outbox.ts';
import type { Printing } from '../printing/printing.ts';

type Made = Result<ReceiptDocument, Problem>;

interface OnceMoreParts {
  readonly printing: Printing;
  readonly printerFor: (id: string) => Result<Printer, Problem>;
  readonly bill: (number: string, copy: Copy) => Made;
  /** A note or a voucher. */
  readonly paper: (number: string, copy: Copy) => Made;
  /** The report of a closed shift. */
  readonly closedShift: (shift: number, copy: Copy) => Made;
}

/** Papers of jobs printed before, made anew. */
export interface OnceMore {
  /** Once more; a receipt of which anything may be on paper is marked. Fails with `print-needs-new-report`. */
  again(jobId: string, of: string): Promise<Result<PrintJob, Problem>>;
  /**
   * On another printer; marked unless certainly nothing was sent, and then `record` is asked first. Fails with
   * `print-unknown`, `print-same-printer`, `printer-not-set-up`, `print-needs-new-report` and as a move does.
   */
  move(
    jobId: string,
    of: string,
    printer: string,
    record: (job: PrintJob) => Promise<Result<null, Problem>>,
  ): Promise<Result<PrintJob, Problem>>;
}

export function createOnceMore({ printing, printerFor, ...make }: OnceMoreParts): OnceMore {
  const find = (id: string) => printing.jobs().find((job) => job.id === id);

  /** The paper of a job. What no record gives back, such as a running report, fails with `print-needs-new-report`. */
  function madeAnew(job: PrintJob, copy: Copy): Made {
    if (job.billNumber !== undefined) return make.bill(job.billNumber, copy);
    if (job.purpose === 'receipt') return make.paper(job.title, copy);
    const shift = job.purpose === 'report' ? /^Z (\d+)$/.exec(job.title)?.[1] : undefined;
    if (shift !== undefined) return make.closedShift(Number(shift), copy);
    return err(problem('print-needs-new-report'));
  }

  return {
    async again(jobId, of) {
      const before = find(of);
      if (!before) return err(problem('print-unknown'));
      const plain = await printing.sendAgain(of);
      if (plain.ok || plain.error.code !== 'print-needs-duplicate') return plain;
      const document = madeAnew(before, 'duplicate');
      if (!document.ok) return document;
      const content = contentFor(document.value, before.printer);
      return content.ok ? printing.sendAgain(of, { id: jobId, ...content.value }) : content;
    },
    async move(jobId, of, printerId, record) {
      const known = find(jobId);
      if (known) return ok(known);
      const before = find(of);
      if (!before) return err(problem('print-unknown'));
      const refusal = refusalToMove(before);
      if (refusal) return err(refusal);
      const printer = printerFor(printerId);
      if (!printer.ok) return printer;
      const speaks = printer.value.label?.language ?? 'esc-pos';
      if (speaks !== 'esc-pos') return err(problem('printer-not-set-up'));
      if (before.printer.id === printerId) return err(problem('print-same-printer'));
      const copy = isUntouched(before) ? before.copy : 'duplicate';
      const kept = printing.documentOf(of);
      const document = kept ? ok(kept) : madeAnew(before, copy);
      if (!document.ok) return document;
      const content = contentFor(document.value, printer.value);
      if (!content.ok) return content;
      const recorded = isUntouched(before) ? ok(null) : await record(before);
      if (!recorded.ok) return recorded;
      return printing.move(of, { id: jobId, printer: printer.value, copy, ...content.value });
    },
  };
}
