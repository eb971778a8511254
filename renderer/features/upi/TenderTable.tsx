import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { refundable, refundedOf, type UpiTender, upiKey, upiStateOf } from '../../../shared/upi/tender.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './upi.module.css';

interface TenderTableProps {
  readonly tenders: readonly UpiTender[];
  /** For who may record that money went back. */
  readonly onRefund: ((tender: UpiTender) => void) | undefined;
}

/** So many rows are drawn: the newest; the filter finds the others. */
const MOST_SHOWN = 500;

/** The payments, newest first. */
export function TenderTable({ tenders, onRefund }: TenderTableProps) {
  const { t } = useTranslation('upi');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keys
    <section className={classes.table} aria-label={t('payments')} tabIndex={0}>
      <table>
        <caption className="unseen">{t('payments')}</caption>
        <thead>
          <tr>
            <th>{t('column.when')}</th>
            <th>{t('column.number')}</th>
            <th className={classes.figure}>{t('column.amount')}</th>
            <th>{t('column.state')}</th>
            <th>{t('column.known-by')}</th>
            <th className={classes.figure}>{t('column.came')}</th>
            <th className={classes.figure}>{t('column.refunded')}</th>
            {onRefund && (
              <th>
                <span className="unseen">{t('column.do')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {tenders.slice(0, MOST_SHOWN).map((tender) => (
            <Row key={upiKey(tender)} tender={tender} onRefund={onRefund} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ tender, onRefund }: Pick<TenderTableProps, 'onRefund'> & { readonly tender: UpiTender }) {
  const { t } = useTranslation('upi');
  const { number, at, amount, tr, claimed, match, voided } = tender;
  const state = upiStateOf(tender);
  const refunded = refundedOf(tender);
  return (
    <tr>
      <td>
        <When at={at} />
      </td>
      <td className="figures">
        {number}
        {voided && <div>{t('voided')}</div>}
      </td>
      <td className={classes.figure}>
        <Money paise={amount} />
      </td>
      <td>
        <span className={classes.state} data-state={state}>
          {t(`state.${state}`)}
        </span>
      </td>
      <td className={`figures ${classes.names}`}>
        {match?.utr ?? claimed ?? (tender.heard ? t('heard') : '')}
        {tr && <div>{tr}</div>}
      </td>
      <td className={classes.figure}>{match && <Money paise={match.amount} />}</td>
      <td className={classes.figure}>{refunded > 0 && <Money paise={refunded} />}</td>
      {onRefund && (
        <td>
          <Button
            variant="default"
            size="sm"
            h={44}
            disabled={refundable(tender) <= 0}
            aria-label={t('refund.of', { number })}
            onClick={() => onRefund(tender)}
          >
            {t('refund.action')}
          </Button>
        </td>
      )}
    </tr>
  );
}
