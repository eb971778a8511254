import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { useQuickReasons } from './reasons.ts';

interface CashDialogProps {
  readonly direction: 'in' | 'out';
  readonly onClose: () => void;
}

/** Cash into the drawer or out of it, with its reason. */
export function CashDialog({ direction, onClose }: CashDialogProps) {
  const { t } = useTranslation('day');
  return (
    <Dialog title={t(`cash.${direction}`)} onClose={onClose} size="lg">
      <Form direction={direction} onClose={onClose} />
    </Dialog>
  );
}

function Form({ direction, onClose }: CashDialogProps) {
  const { t } = useTranslation(['day', 'common']);
  const [amount, setAmount] = useState<number>();
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const quick = useQuickReasons(direction);

  const send = async () => {
    if (!amount || reason === undefined) return;
    setSending(true);
    const answer = await act({ kind: 'shift.move-cash', direction, amount, reason });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t(`day:cash.done-${direction}`, { amount }));
    onClose();
  };
  const confirm = useAction({
    id: 'cash.confirm',
    keys: ['Ctrl+Enter'],
    label: t(`day:cash.${direction}`),
    run: () => void send(),
    enabled: amount !== undefined && amount > 0 && reason !== undefined && !sending,
  });
  const cancel = useAction({ id: 'cash.cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });

  return (
    <Stack>
      <MoneyInput
        label={t('day:cash.amount')}
        value={amount}
        onChange={setAmount}
        withAsterisk
        data-autofocus
      />
      <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} />
      {refused && <ProblemNote problem={refused} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={confirm} loading={sending} />
      </Group>
    </Stack>
  );
}
