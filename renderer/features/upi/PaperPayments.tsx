import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type UpiTender, upiKey } from '../../../shared/upi/tender.ts';
import { useMay } from '../../data/me.ts';
import { Money } from '../../ui/Money.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { History } from './History.tsx';
import { StateMark } from './StateMark.tsx';
import classes from './upi.module.css';
import { useUpiOf } from './use-upi.ts';

/** The UPI payments of a bill, note or voucher beside its other facts: how sure each is, and the way to say more. */
export function PaperPayments({ number }: { readonly number: string }) {
  const { t } = useTranslation('upi');
  const tenders = useUpiOf(number);
  const maySay = useMay('sell');
  const [claiming, setClaiming] = useState<UpiTender>();
  if (tenders.length === 0) return null;
  return (
    <section aria-label={t('payments')} className={classes.ofPaper}>
      <h3>{t('payments')}</h3>
      {tenders.map((tender) => (
        <div key={upiKey(tender)}>
          <Money paise={tender.amount} /> <StateMark tender={tender} />
          <History tender={tender} />
          {maySay && !tender.match && (
            <Button variant="default" size="sm" h={44} onClick={() => setClaiming(tender)}>
              {tender.claims.length > 0 ? t('claim.again') : t('claim.action')}
            </Button>
          )}
        </div>
      ))}
      {claiming && <ClaimDialog tender={claiming} onClose={() => setClaiming(undefined)} />}
    </section>
  );
}
