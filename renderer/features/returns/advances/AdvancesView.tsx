import { IconCoins } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { VoucherFound } from '../../../../shared/contract/views.ts';
import { useReadyTill } from '../../../data/me.ts';
import { useScans } from '../../../data/scans.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { When } from '../../../ui/When.tsx';
import { paperKindOf } from '../papers.ts';
import { PaperList } from '../parts/PaperList.tsx';
import { advancePlace, notePlace, returnPlace } from '../places.ts';
import classes from '../returns.module.css';
import { TakeDialog } from './TakeDialog.tsx';
import { useVouchers } from './use-vouchers.ts';
import { VoucherDetail } from './VoucherDetail.tsx';

/** Money taken for goods not yet there, and what was given back of it. */
export function AdvancesView({ number }: { readonly number: string | undefined }) {
  const { t } = useTranslation('returns');
  const [, goTo] = useLocation();
  const hasShift = useReadyTill()?.shift !== undefined;
  const { vouchers, problem } = useVouchers();
  const [isTaking, setTaking] = useState(false);
  const take = useAction({
    id: 'advance.take',
    keys: ['F4'],
    label: t('advances.take'),
    run: () => setTaking(true),
    enabled: hasShift,
  });
  useScans(({ text }) => {
    const scanned = text.trim().toUpperCase();
    const kind = paperKindOf(scanned);
    if (kind === 'voucher') goTo(advancePlace(scanned));
    else if (kind === 'bill') goTo(returnPlace(scanned));
    else if (kind === 'note') goTo(notePlace(scanned));
  });
  return (
    <div className={classes.stacked}>
      <div className={classes.rowActions}>
        <ActionButton action={take} />
        {!hasShift && <span>{t('no-shift')}</span>}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {vouchers?.length === 0 && (
        <EmptyState icon={IconCoins} title={t('advances.none')}>
          {t('advances.none-hint')}
        </EmptyState>
      )}
      {vouchers && vouchers.length > 0 && (
        <div className={classes.columns}>
          <PaperList
            label={t('section.advances')}
            papers={vouchers.map((found) => ({ ...found, number: found.voucher.number }))}
            current={number}
            placeOf={advancePlace}
            onOpen={(chosen) => goTo(advancePlace(chosen))}
          >
            {(found) => <VoucherRow found={found} />}
          </PaperList>
          <VoucherDetail
            found={vouchers.find(({ voucher }) => voucher.number === number)}
            number={number}
            hasShift={hasShift}
          />
        </div>
      )}
      {isTaking && (
        <TakeDialog onClose={() => setTaking(false)} onTaken={(taken) => goTo(advancePlace(taken))} />
      )}
    </div>
  );
}

function VoucherRow({ found }: { readonly found: VoucherFound }) {
  const { t } = useTranslation(['returns', 'common']);
  const { voucher, buyer, left = 0 } = found;
  return (
    <>
      <strong className="figures">{voucher.number}</strong>
      <strong>
        <Money paise={voucher.amount} />
      </strong>
      <span className={classes.small}>
        {t(`common:voucher.${voucher.kind}`)} · {buyer?.name || voucher.description}
      </span>
      <span className={classes.small}>
        {voucher.kind === 'receipt' && left > 0 ? (
          <>
            {t('returns:left')} <Money paise={left} show="auto" />
          </>
        ) : (
          <When at={voucher.day} />
        )}
      </span>
    </>
  );
}
