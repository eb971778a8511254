import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { UpiTender } from '../../../shared/upi/tender.ts';
import { useUserName } from '../../data/me.ts';
import { formatMoment } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { showDone } from '../../ui/problem.tsx';
import { download } from '../items/export/download.ts';
import { unmatchedCsv, unmatchedOf } from './unmatched-csv.ts';

const COLUMNS = ['when', 'number', 'amount', 'state', 'utr', 'code', 'came', 'said'] as const;

/** Hands over the list of payments that no statement has, for a day or for all that are kept. */
export function useSaveUnmatched(): (tenders: readonly UpiTender[], day: string | undefined) => void {
  const { t } = useTranslation('upi');
  const language = useLanguage();
  const userName = useUserName();
  return (tenders, day) => {
    const csv = unmatchedCsv(tenders, {
      headings: COLUMNS.map((column) => t(`unmatched.${column}`)),
      moment: (at) => formatMoment(at, language),
      state: (state) => t(`state.${state}`),
      said: ({ by, way, at }) => `${t(`said.${way}`)} (${userName(by)}, ${formatMoment(at, language)})`,
      voided: t('voided'),
    });
    const name = `haat-upi-${day ?? dayInIndia(Date.now())}.csv`;
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
    showDone(t('unmatched.saved', { count: unmatchedOf(tenders).length }));
  };
}
