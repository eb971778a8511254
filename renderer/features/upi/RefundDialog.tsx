import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { refundable, type UpiTender } from '../../../shared/upi/tender.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';

interface RefundDialogProps {
  readonly tender: UpiTender;
  readonly onClose: () => void;
}

/** Records that money of a payment went back by the bank; it sends none. */
export function RefundDialog(props: RefundDialogProps) {
  const { t } = useTranslation('upi');
  return (
    <Dialog title={t('refund.of', { number: props.tender.number })} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ tender, onClose }: RefundDialogProps) {
  const { t } = useTranslation(['upi', 'common']);
  const [amount, setAmount] = useState<number | undefined>(excessOf(tender));
  const [reference, setReference] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const isWhole = amount !== undefined && amount > 0 && reference.trim().length >= 4;
  const send = async () => {
    if (!isWhole || sending) return;
    setSending(true);
    const answer = await act({
      kind: 'upi.refund',
      number: tender.number,
      tender: tender.tender,
      amount,
      reference: reference.trim(),
    });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('upi:refund.done', { amount }));
    onClose();
  };
  const confirm = useAction({
    id: 'upi.refund.confirm',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('upi:refund.record'),
    run: () => void send(),
    enabled: isWhole && !sending,
  });
  return (
    <Stack>
      <Text>{t('upi:refund.why')}</Text>
      <MoneyInput
        label={t('upi:column.amount')}
        description={
          <>
            {t('upi:refund.left')}: <Money paise={refundable(tender)} show="auto" />
          </>
        }
        value={amount}
        onChange={(figure) => {
          setRefused(undefined);
          setAmount(figure);
        }}
        data-autofocus
      />
      <TextInput
        label={t('upi:refund.reference')}
        maxLength={40}
        autoComplete="off"
        value={reference}
        onChange={(event) => {
          setRefused(undefined);
          setReference(event.currentTarget.value);
        }}
      />
      {refused && <ProblemNote problem={refused} />}
      <Group justify="flex-end">
        <ActionButton action={confirm} loading={sending} />
      </Group>
    </Stack>
  );
}

/** What was paid too much, else all that can go back. Paise. */
function excessOf(tender: UpiTender): number {
  const left = refundable(tender);
  return !tender.voided && left > tender.amount ? left - tender.amount : left;
}
