import { randomUUID } from 'node:crypto';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { isSettled, type PrintJob, type PrintPurpose } from '../../../shared/receipt/print-job.ts';
import { dotsOf, type Printer } from '../../../shared/receipt/printer.ts';
import { testPage } from '../../../shared/receipt/test-page.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { FileSystem } from '../files/file-system.ts';
import { answersOf, learned } from './acknowledgement.ts';
import { type Content, contentFor, type KeptLabels } from './content.ts';
import { encodePicture } from './encode-picture.ts';
import { afterRestart, isWaiting, onceOnly, outcomeOf, tooLate } from './job-state.ts';
import { TIMINGS, type Timings } from './link.ts';
import { createMover, type Moved, movedAway } from './moving.ts';
import { isUntouched, keepable, openOutbox } from './outbox.ts';
import type { Pictures } from './pictures.ts';
import { createQueues } from './queue.ts';
import { sendThrough } from './thermal-printer.ts';
import { addressOf, createTransport, type Sending } from './transport.ts';
import { after, createSignal } from './wait.ts';
import type { Winspool } from './windows/winspool.ts';

interface JobFacts {
  readonly id: string;
  readonly printer: Printer;
  readonly title: string;
  readonly purpose: PrintPurpose;
  readonly billNumber?: string;
  readonly copy: 'original' | 'duplicate';
  readonly labelRows?: number;
}
export type NewPrintJob = JobFacts & Content;

/** A job made anew to be printed once more: its paper must say DUPLICATE, unless it is labels. */
export type Rendering = { readonly id: string; readonly labelRows?: number } & Content;

/** The queue of papers that wait to be drawn. */
const DRAWING = 'drawing';

/** All printers of a till. No job is ever printed twice without a person asking and the paper saying so. */
export interface Printing {
  /**
   * Takes a job on: resolves when it is on the disk, not when it is on paper. The same id twice is the same job.
   * Fails with `print-empty`, `print-not-recorded` (the disk refused) or `printing-closed`.
   */
  submit(job: NewPrintJob): Promise<Result<PrintJob, Problem>>;
  /** Youngest first. */
  jobs(): readonly PrintJob[];
  /** Forgets a job of which nothing was sent. Fails with `print-unknown` or `print-not-waiting`. */
  cancel(id: string): Result<PrintJob, Problem>;
  /**
   * Prints once more what a person asks for. A job of which certainly nothing was sent goes as it is. Any other
   * needs a rendering marked DUPLICATE, which becomes a new job; without it this fails with
   * `print-needs-duplicate`. Also fails with `print-unknown`, `print-still-going`, `print-drawer-once`,
   * `print-pay-code-once` and as `submit` does.
   */
  sendAgain(id: string, duplicate?: Rendering): Promise<Result<PrintJob, Problem>>;
  /**
   * Prints on another printer what waits or failed. The job becomes a new one there; certainly unsent, it is given
   * up here. Fails with `print-unknown`, with `print-needs-duplicate` where a part may be out and the rendering does
   * not say so, and as `refusalToMove` and `submit` do.
   */
  move(id: string, moved: Moved): Promise<Result<PrintJob, Problem>>;
  /** The paper of a job that is drawn, as long as nothing of it was sent. */
  documentOf(id: string): ReceiptDocument | undefined;
  /** The labels of a job, as long as they are kept. */
  labelsOf(id: string): KeptLabels | undefined;
  /** Submits a test page. Fails as `submit` does, and with `receipt-unprintable`. */
  test(printer: Printer): Promise<Result<PrintJob, Problem>>;
  /** Whether a printer answers, from what was set and what was seen. */
  answers(printer: Printer): Printer['acknowledges'];
  /** Hears every change of every job; returns how to stop. */
  on(listener: (job: PrintJob) => void): () => void;
  /** Resolves with the job when nothing more will happen to it by itself. */
  settled(id: string): Promise<PrintJob | undefined>;
  /** Ends the job that is being sent, leaves the others for the next start. */
  close(): Promise<void>;
}

export interface PrintingOptions {
  /** The outbox lives here, beside the journal. */
  readonly folder: string;
  readonly fs: FileSystem;
  readonly log: { warn(details: Readonly<Record<string, unknown>>, message: string): void };
  readonly now: () => number;
  /** Draws the papers of printers that take pictures. */
  readonly draw: Pictures['draw'];
  readonly timings?: Timings;
  /** Windows' spooler, on Windows. */
  readonly winspool?: Winspool;
}

/** Opens the outbox, settles what a crash left behind and goes on with what is still fresh. */
export async function createPrinting(options: PrintingOptions): Promise<Printing> {
  const { folder, fs, log, now, draw, winspool, timings = TIMINGS } = options;
  const listeners = new Set<(job: PrintJob) => void>();
  /** Jobs that are on their way to the disk. */
  const taking = new Map<string, Promise<Result<PrintJob, Problem>>>();
  /** Jobs whose picture is drawn, as bytes. Drawn anew after a restart. */
  const drawn = new Map<string, Uint8Array>();
  const queues = createQueues((error) => log.warn({ error: String(error) }, 'print-crashed'));
  const closing = createSignal();
  const outbox = await openOutbox({
    fs,
    folder,
    onFound: (job) => afterRestart(job, now()),
    onTrouble: (what, details) => log.warn(details, what),
  });

  function change(job: PrintJob, changes: Partial<PrintJob>): Promise<boolean> {
    const next = { ...job, ...changes };
    const saved = outbox.put(next);
    for (const listener of listeners) listener(next);
    return saved;
  }

  function enqueue(job: PrintJob): void {
    if (outbox.get(job.id)?.document) queueToDraw(job.id);
    else queueAtPrinter(job);
  }

  /** Papers are drawn one after another, apart from the printers: no drawer waits for a picture. */
  function queueToDraw(id: string, saved: Promise<boolean> = Promise.resolve(true)): void {
    queues.add(DRAWING, () => drawFirst(id, saved));
  }

  function queueAtPrinter(job: PrintJob): void {
    queues.add(addressOf(job.printer.connection), () => print(job.id));
  }

  /**
   * A paper that no page can draw waits for a person, with the reason; nothing of it was sent. What did not come to
   * the disk goes no further.
   */
  async function drawFirst(id: string, saved: Promise<boolean>): Promise<void> {
    const { job, document } = outbox.get(id) ?? {};
    if (closing.given() || !document || !isWaiting(job) || !job) return;
    const picture = await draw(document, dotsOf(job.printer));
    if (!(await saved)) return;
    const now = outbox.get(id)?.job;
    if (closing.given() || !now || !isWaiting(now)) return;
    if (!picture.ok) {
      await change(now, { held: true, reason: picture.error });
      return;
    }
    drawn.set(id, encodePicture(document, picture.value, job.printer));
    queueAtPrinter(job);
  }

  async function print(id: string): Promise<void> {
    const entry = outbox.get(id);
    const bytes = entry?.bytes ?? drawn.get(id);
    drawn.delete(id);
    if (closing.given() || !entry || !isWaiting(entry.job) || !bytes) return;
    const late = tooLate(entry.job, now());
    if (late) {
      await change(entry.job, { state: 'cancelled', reason: late });
      return;
    }
    const sending = await sendWithRetries(id, entry.job.printer, bytes);
    const job = outbox.get(id)?.job;
    if (job && !isSettled(job) && !(closing.given() && job.state === 'queued')) await settle(job, sending);
  }

  async function sendWithRetries(id: string, printer: Printer, bytes: Uint8Array): Promise<Sending> {
    for (let attempt = 0; ; attempt += 1) {
      const sending = await sendOnce(id, printer, bytes);
      const wait = timings.retries[attempt];
      const again = sending.kind === 'untouched' && sending.problem.code === 'printer-unreachable';
      if (!again || wait === undefined || !isWaiting(outbox.get(id)?.job)) return sending;
      const patience = after(wait, undefined);
      await Promise.race([patience.promise, closing.promise]);
      patience.stop();
      if (closing.given()) return sending;
    }
  }

  function sendOnce(id: string, printer: Printer, bytes: Uint8Array): Promise<Sending> {
    const answers = answersOf(printer.acknowledges, outbox.acknowledgement(printer.id));
    const transport = createTransport({
      connection: printer.connection,
      timings,
      ...(winspool && { winspool }),
      answerWithin: answers === 'no' ? timings.unlikelyAnswer : timings.answer,
      mayAsk: printer.label === undefined || printer.label.language === 'esc-pos',
      beforeFirstByte: () => markSending(id),
    });
    return sendThrough(transport, bytes);
  }

  /** The last word before the first byte: from here a crash leaves a job that may be on paper. */
  async function markSending(id: string): Promise<Problem | undefined> {
    const job = outbox.get(id)?.job;
    if (!job || !isWaiting(job)) return problem('print-cancelled');
    const saved = await change(job, { state: 'sending' });
    if (saved) return undefined;
    await change(job, { state: 'failed', partly: false, reason: problem('print-not-recorded') });
    return problem('print-not-recorded');
  }

  async function settle(job: PrintJob, sending: Sending): Promise<void> {
    const { printer } = job;
    const answers = answersOf(printer.acknowledges, outbox.acknowledgement(printer.id));
    if (sending.kind === 'confirmed' || sending.kind === 'unconfirmed') {
      const answered = sending.kind === 'confirmed' || sending.problem.code === 'printer-out-of-paper';
      outbox.learn(printer.id, learned(outbox.acknowledgement(printer.id), answered));
    }
    await change(job, outcomeOf(sending, answers));
  }

  async function take(job: NewPrintJob, again?: string): Promise<Result<PrintJob, Problem>> {
    const underWay = taking.get(job.id);
    if (underWay) return underWay;
    const known = outbox.get(job.id);
    if (known) return ok(known.job);
    const taken = record(job, again).finally(() => taking.delete(job.id));
    taking.set(job.id, taken);
    return taken;
  }

  async function record(given: NewPrintJob, again?: string): Promise<Result<PrintJob, Problem>> {
    if (closing.given()) return err(problem('printing-closed'));
    const { job, content } = apart(given);
    if ('bytes' in content && content.bytes.length === 0) return err(problem('print-empty'));
    const queued: PrintJob = {
      ...job,
      ...(again === undefined ? {} : { again }),
      at: now(),
      state: 'queued',
      held: false,
      partly: false,
    };
    const saved = outbox.put(queued, content);
    const isDrawn = 'document' in content;
    // A page draws while the disk writes: the buyer waits for both.
    if (isDrawn) queueToDraw(job.id, saved);
    if (!(await saved)) {
      outbox.remove(job.id);
      return err(problem('print-not-recorded'));
    }
    for (const listener of listeners) listener(queued);
    if (!isDrawn) queueAtPrinter(queued);
    return ok(queued);
  }

  const mover = createMover({ outbox, change, take });

  function cancel(id: string): Result<PrintJob, Problem> {
    const job = outbox.get(id)?.job;
    if (!job) return err(problem('print-unknown'));
    if (!isUntouched(job) || mover.isMoving(id)) return err(problem('print-not-waiting'));
    void change(job, { state: 'cancelled', held: false });
    return ok({ ...job, state: 'cancelled', held: false });
  }

  async function sendAgain(id: string, duplicate?: Rendering): Promise<Result<PrintJob, Problem>> {
    const entry = outbox.get(id);
    if (!entry) return err(problem('print-unknown'));
    const { job, bytes, document } = entry;
    if (!isSettled(job) || mover.isMoving(id)) return err(problem('print-still-going'));
    const once = onceOnly(job);
    if (once) return err(once);
    if (isUntouched(job) && (bytes ?? document)) return release(job);
    if (!duplicate) return err(problem('print-needs-duplicate'));
    const { printer, title, purpose, billNumber } = job;
    const bill = billNumber === undefined ? {} : { billNumber };
    // No label says DUPLICATE: which of them are wanted again, a person said.
    const copy = purpose === 'label' ? 'original' : 'duplicate';
    return take({ ...duplicate, printer, title, purpose, ...bill, copy }, id);
  }

  async function release({ reason: _, ...job }: PrintJob): Promise<Result<PrintJob, Problem>> {
    if (closing.given()) return err(problem('printing-closed'));
    const released: PrintJob = { ...job, state: 'queued', held: false, at: now() };
    if (!(await change(released, {}))) {
      void change(job, { reason: problem('print-not-recorded') });
      return err(problem('print-not-recorded'));
    }
    enqueue(released);
    return ok(released);
  }

  async function test(printer: Printer): Promise<Result<PrintJob, Problem>> {
    const content = contentFor(testPage(printer), printer);
    if (!content.ok) return content;
    return take({
      id: randomUUID(),
      printer,
      title: printer.name,
      purpose: 'test',
      copy: 'original',
      ...content.value,
    });
  }

  function settled(id: string): Promise<PrintJob | undefined> {
    const job = outbox.get(id)?.job;
    if (!job || isSettled(job)) return Promise.resolve(job);
    return new Promise((resolve) => {
      const stop = on((changed) => {
        if (changed.id !== id || !isSettled(changed)) return;
        stop();
        resolve(changed);
      });
    });
  }

  function on(listener: (job: PrintJob) => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  for (const job of movedAway(outbox.entries().map((entry) => entry.job)))
    void change(job, { state: 'cancelled', held: false });
  for (const { job } of outbox.entries()) if (isWaiting(job)) enqueue(job);

  return {
    submit: (job) => take(job),
    jobs: () =>
      outbox
        .entries()
        .map(({ job }) => job)
        .reverse(),
    cancel,
    sendAgain,
    move: mover.move,
    documentOf: (id) => outbox.get(id)?.document,
    labelsOf: (id) => outbox.get(id)?.labels,
    test,
    answers: (printer) => answersOf(printer.acknowledges, outbox.acknowledgement(printer.id)),
    on,
    settled,
    async close() {
      closing.give();
      await queues.idle();
      await outbox.close();
    },
  };
}

function apart(given: NewPrintJob): { readonly job: JobFacts; readonly content: Content } {
  if ('bytes' in given) {
    const { bytes, labels, ...job } = given;
    return { job, content: { bytes, ...(labels && keepable(labels) && { labels }) } };
  }
  const { document, ...job } = given;
  return { job, content: { document } };
}
