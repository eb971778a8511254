import { useTranslation } from 'react-i18next';
import type { UpiTender } from '../../../shared/upi/tender.ts';
import { useUserName } from '../../data/me.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './upi.module.css';

/** What became known of a payment, oldest first: who said what, what the statement has, what went back. */
export function History({ tender }: { readonly tender: UpiTender }) {
  const { t } = useTranslation('upi');
  const userName = useUserName();
  const { claims, match, refunds } = tender;
  return (
    <ul className={classes.history} aria-label={t('history')}>
      {claims.map(({ at, by, way, utr }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said stays where it is
        <li key={index}>
          <When at={at} /> · {userName(by)}: {t(`said.${way}`)} {utr && <Reference text={utr} />}
        </li>
      ))}
      {match && (
        <li>
          {match.at !== undefined && (
            <>
              <When at={match.at} /> ·{' '}
            </>
          )}
          {t(`found.${match.by}`)}: <Money paise={match.amount} />{' '}
          {match.utr && <Reference text={match.utr} />}
        </li>
      )}
      {refunds.map(({ at, by, amount, reference, payout, document }) => (
        <li key={payout}>
          <When at={at} /> · {userName(by)}: {document ? t('given-back-by', { document }) : t('given-back')}{' '}
          <Money paise={amount} /> {reference && <Reference text={reference} />}
        </li>
      ))}
    </ul>
  );
}

function Reference({ text }: { readonly text: string }) {
  return <span className={`figures ${classes.reference}`}>{text}</span>;
}
