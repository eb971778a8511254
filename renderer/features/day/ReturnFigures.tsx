import { useTranslation } from 'react-i18next';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';
import { CountedTable } from './FigureTables.tsx';
import { hasReturns, otherCash } from './other-cash.ts';

/** What went back for returns and how, what came for orders, and the cash of both: no part of the sales. */
export function ReturnFigures({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation(['day', 'common']);
  if (!hasReturns(report)) return null;
  const { returns, refunds, advances } = report;
  const rows = refunds.map((one) => ({ ...one, name: t(`common:refund.${one.kind}`) }));
  return (
    <div className={classes.figures}>
      <dl className={classes.sums} aria-label={t('day:returns.title')}>
        <dt>{t('day:returns.notes', { count: returns.count })}</dt>
        <dd>
          <Money paise={-returns.amount} />
        </dd>
        {advances.taken > 0 && (
          <>
            <dt>{t('day:returns.advances')}</dt>
            <dd>
              <Money paise={advances.taken} />
            </dd>
          </>
        )}
        {advances.givenBack > 0 && (
          <>
            <dt>{t('day:returns.given-back')}</dt>
            <dd>
              <Money paise={-advances.givenBack} />
            </dd>
          </>
        )}
        <dt className={classes.total}>{t('day:returns.cash')}</dt>
        <dd className={classes.total}>
          <Money paise={otherCash(report)} />
        </dd>
      </dl>
      <div>
        <CountedTable title={t('day:returns.how')} rows={rows} />
      </div>
    </div>
  );
}
