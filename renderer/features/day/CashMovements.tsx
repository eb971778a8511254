import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { useUserName } from '../../data/me.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './day.module.css';
import { useReasonText } from './reasons.ts';

/** Cash put into the drawer and taken out of it, as it came. */
export function CashMovements({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const userName = useUserName();
  const reasonText = useReasonText();
  const movements = [
    ...report.cashIn.map((movement) => ({ ...movement, sign: 1 })),
    ...report.cashOut.map((movement) => ({ ...movement, sign: -1 })),
  ].sort((a, b) => a.at - b.at);
  if (movements.length === 0) return <Text c="dimmed">{t('cash.none')}</Text>;
  return (
    <table className={classes.table} aria-label={t('cash.title')}>
      <thead>
        <tr>
          <th scope="col">{t('cash.reason')}</th>
          <th scope="col">{t('table.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {movements.map(({ at, by, amount, reason, sign }) => (
          <tr key={`${at}-${amount}`}>
            <td>
              {reasonText(reason)}
              <div className={classes.small}>
                <When at={at} show="time" /> · {userName(by)}
              </div>
            </td>
            <td>
              {sign > 0 && '+'}
              <Money paise={sign * amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
