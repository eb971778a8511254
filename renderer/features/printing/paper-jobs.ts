import type { PrintJob } from '../../../shared/receipt/print-job.ts';

/** The papers of a note or a voucher, which no bill number names. */
function papersOf(jobs: readonly PrintJob[], number: string): readonly PrintJob[] {
  return jobs.filter(
    (job) => job.purpose === 'receipt' && job.billNumber === undefined && job.title === number,
  );
}

/** The last job for the paper of a note or a voucher. */
export function paperJob(jobs: readonly PrintJob[], number: string): PrintJob | undefined {
  return papersOf(jobs, number).reduce<PrintJob | undefined>(
    (late, job) => (late && late.at > job.at ? late : job),
    undefined,
  );
}

/** What the next paper of it must say, by what its jobs may already have put on paper. */
export function nextCopyOfPaper(jobs: readonly PrintJob[], number: string): 'original' | 'duplicate' {
  const mayBeOut = papersOf(jobs, number).some(
    (job) => job.state !== 'cancelled' && (job.state !== 'failed' || job.partly),
  );
  return mayBeOut ? 'duplicate' : 'original';
}
