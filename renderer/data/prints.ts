import { create } from 'zustand';
import type { PrintJob } from '../../shared/receipt/print-job.ts';
import { ask, listen, useTill } from './till.ts';

/** What the printers have done, are doing and failed to do; the host keeps the list. */
export const usePrints = create<{ readonly jobs: readonly PrintJob[] }>()(() => ({ jobs: [] }));

/** The last job for a bill's receipt. */
export function receiptJob(jobs: readonly PrintJob[], number: string): PrintJob | undefined {
  return jobs
    .filter((job) => job.purpose === 'receipt' && job.billNumber === number)
    .reduce<PrintJob | undefined>((late, job) => (late && late.at > job.at ? late : job), undefined);
}

/** Follows the printers for as long as the page is open. */
export function startPrints(): void {
  listen('print', (jobs) => usePrints.setState({ jobs }));
  const read = async () => {
    const answer = await ask('print.jobs', {});
    if (answer.ok) usePrints.setState({ jobs: answer.value });
  };
  let wasReady = false;
  useTill.subscribe(({ connection, view }) => {
    const isReady = connection.name === 'open' && view?.phase === 'ready';
    if (isReady && !wasReady) void read();
    wasReady = isReady;
  });
}
