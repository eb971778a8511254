import { create } from 'zustand';
import { isSettled, type PrintJob } from '../../shared/receipt/print-job.ts';
import { ask, listen, useTill } from './till.ts';

/** What the printers have done, are doing and failed to do; the host keeps the list. */
export const usePrints = create<{ readonly jobs: readonly PrintJob[] }>()(() => ({ jobs: [] }));

/** The last job for a bill's receipt. */
export function receiptJob(jobs: readonly PrintJob[], number: string): PrintJob | undefined {
  return jobs
    .filter((job) => job.purpose === 'receipt' && job.billNumber === number)
    .reduce<PrintJob | undefined>((late, job) => (late && late.at > job.at ? late : job), undefined);
}

/** As many as the host keeps of those that are settled. */
const MOST_SETTLED = 500;

/** The list with the jobs that changed or came, newest first. */
export function withChanged(jobs: readonly PrintJob[], changed: readonly PrintJob[]): readonly PrintJob[] {
  const byId = new Map(changed.map((job) => [job.id, job]));
  const known = jobs.map((job) => byId.get(job.id) ?? job);
  const knownIds = new Set(jobs.map(({ id }) => id));
  const fresh = changed.filter(({ id }) => !knownIds.has(id)).reverse();
  return [...fresh, ...known].filter((job, place) => place < MOST_SETTLED || !isSettled(job) || job.held);
}

/** Follows the printers for as long as the page is open. */
export function startPrints(): void {
  listen('print', (changed) => usePrints.setState(({ jobs }) => ({ jobs: withChanged(jobs, changed) })));
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
