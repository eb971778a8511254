import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { useProblemText } from '../../ui/problem.tsx';
import { standingOf } from './job-state.ts';

/** What a job is and how it stands, in words. */
export function useJobWords(): {
  readonly title: (job: PrintJob) => string;
  readonly standing: (job: PrintJob) => string;
  readonly reason: (job: PrintJob) => string | undefined;
} {
  const { t } = useTranslation('printing');
  const problemText = useProblemText();
  return {
    title: (job) => t(`what.${job.purpose}.${job.copy}`, { title: job.title }),
    standing: (job) => t(`standing.${standingOf(job)}`),
    reason: ({ reason }) =>
      reason && problemText({ code: reason.code, ...(reason.params && { params: reason.params }) }),
  };
}
