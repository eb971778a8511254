import { useTranslation } from 'react-i18next';
import type { UpiView } from '../../../shared/contract/views.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './upi.module.css';

/** What the days came to: what codes were shown for, and what of it the statements have. */
export function UpiDays({ days }: Pick<UpiView, 'days'>) {
  const { t } = useTranslation('upi');
  return (
    <details className={classes.days}>
      <summary>{t('days.title')}</summary>
      <table>
        <caption className="unseen">{t('days.title')}</caption>
        <thead>
          <tr>
            <th>{t('days.day')}</th>
            <th className={classes.figure}>{t('days.count')}</th>
            <th className={classes.figure}>{t('column.amount')}</th>
            <th className={classes.figure}>{t('column.came')}</th>
            <th className={classes.figure}>{t('column.refunded')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, count, amount, matched, refunded }) => (
            <tr key={day}>
              <td>
                <When at={day} />
              </td>
              <td className={`figures ${classes.figure}`}>{count}</td>
              <td className={classes.figure}>
                <Money paise={amount} />
              </td>
              <td className={classes.figure}>
                <Money paise={matched} />
              </td>
              <td className={classes.figure}>
                <Money paise={refunded} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
