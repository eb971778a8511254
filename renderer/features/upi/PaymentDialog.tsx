import { Alert, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refundable, refundedOf, type UpiTender } from '../../../shared/upi/tender.ts';
import { useMay } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import { DocumentLink } from '../reports/table/DocumentLink.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { History } from './History.tsx';
import { RefundDialog } from './RefundDialog.tsx';
import { StateMark } from './StateMark.tsx';
import classes from './upi.module.css';

interface PaymentDialogProps {
  readonly tender: UpiTender;
  /** Documents of other payments with the same UTR. */
  readonly others: readonly string[];
  readonly onClose: () => void;
}

/** One payment: where it stands, all that is known of it and by whom, and what can be recorded. */
export function PaymentDialog(props: PaymentDialogProps) {
  const { t } = useTranslation('upi');
  const [open, setOpen] = useState<'claim' | 'refund'>();
  const { tender } = props;
  if (open === 'claim') return <ClaimDialog tender={tender} onClose={() => setOpen(undefined)} />;
  if (open === 'refund') return <RefundDialog tender={tender} onClose={() => setOpen(undefined)} />;
  return (
    <Dialog title={t('payment', { number: tender.number })} onClose={props.onClose} size={640}>
      <Known {...props} onClaim={() => setOpen('claim')} onRefund={() => setOpen('refund')} />
    </Dialog>
  );
}

interface KnownProps extends PaymentDialogProps {
  readonly onClaim: () => void;
  readonly onRefund: () => void;
}

function Known({ tender, others, onClaim, onRefund }: KnownProps) {
  const { t } = useTranslation('upi');
  const [maySay, mayRefund] = [useMay('sell'), useMay('return-exception')];
  const { number, at, amount, tr, match, claims, voided } = tender;
  const claim = useAction({
    id: 'upi.claim',
    keys: ['F2'],
    label: claims.length > 0 ? t('claim.again') : t('claim.action'),
    run: onClaim,
    enabled: maySay && !match,
  });
  const refund = useAction({
    id: 'upi.refund',
    keys: ['F4'],
    label: t('refund.action'),
    run: onRefund,
    enabled: mayRefund && refundable(tender) > 0,
  });
  return (
    <Stack gap="sm">
      {voided && (
        <Alert color="madder" variant="light">
          {t('voided-why')}
        </Alert>
      )}
      {others.length > 0 && (
        <Alert color="madder" variant="light">
          {t('same-utr', { numbers: others.join(', ') })}
        </Alert>
      )}
      <dl className={classes.known}>
        <dt>{t('column.number')}</dt>
        <dd>
          <DocumentLink number={number} />
        </dd>
        <dt>{t('column.when')}</dt>
        <dd>
          <When at={at} />
        </dd>
        <dt>{t('column.amount')}</dt>
        <dd>
          <Money paise={amount} /> <StateMark tender={tender} />
        </dd>
        {tr && (
          <>
            <dt>{t('code-reference')}</dt>
            <dd className="figures">{tr}</dd>
          </>
        )}
        {refundedOf(tender) > 0 && (
          <>
            <dt>{t('refund.left')}</dt>
            <dd>
              <Money paise={Math.max(0, refundable(tender))} />
            </dd>
          </>
        )}
      </dl>
      <History tender={tender} />
      {claims.length === 0 && !match && <Text c="dimmed">{t('nothing-said')}</Text>}
      <Group justify="flex-end">
        <ActionButton action={refund} variant="default" />
        <ActionButton action={claim} />
      </Group>
    </Stack>
  );
}
