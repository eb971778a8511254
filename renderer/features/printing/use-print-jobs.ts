import { useMemo } from 'react';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { usePrints } from '../../data/prints.ts';
import { jobsToLookAt } from './job-state.ts';
import { useLookedAt } from './looked-at.ts';

export interface PrintJobs {
  /** Newest first. */
  readonly jobs: readonly PrintJob[];
  /** Failed, unconfirmed where the printer should have answered, or held: how many belong on a badge. */
  readonly toLookAt: readonly PrintJob[];
}

/** What the printers did and what of it needs a person. */
export function usePrintJobs(): PrintJobs {
  const jobs = usePrints((prints) => prints.jobs);
  const lookedAt = useLookedAt((store) => store.ids);
  return useMemo(
    () => ({ jobs: [...jobs].sort((a, b) => b.at - a.at), toLookAt: jobsToLookAt(jobs, lookedAt) }),
    [jobs, lookedAt],
  );
}
