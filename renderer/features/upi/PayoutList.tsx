import { useTranslation } from 'react-i18next';
import type { UpiPayout } from '../../../shared/upi/payout.ts';
import { useUserName } from '../../data/me.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import { DocumentLink } from '../reports/table/DocumentLink.tsx';
import classes from './upi.module.css';

/** The transfers back, newest first, and whether a statement has them. */
export function PayoutList({ payouts }: { readonly payouts: readonly UpiPayout[] }) {
  const { t } = useTranslation('upi');
  const userName = useUserName();
  if (payouts.length === 0) return null;
  return (
    <details className={classes.below}>
      <summary>{t('payouts.title', { count: payouts.length })}</summary>
      <table>
        <caption className="unseen">{t('payouts.title', { count: payouts.length })}</caption>
        <thead>
          <tr>
            <th>{t('column.when')}</th>
            <th>{t('column.number')}</th>
            <th>{t('payouts.by')}</th>
            <th className={classes.figure}>{t('column.amount')}</th>
            <th>{t('payouts.reference')}</th>
            <th>{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {payouts.map(({ id, at, number, by, amount, reference, match }) => (
            <tr key={id}>
              <td>
                <When at={at} />
              </td>
              <td>
                <DocumentLink number={number} />
              </td>
              <td>{userName(by)}</td>
              <td className={classes.figure}>
                <Money paise={amount} />
              </td>
              <td className={`figures ${classes.names}`}>{match?.utr ?? reference}</td>
              <td>
                <span className={classes.state} data-state={stateOf(amount, match?.amount)}>
                  {t(`payouts.${stateOf(amount, match?.amount)}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function stateOf(amount: number, went: number | undefined): 'recorded' | 'matched' | 'wrong-amount' {
  if (went === undefined) return 'recorded';
  return went === amount ? 'matched' : 'wrong-amount';
}
