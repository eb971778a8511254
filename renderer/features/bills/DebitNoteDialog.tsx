import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { act } from '../../data/till.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { Sum } from '../returns/money/Sum.tsx';
import { TakeMoney } from '../returns/money/TakeMoney.tsx';
import { useTenders } from '../returns/money/use-tenders.ts';
import { useQuickReasons } from '../returns/reasons.ts';
import classes from './bills.module.css';

interface DebitNoteDialogProps {
  readonly bill: Bill;
  readonly onClose: () => void;
}

/** Too little was charged: what is still to be paid on each line, and how it is paid. */
export function DebitNoteDialog({ bill, onClose }: DebitNoteDialogProps) {
  const { t } = useTranslation('bills');
  return (
    <Dialog title={t('debit.title', { number: bill.number })} onClose={onClose} size={980}>
      <Form bill={bill} onClose={onClose} />
    </Dialog>
  );
}

function Form({ bill, onClose }: DebitNoteDialogProps) {
  const { t } = useTranslation(['bills', 'common', 'returns']);
  const language = useLanguage();
  const quick = useQuickReasons('debit');
  const [amounts, setAmounts] = useState<Readonly<Record<number, number>>>({});
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const [commandId] = useState(() => crypto.randomUUID());
  const lines = Object.entries(amounts).map(([line, amount]) => ({ line: Number(line), amount }));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const tenders = useTenders(total, {
    id: commandId,
    seller: bill.seller,
    note: `Rest of bill ${bill.number}`,
  });
  const canSend = reason !== undefined && total > 0 && tenders.isComplete && !sending;

  const change = (line: number, amount: number | undefined) => {
    const { [line]: _before, ...rest } = amounts;
    setAmounts({ ...rest, ...(amount !== undefined && amount > 0 && { [line]: amount }) });
  };
  const send = async () => {
    if (!canSend || reason === undefined) return;
    setSending(true);
    const answer = await act(
      {
        kind: 'debit-note.issue',
        number: bill.number,
        lines,
        reason,
        tenders: [...tenders.payment.tenders],
      },
      { commandId },
    );
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    const issued = answer.value.events.find((event) => event.kind === 'note.issued@1');
    showDone(t('bills:debit.done', { number: issued?.note.number ?? '', amount: total }));
    onClose();
  };
  const confirm = useAction({
    id: 'confirm',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('bills:debit.confirm'),
    run: () => void send(),
    enabled: canSend,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <form
      noValidate
      className={classes.debit}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        <Text>{t('bills:debit.why')}</Text>
        <div className={classes.debitLines}>
          {bill.lines.map((line, index) => (
            <MoneyInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a bill stand still
              key={index}
              label={t('bills:debit.amount', { name: nameIn(language, line) })}
              data-autofocus={index === 0 || undefined}
              value={amounts[index]}
              onChange={(amount) => change(index, amount)}
            />
          ))}
        </div>
        <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} />
        {refused && <ProblemNote problem={refused} />}
      </Stack>
      <Stack gap="sm">
        <Sum label={t('bills:debit.total')} paise={total} kind="large" />
        {total > 0 && <TakeMoney tenders={tenders} />}
        {total > 0 && tenders.payment.due > 0 && (
          <Sum label={t('returns:money.due-in')} paise={tenders.payment.due} kind="warning" />
        )}
        {tenders.payment.change > 0 && (
          <Sum label={t('returns:money.change')} paise={tenders.payment.change} />
        )}
        <Group justify="flex-end">
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={confirm} type="submit" color="madder" loading={sending} />
        </Group>
      </Stack>
    </form>
  );
}
