import { type Problem, problem } from '../../../shared/problem.ts';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import type { Printer } from '../../../shared/receipt/printer.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { onceOnly } from './job-state.ts';
import { isUntouched, type Outbox } from './outbox.ts';
import type { NewPrintJob, Rendering } from './printing.ts';

/** A job made anew for another printer. */
export type Moved = Rendering & { readonly printer: Printer; readonly copy: PrintJob['copy'] };

interface MoverParts {
  readonly outbox: Outbox;
  readonly change: (job: PrintJob, changes: Partial<PrintJob>) => Promise<boolean>;
  readonly take: (job: NewPrintJob, again: string) => Promise<Result<PrintJob, Problem>>;
}

/**
 * Why a job cannot go to another printer: `print-still-going`, `print-drawer-once`, `print-pay-code-once`, or `print-not-movable`
 * for a test of its own printer, for labels, which are drawn for it, and for what has come to its end.
 */
export function refusalToMove(job: PrintJob): Problem | undefined {
  if (job.state === 'sending') return problem('print-still-going');
  const once = onceOnly(job);
  if (once) return once;
  const isOver = job.state === 'confirmed' || job.state === 'cancelled';
  const isOfItsPrinter = job.purpose === 'test' || job.purpose === 'label';
  return isOver || isOfItsPrinter ? problem('print-not-movable') : undefined;
}

/** Jobs that a crash left standing beside the one that was to take their place. */
export function movedAway(jobs: readonly PrintJob[]): readonly PrintJob[] {
  const successors = new Map(jobs.flatMap((job) => (job.again === undefined ? [] : [[job.again, job]])));
  return jobs.filter((job) => isUntouched(job) && successors.has(job.id));
}

/**
 * Moves jobs. One that waits is stopped before its successor is written, and given up after: at no moment can both
 * be printed, and a crash between leaves at least one.
 */
export function createMover({ outbox, change, take }: MoverParts) {
  const moving = new Set<string>();

  async function replace(job: PrintJob, moved: Moved): Promise<Result<PrintJob, Problem>> {
    const wasUntouched = isUntouched(job);
    if (wasUntouched && job.state === 'queued') void change(job, { held: true });
    const { title, purpose, billNumber } = job;
    const bill = billNumber === undefined ? {} : { billNumber };
    const taken = await take({ ...moved, title, purpose, ...bill }, job.id);
    const left = outbox.get(job.id)?.job;
    if (wasUntouched && taken.ok && left) {
      const reason = problem('print-moved', { printer: moved.printer.name });
      void change(left, { state: 'cancelled', held: false, reason });
    }
    return taken;
  }

  return {
    /** Whether a job is just being moved, so that nothing else may be done with it. */
    isMoving: (id: string) => moving.has(id),
    async move(id: string, moved: Moved): Promise<Result<PrintJob, Problem>> {
      const known = outbox.get(moved.id);
      if (known) return ok(known.job);
      const job = outbox.get(id)?.job;
      if (!job) return err(problem('print-unknown'));
      const refusal = moving.has(id) ? problem('print-still-going') : refusalToMove(job);
      if (refusal) return err(refusal);
      if (!isUntouched(job) && moved.copy !== 'duplicate') return err(problem('print-needs-duplicate'));
      moving.add(id);
      return replace(job, moved).finally(() => moving.delete(id));
    },
  };
}
