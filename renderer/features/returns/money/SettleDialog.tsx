import { Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import type { Refund, Tender } from '../../../../shared/sale/tender.ts';
import { useReadyTill } from '../../../data/me.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { type QuickReason, ReasonField } from '../../../ui/ReasonField.tsx';
import classes from '../returns.module.css';
import { GiveMoney } from './GiveMoney.tsx';
import type { RefundRow } from './refund.ts';
import { Sum } from './Sum.tsx';
import { TakeMoney } from './TakeMoney.tsx';
import { useRefunds } from './use-refunds.ts';
import { useTenders } from './use-tenders.ts';

export interface Settled {
  readonly reason: string;
  readonly refunds: readonly Refund[];
  readonly tenders: readonly Tender[];
}

interface SettleDialogProps {
  readonly title: string;
  /** Paise that what comes back is worth. */
  readonly back: number;
  /** Paise of what is taken instead, where something is. */
  readonly instead?: number;
  /** The cart of what is taken instead. */
  readonly cart?: Pick<Cart, 'id' | 'seller'> | undefined;
  readonly quick: readonly QuickReason[];
  /** The way the money goes unless somebody says otherwise. */
  readonly usual: (payable: number) => readonly RefundRow[];
  /** What the person at the counter should know, for these ways back. */
  readonly notes: (refunds: readonly Refund[]) => ReactNode;
  /** Whether money may stay on the note. */
  readonly keeps: boolean;
  readonly onComplete: (settled: Settled) => Promise<Problem | undefined>;
  readonly onClose: () => void;
}

/** The end of a return: why, and how the difference goes back or comes in. */
export function SettleDialog({ title, onClose, ...rest }: SettleDialogProps) {
  return (
    <Dialog title={title} onClose={onClose} size={980}>
      <Form {...rest} />
    </Dialog>
  );
}

function Form({
  back,
  instead,
  cart,
  quick,
  usual,
  notes,
  keeps,
  onComplete,
}: Omit<SettleDialogProps, 'title' | 'onClose'>) {
  const { t } = useTranslation(['returns', 'common']);
  const given = Math.max(0, back - (instead ?? 0));
  const asked = Math.max(0, (instead ?? 0) - back);
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const refunds = useRefunds(given, () => usual(given));
  const [ownId] = useState(() => crypto.randomUUID());
  const tillCode = useReadyTill()?.tillCode ?? '';
  const { id = ownId, seller } = cart ?? {};
  const tenders = useTenders(asked, { id, seller, note: `Bill of ${tillCode}` });
  const isComplete = asked > 0 ? tenders.isComplete : given === 0 || refunds.isComplete;

  const complete = async () => {
    if (reason === undefined || sending || !isComplete) return;
    setSending(true);
    const problem = await onComplete({
      reason,
      refunds: given > 0 ? refunds.refunding.refunds : [],
      tenders: asked > 0 ? tenders.payment.tenders : [],
    });
    setSending(false);
    setRefused(problem);
  };
  const finish = useAction({
    id: 'complete',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('returns:money.complete'),
    run: () => void complete(),
    enabled: reason !== undefined && isComplete && !sending,
  });
  return (
    <form
      noValidate
      className={classes.settle}
      onSubmit={(event) => {
        event.preventDefault();
        void complete();
      }}
    >
      <Stack gap="sm">
        <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} autoFocus />
        {given > 0 && <GiveMoney refunds={refunds} keeps={keeps} />}
        {asked > 0 && <TakeMoney tenders={tenders} notes />}
        {refused && <ProblemNote problem={refused} />}
      </Stack>
      <div className={classes.sums}>
        {instead !== undefined && <Sum label={t('returns:money.back')} paise={back} />}
        {instead !== undefined && <Sum label={t('returns:money.instead')} paise={instead} />}
        {given > 0 && <Sum label={t('returns:money.to-give')} paise={given} kind="large" testId="to-give" />}
        {asked > 0 && <Sum label={t('returns:money.to-pay')} paise={asked} kind="large" testId="to-pay" />}
        {given === 0 && asked === 0 && (
          <Text size="xl" fw={700}>
            {t('returns:money.even')}
          </Text>
        )}
        {given > 0 && refunds.refunding.due > 0 && (
          <Sum label={t('returns:money.due-back')} paise={refunds.refunding.due} kind="warning" />
        )}
        {given > 0 && refunds.refunding.over > 0 && (
          <Sum label={t('returns:money.over-back')} paise={refunds.refunding.over} kind="warning" />
        )}
        {asked > 0 && tenders.payment.due > 0 && (
          <Sum label={t('returns:money.due-in')} paise={tenders.payment.due} kind="warning" />
        )}
        {asked > 0 && tenders.payment.over > 0 && (
          <Sum label={t('returns:money.over-in')} paise={tenders.payment.over} kind="warning" />
        )}
        {asked > 0 && tenders.payment.change > 0 && (
          <Sum label={t('returns:money.change')} paise={tenders.payment.change} />
        )}
        {notes(given > 0 ? refunds.refunding.refunds : [])}
        <ActionButton
          action={finish}
          type="submit"
          color="madder"
          size="lg"
          h={56}
          fullWidth
          loading={sending}
        />
        {reason === undefined && (
          <Text size="sm" c="dimmed">
            {t('returns:money.reason-first')}
          </Text>
        )}
      </div>
    </form>
  );
}
