import { Alert } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../shared/contract/views.ts';
import type { Tender } from '../../../shared/sale/tender.ts';
import { useUserName } from '../../data/me.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import { PrintJobs } from '../printing/PrintJobs.tsx';
import { PaperPayments } from '../upi/PaperPayments.tsx';
import { BillGoods } from './BillGoods.tsx';
import { BillNotes } from './BillNotes.tsx';
import { BuyerFacts } from './BuyerFacts.tsx';
import { IrnFact } from './IrnFact.tsx';
import { useReasonText } from './reasons.ts';

const HASH_SHOWN = 10;

/** What the till knows of a bill beside its paper: who answered for what, where it stands, what was printed. */
export function BillFacts({ found, isPast }: { readonly found: BillFound; readonly isPast: boolean }) {
  const { t } = useTranslation(['bills', 'common']);
  const userName = useUserName();
  const language = useLanguage();
  const reasonText = useReasonText();
  const { bill, voided, irn, exported, seq, hash } = found;
  return (
    <>
      {voided && (
        <Alert color="madder" variant="light" title={t('bills:voided')} my={8}>
          <When at={voided.at} />. {reasonText(voided.reason)}
        </Alert>
      )}
      <dl>
        <dt>{t('bills:fact.payable')}</dt>
        <dd>
          <strong>
            <Money paise={bill.totals.payable} />
          </strong>
        </dd>
        <dt>{t('bills:fact.at')}</dt>
        <dd>
          <When at={bill.at} />
        </dd>
        <dt>{t('bills:fact.cashier')}</dt>
        <dd>{userName(bill.cashier)}</dd>
        <dt>{t('bills:fact.document')}</dt>
        <dd>{t(`common:document.${bill.document}`)}</dd>
        {bill.exemptNumber && (
          <>
            <dt>{t('bills:fact.second')}</dt>
            <dd className="figures">{bill.exemptNumber}</dd>
          </>
        )}
        <BuyerFacts found={found} />
        <IrnFact number={bill.number} {...(irn && { irn })} />
        {exported && (
          <>
            <dt>{t('bills:export.action')}</dt>
            <dd className="figures">
              {exported.port} · {exported.shippingBill} · {formatDay(exported.shippingDay, language)}
            </dd>
          </>
        )}
        <dt>{t('bills:fact.shift')}</dt>
        <dd className="figures">{bill.shift}</dd>
      </dl>
      <h3>{t('bills:fact.paid')}</h3>
      <dl>
        {bill.tenders.map((tender, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tenders of a bill stand still
          <TenderFact key={index} tender={tender} />
        ))}
        {bill.change > 0 && (
          <>
            <dt>{t('bills:fact.change')}</dt>
            <dd>
              <Money paise={bill.change} />
            </dd>
          </>
        )}
      </dl>
      {bill.tenders.some(({ kind }) => kind === 'upi') && <PaperPayments number={bill.number} />}
      <h3>{t('bills:fact.goods')}</h3>
      <BillGoods found={found} />
      <BillNotes notes={found.notes} />
      <h3>{t('bills:fact.record')}</h3>
      <dl>
        {bill.approvals.map(({ permission, by }) => (
          <Fragment key={permission}>
            <dt>{t('bills:fact.approved', { permission: t(`common:permission.${permission}`) })}</dt>
            <dd>{userName(by)}</dd>
          </Fragment>
        ))}
        <dt>{t('bills:fact.seq')}</dt>
        <dd className="figures">{seq}</dd>
        <dt>{t('bills:fact.hash')}</dt>
        <dd>
          <code>{hash.slice(0, HASH_SHOWN)}</code>
        </dd>
      </dl>
      {isPast && !voided && <p>{t('bills:void.past')}</p>}
      <h3>{t('bills:fact.prints')}</h3>
      <PrintJobs billNumber={bill.number} />
    </>
  );
}

function TenderFact({ tender }: { readonly tender: Tender }) {
  const { t } = useTranslation('common');
  const reference = 'number' in tender ? tender.number : 'reference' in tender ? tender.reference : '';
  return (
    <>
      <dt>
        {t(`tender.${tender.kind}`)} {reference}
      </dt>
      <dd>
        <Money paise={tender.kind === 'cash' ? tender.received : tender.amount} />
      </dd>
    </>
  );
}
