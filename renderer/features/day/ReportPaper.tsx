import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { useReadyTill } from '../../data/me.ts';
import { Paper } from '../paper/Paper.tsx';
import { reportPaperOf } from '../paper/papers.ts';

/** A shift's report as the printer gives it. */
export function ReportPaper({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('paper');
  const till = useReadyTill();
  const { organisation, site, tillCode, settings, users } = till ?? {};
  const document = useMemo(
    () =>
      organisation && site && tillCode && settings && users
        ? reportPaperOf({ organisation, site, tillCode, settings, users }, report, Date.now())
        : undefined,
    [organisation, site, tillCode, settings, users, report],
  );
  const label = t('report', { kind: report.kind, number: report.number });
  return document && <Paper document={document} label={label} />;
}
