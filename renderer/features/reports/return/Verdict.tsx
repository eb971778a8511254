import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReturnView } from '../../../../shared/contract/filing-views.ts';
import type { Difference } from '../../../../shared/filing/reconcile.ts';
import { formatRupees } from '../../../../shared/money/format.ts';
import classes from '../reports.module.css';

/** Whether the tables come to what the day book says, to the paisa; every figure that does not is named. */
export function Verdict({ shown }: { readonly shown: ReturnView }) {
  const { t } = useTranslation('reports');
  const { differences } = shown;
  return (
    <section className={classes.card} aria-label={t('verdict.title')}>
      <h2>{t('verdict.title')}</h2>
      {differences.length === 0 ? (
        <p className={`${classes.verdict} ${classes.good}`}>
          <IconCircleCheck size={24} aria-hidden />
          <span>{t('verdict.agrees')}</span>
        </p>
      ) : (
        <>
          <p className={`${classes.verdict} ${classes.bad}`}>
            <IconAlertTriangle size={24} aria-hidden />
            <span>{t('verdict.differs')}</span>
          </p>
          <ul>
            {differences.map((difference) => (
              <li key={`${difference.what}/${difference.head}`}>
                <DifferenceText difference={difference} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function DifferenceText({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation('reports');
  const { what, head, inReturn, inBooks } = difference;
  const figure = (value: number) => (head ? formatRupees(value) : String(value));
  return t(`verdict.${what}`, {
    head: head ? t(`return.${head}`) : '',
    inReturn: figure(inReturn),
    inBooks: figure(inBooks),
  });
}
