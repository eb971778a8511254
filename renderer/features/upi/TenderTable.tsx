import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { claimedUtr, refundedOf, type UpiTender, upiKey } from '../../../shared/upi/tender.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import { StateMark } from './StateMark.tsx';
import classes from './upi.module.css';

interface TenderTableProps {
  readonly tenders: readonly UpiTender[];
  /** Documents with the same UTR, by key of the payment. */
  readonly twice: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (tender: UpiTender) => void;
}

/** So many rows are drawn: the newest; the filter finds the others. */
const MOST_SHOWN = 500;

/** The payments, newest first. */
export function TenderTable({ tenders, twice, onOpen }: TenderTableProps) {
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
            <th>
              <span className="unseen">{t('column.do')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tenders.slice(0, MOST_SHOWN).map((tender) => (
            <Row
              key={upiKey(tender)}
              tender={tender}
              isTwice={twice.has(upiKey(tender))}
              onOpen={() => onOpen(tender)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly tender: UpiTender;
  readonly isTwice: boolean;
  readonly onOpen: () => void;
}

function Row({ tender, isTwice, onOpen }: RowProps) {
  const { t } = useTranslation('upi');
  const { number, day, at, amount, match, voided } = tender;
  const refunded = refundedOf(tender);
  return (
    <tr>
      <td className={classes.whole}>
        <When at={day} />
        <div>
          <When at={at} show="time" />
        </div>
      </td>
      <td className={`figures ${classes.whole}`}>
        {number}
        {voided && <div>{t('voided')}</div>}
      </td>
      <td className={classes.figure}>
        <Money paise={amount} />
      </td>
      <td>
        <StateMark tender={tender} />
      </td>
      <td className={`figures ${classes.names}`}>
        <KnownBy tender={tender} />
        {isTwice && (
          <div className={classes.twice}>
            <IconAlertTriangle size={16} aria-hidden /> {t('twice')}
          </div>
        )}
      </td>
      <td className={classes.figure}>{match && <Money paise={match.amount} />}</td>
      <td className={classes.figure}>{refunded > 0 && <Money paise={refunded} />}</td>
      <td>
        <Button
          variant="default"
          size="sm"
          h={44}
          px="xs"
          aria-label={t('payment', { number })}
          onClick={onOpen}
        >
          {t('open')}
        </Button>
      </td>
    </tr>
  );
}

/** The UTR, else how somebody knows, else the reference in the code. */
function KnownBy({ tender: { claims, match, tr } }: { readonly tender: UpiTender }) {
  const { t } = useTranslation('upi');
  const utr = match?.utr ?? claimedUtr({ claims });
  if (utr !== undefined) return <span className={classes.whole}>{utr}</span>;
  const last = claims.at(-1);
  return last ? t(`way.${last.way}`) : tr;
}
