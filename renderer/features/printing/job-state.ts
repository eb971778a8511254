import { isSettled, type PrintJob } from '../../../shared/receipt/print-job.ts';

/** How a job stands, in the words people see. */
export type Standing =
  | 'held'
  | 'queued'
  | 'sending'
  | 'unconfirmed'
  /** All of it left, and this printer never says whether it printed: nothing to worry about. */
  | 'silent'
  | 'confirmed'
  | 'failed'
  | 'failed-partly'
  | 'cancelled';

export function standingOf(job: PrintJob): Standing {
  switch (job.state) {
    case 'queued':
      return job.held ? 'held' : 'queued';
    case 'sent-unconfirmed':
      return job.reason?.code === 'printer-gives-no-answer' ? 'silent' : 'unconfirmed';
    case 'failed':
      return job.partly ? 'failed-partly' : 'failed';
    default:
      return job.state;
  }
}

/** Whether not one byte of it was sent, so that it can be forgotten, and printed without a mark. */
export function isUntouched(job: PrintJob): boolean {
  return job.state === 'queued' || (job.state === 'failed' && !job.partly);
}

/**
 * Whether it can be printed once more: nothing while it is under way, no drawer, and no running report, slip or test
 * of which a part may be out.
 */
export function canPrintAgain(job: PrintJob): boolean {
  if (!isSettled(job) || job.state === 'cancelled' || isOnceOnly(job)) return false;
  return isUntouched(job) || isOfRecord(job);
}

/** Whether it is labels of which some may be good, so that a person says which are wanted again. */
export function mayPrintSomeAgain(job: PrintJob): boolean {
  return job.labelRows !== undefined && isSettled(job) && job.state !== 'cancelled' && !isUntouched(job);
}

/** What is good at one moment only: the drawer's pulse, and a code to pay by. */
function isOnceOnly({ purpose }: PrintJob): boolean {
  return purpose === 'drawer' || purpose === 'pay-code';
}

/** Whether another printer can print it: what waits or failed, or may have failed, and is no matter of its own printer. */
export function canMove(job: PrintJob): boolean {
  const isOpen = job.state === 'queued' || job.state === 'failed' || job.state === 'sent-unconfirmed';
  if (!isOpen || !['receipt', 'report'].includes(job.purpose)) return false;
  return isOfRecord(job) || (isUntouched(job) && job.printer.mode !== 'text');
}

/** Whether its paper can be made again from the books: of a bill, a note, a voucher or a closed shift. */
function isOfRecord(job: PrintJob): boolean {
  return job.purpose === 'receipt' || (job.purpose === 'report' && /^Z \d+$/.test(job.title));
}

/** Whether printing it once more gives a paper that says DUPLICATE. */
export function givesDuplicate(job: PrintJob): boolean {
  return !isUntouched(job) || job.copy === 'duplicate';
}

/**
 * Jobs somebody should look at: not printed, perhaps not printed, or waiting for a word. One that was printed once
 * more is done with, and so is one that a person has looked at.
 */
export function jobsToLookAt(jobs: readonly PrintJob[], lookedAt: ReadonlySet<string>): readonly PrintJob[] {
  const printedAgain = new Set(jobs.map((job) => job.again));
  return jobs.filter(
    (job) =>
      ['held', 'unconfirmed', 'failed', 'failed-partly'].includes(standingOf(job)) &&
      !printedAgain.has(job.id) &&
      !lookedAt.has(job.id),
  );
}

/** What the next paper of a bill must say, by what its jobs may already have put on paper. */
export function nextCopyOf(jobs: readonly PrintJob[], number: string): 'original' | 'duplicate' {
  const mayBeOut = jobs.some(
    (job) =>
      job.purpose === 'receipt' &&
      job.billNumber === number &&
      job.state !== 'cancelled' &&
      (job.state !== 'failed' || job.partly),
  );
  return mayBeOut ? 'duplicate' : 'original';
}
