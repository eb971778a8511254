import { IconCoins } from '@tabler/icons-react';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { VoucherFound } from '../../../../shared/contract/views.ts';
import { useReadyTill, useUserName } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { When } from '../../../ui/When.tsx';
import { voucherPaperOf } from '../../paper/note-papers.ts';
import { nextCopyOfPaper } from '../../printing/paper-jobs.ts';
import { usePrintJobs } from '../../printing/use-print-jobs.ts';
import { PaperPayments } from '../../upi/PaperPayments.tsx';
import { PaperDetail } from '../parts/PaperDetail.tsx';
import { PaperPrint } from '../parts/PaperPrint.tsx';
import { secondPersons } from '../parts/second-persons.ts';
import { advancePlace } from '../places.ts';
import { useReasonWords } from '../reasons.ts';
import classes from '../returns.module.css';
import { GiveBackDialog } from './GiveBackDialog.tsx';

interface VoucherDetailProps {
  readonly found: VoucherFound | undefined;
  readonly number: string | undefined;
  readonly hasShift: boolean;
}

/** The voucher that is chosen: its paper, what is known of it, and what can be done with it. */
export function VoucherDetail({ found, number, hasShift }: VoucherDetailProps) {
  const { t } = useTranslation('returns');
  return (
    <section id="paper-detail" className={classes.detail} tabIndex={-1} aria-label={number ?? t('chosen')}>
      {found ? (
        <Shown key={found.voucher.number} found={found} hasShift={hasShift} />
      ) : (
        <EmptyState icon={IconCoins} title={t('advances.choose')}>
          {t('choose-hint')}
        </EmptyState>
      )}
    </section>
  );
}

function Shown({ found, hasShift }: { readonly found: VoucherFound; readonly hasShift: boolean }) {
  const { t } = useTranslation(['returns', 'common']);
  const till = useReadyTill();
  const { jobs } = usePrintJobs();
  const [givesBack, setGivesBack] = useState(false);
  const { voucher, left = 0 } = found;
  const copy = nextCopyOfPaper(jobs, voucher.number);
  const document = useMemo(() => till && voucherPaperOf(till, found, copy), [till, found, copy]);
  const giveBack = useAction({
    id: 'voucher.give-back',
    keys: ['F9'],
    label: t('returns:advances.give-back'),
    run: () => setGivesBack(true),
    enabled: hasShift && voucher.kind === 'receipt' && left > 0,
  });
  return (
    <>
      <PaperDetail
        number={voucher.number}
        kind={t(`common:voucher.${voucher.kind}`)}
        copy={copy}
        document={document}
        more={voucher.kind === 'receipt' && <ActionButton action={giveBack} variant="default" px="sm" />}
      >
        <Facts found={found} />
      </PaperDetail>
      {givesBack && <GiveBackDialog found={found} onClose={() => setGivesBack(false)} />}
    </>
  );
}

function Facts({ found }: { readonly found: VoucherFound }) {
  const { t } = useTranslation(['returns', 'common']);
  const userName = useUserName();
  const reasonWords = useReasonWords();
  const { voucher, buyer, left } = found;
  return (
    <>
      <dl>
        <dt>{t('returns:fact.kind')}</dt>
        <dd>{t(`common:voucher.${voucher.kind}`)}</dd>
        <dt>{t('returns:fact.amount')}</dt>
        <dd>
          <strong>
            <Money paise={voucher.amount} />
          </strong>
        </dd>
        {left !== undefined && (
          <>
            <dt>{t('returns:left')}</dt>
            <dd data-testid="advance-left">
              <Money paise={left} />
            </dd>
          </>
        )}
        {voucher.against && (
          <>
            <dt>{t('returns:fact.against')}</dt>
            <dd>
              <Link href={advancePlace(voucher.against.number)} className="figures">
                {voucher.against.number}
              </Link>
            </dd>
          </>
        )}
        <dt>{voucher.kind === 'receipt' ? t('returns:advances.ordered') : t('common:reason')}</dt>
        <dd>{reasonWords(voucher.description)}</dd>
        {voucher.rate !== undefined && (
          <>
            <dt>{t('returns:advances.rate')}</dt>
            <dd className="figures">{t('returns:percent', { rate: voucher.rate })}</dd>
          </>
        )}
        <dt>{t('returns:fact.at')}</dt>
        <dd>
          <When at={voucher.at} />
        </dd>
        <dt>{t('returns:fact.by')}</dt>
        <dd>{userName(voucher.cashier)}</dd>
        {buyer && (
          <>
            <dt>{t('returns:fact.buyer')}</dt>
            <dd>
              {[buyer.name, buyer.phone, ...(buyer.address ?? []), voucher.buyerGstin]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </>
        )}
        {secondPersons(voucher).map(({ permission, by }) => (
          <Fragment key={permission}>
            <dt>{t('returns:fact.approved', { permission: t(`common:permission.${permission}`) })}</dt>
            <dd>{userName(by)}</dd>
          </Fragment>
        ))}
      </dl>
      <h3>{t('returns:fact.ways')}</h3>
      <dl>
        {voucher.tenders.map((way, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the ways of a voucher stand still
          <Fragment key={index}>
            <dt>
              {way.kind === 'balance' || way.kind === 'exchange'
                ? t(`common:refund.${way.kind}`)
                : t(`common:tender.${way.kind}`)}{' '}
              {'reference' in way ? way.reference : ''}
            </dt>
            <dd>
              <Money paise={way.amount} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <PaperPayments number={voucher.number} />
      <h3>{t('returns:fact.print')}</h3>
      <p>
        <PaperPrint number={voucher.number} />
      </p>
    </>
  );
}
