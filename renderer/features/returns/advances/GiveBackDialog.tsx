import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoucherFound } from '../../../../shared/contract/views.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ProblemNote, showDone } from '../../../ui/problem.tsx';
import { ReasonField } from '../../../ui/ReasonField.tsx';
import { GiveMoney } from '../money/GiveMoney.tsx';
import { usualRows } from '../money/refund.ts';
import { Sum } from '../money/Sum.tsx';
import { useRefunds } from '../money/use-refunds.ts';
import { useQuickReasons } from '../reasons.ts';
import classes from '../returns.module.css';

interface GiveBackDialogProps {
  readonly found: VoucherFound;
  readonly onClose: () => void;
}

/** The goods never came: the advance, or a part of what is left of it, goes back with a refund voucher. */
export function GiveBackDialog({ found, onClose }: GiveBackDialogProps) {
  const { t } = useTranslation('returns');
  return (
    <Dialog
      title={t('advances.give-back-title', { number: found.voucher.number })}
      onClose={onClose}
      size={980}
    >
      <Form found={found} onClose={onClose} />
    </Dialog>
  );
}

function Form({ found, onClose }: GiveBackDialogProps) {
  const { t } = useTranslation(['returns', 'common']);
  const { voucher, left = 0 } = found;
  const quick = useQuickReasons('advance');
  const [typed, setTyped] = useState<number>();
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const [commandId] = useState(() => crypto.randomUUID());
  const amount = Math.min(typed ?? left, left);
  const isTooMuch = typed !== undefined && typed > left;
  const paid = voucher.tenders.flatMap((way) =>
    way.kind === 'balance' || way.kind === 'exchange' ? [] : [{ kind: way.kind, amount: way.amount }],
  );
  const refunds = useRefunds(amount, () => usualRows(paid, amount, () => crypto.randomUUID()));
  const canSend = reason !== undefined && amount > 0 && !isTooMuch && refunds.isComplete && !sending;

  const send = async () => {
    if (!canSend || reason === undefined) return;
    setSending(true);
    const answer = await act(
      {
        kind: 'advance.give-back',
        number: voucher.number,
        reason,
        refunds: [...refunds.refunding.refunds],
      },
      { commandId },
    );
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    const issued = answer.value.events.find((event) => event.kind === 'voucher.issued@1');
    showDone(t('returns:advances.given-back', { number: issued?.voucher.number ?? '', amount }));
    onClose();
  };
  const confirm = useAction({
    id: 'confirm',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('returns:advances.give-back'),
    run: () => void send(),
    enabled: canSend,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <form
      noValidate
      className={classes.settle}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} autoFocus />
        <MoneyInput
          label={t('returns:advances.how-much')}
          description={
            <>
              {t('returns:at-most')} <Money paise={left} show="auto" />
            </>
          }
          error={isTooMuch && t('returns:too-much')}
          placeholder={String(left / 100)}
          value={typed}
          onChange={setTyped}
        />
        <GiveMoney refunds={refunds} />
        {refused && <ProblemNote problem={refused} />}
      </Stack>
      <div className={classes.sums}>
        <Sum label={t('returns:money.to-give')} paise={amount} kind="large" testId="to-give" />
        {refunds.refunding.due > 0 && (
          <Sum label={t('returns:money.due-back')} paise={refunds.refunding.due} kind="warning" />
        )}
        {refunds.refunding.over > 0 && (
          <Sum label={t('returns:money.over-back')} paise={refunds.refunding.over} kind="warning" />
        )}
        <Group justify="flex-end" mt="auto">
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={confirm} type="submit" color="madder" loading={sending} />
        </Group>
      </div>
    </form>
  );
}
