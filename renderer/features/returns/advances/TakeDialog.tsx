import { Group, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { useReadyTill } from '../../../data/me.ts';
import { act } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Sum } from '../money/Sum.tsx';
import { TakeMoney } from '../money/TakeMoney.tsx';
import { useTenders } from '../money/use-tenders.ts';
import classes from '../returns.module.css';
import { BuyerFields } from './BuyerFields.tsx';
import { buyerOf, gstinProblem, isPhone, NO_BUYER } from './buyer-draft.ts';
import { RateSelect } from './RateSelect.tsx';

const SHORTEST = 2;
const LONGEST = 200;

interface TakeDialogProps {
  readonly onClose: () => void;
  readonly onTaken: (number: string) => void;
}

/** Money for goods that are yet to come: from whom, for what, how much. */
export function TakeDialog(props: TakeDialogProps) {
  const { t } = useTranslation('returns');
  return (
    <Dialog title={t('advances.take-title')} onClose={props.onClose} size={980}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ onClose, onTaken }: TakeDialogProps) {
  const { t } = useTranslation(['returns', 'common']);
  const [buyer, setBuyer] = useState(NO_BUYER);
  const [ordered, setOrdered] = useState('');
  const [rate, setRate] = useState<number>();
  const [amount, setAmount] = useState<number>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const [commandId] = useState(() => crypto.randomUUID());
  const tillCode = useReadyTill()?.tillCode ?? '';
  const tenders = useTenders(amount ?? 0, { id: commandId, note: `Advance at ${tillCode}` });
  const description = ordered.trim();
  const isOrdered = description.length >= SHORTEST;
  const canSend =
    isOrdered &&
    amount !== undefined &&
    amount > 0 &&
    buyer.name.trim() !== '' &&
    isPhone(buyer.phone) &&
    gstinProblem(buyer.gstin) === undefined &&
    tenders.isComplete &&
    !sending;

  const send = async () => {
    if (!canSend) return;
    setSending(true);
    const answer = await act(
      {
        kind: 'advance.take',
        buyer: buyerOf(buyer),
        description,
        ...(rate !== undefined && { rate }),
        tenders: [...tenders.payment.tenders],
      },
      { commandId },
    );
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    const issued = answer.value.events.find((event) => event.kind === 'voucher.issued@1');
    onClose();
    if (issued) onTaken(issued.voucher.number);
  };
  const confirm = useAction({
    id: 'confirm',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('returns:advances.take'),
    run: () => void send(),
    enabled: canSend,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <form
      noValidate
      className={`${classes.settle} ${classes.halves}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="xs">
        <BuyerFields value={buyer} onChange={(part) => setBuyer({ ...buyer, ...part })} />
        <SimpleGrid cols={2} spacing="sm">
          <Textarea
            label={t('returns:advances.ordered')}
            required
            maxLength={LONGEST}
            rows={1}
            autosize
            maxRows={3}
            value={ordered}
            onChange={(event) => setOrdered(event.currentTarget.value)}
          />
          <RateSelect value={rate} onChange={setRate} />
        </SimpleGrid>
        {refused && <ProblemNote problem={refused} />}
      </Stack>
      <div className={classes.sums}>
        <MoneyInput label={t('returns:advances.amount')} required value={amount} onChange={setAmount} />
        {amount !== undefined && amount > 0 && <TakeMoney tenders={tenders} />}
        {amount !== undefined && tenders.payment.due > 0 && (
          <Sum label={t('returns:money.due-in')} paise={tenders.payment.due} kind="warning" />
        )}
        {tenders.payment.over > 0 && (
          <Sum label={t('returns:money.over-in')} paise={tenders.payment.over} kind="warning" />
        )}
        {tenders.payment.change > 0 && (
          <Sum label={t('returns:money.change')} paise={tenders.payment.change} />
        )}
        <Group justify="flex-end" mt="auto">
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={confirm} type="submit" color="madder" loading={sending} />
        </Group>
      </div>
    </form>
  );
}
