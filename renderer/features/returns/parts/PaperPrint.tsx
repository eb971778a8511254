import { useTranslation } from 'react-i18next';
import { usePrints } from '../../../data/prints.ts';
import { useJobWords } from '../../printing/job-words.ts';
import { paperJob } from '../../printing/paper-jobs.ts';

/** How the paper of a note or a voucher fares. */
export function PaperPrint({ number }: { readonly number: string }) {
  const { t } = useTranslation('returns');
  const words = useJobWords();
  const job = usePrints((prints) => paperJob(prints.jobs, number));
  if (!job) return <>{t('print.none')}</>;
  const reason = words.reason(job);
  return <>{[words.standing(job), reason].filter(Boolean).join('. ')}</>;
}
