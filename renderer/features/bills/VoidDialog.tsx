import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { VOID_REASONS, type VoidReason } from './reasons.ts';

const KEYS = Object.keys(VOID_REASONS) as VoidReason[];

interface VoidDialogProps {
  readonly bill: Bill;
  readonly onClose: () => void;
}

/** Voids a bill of today, with a reason. Who may not do it alone is asked for a second person. */
export function VoidDialog({ bill, onClose }: VoidDialogProps) {
  const { t } = useTranslation('bills');
  return (
    <Dialog title={t('void.title', { number: bill.number })} onClose={onClose} size="lg">
      <Form bill={bill} onClose={onClose} />
    </Dialog>
  );
}

function Form({ bill, onClose }: VoidDialogProps) {
  const { t } = useTranslation(['bills', 'common']);
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const quick = KEYS.map((key) => ({ kept: VOID_REASONS[key], label: t(`bills:void.reason.${key}`) }));

  const send = async () => {
    if (reason === undefined) return;
    setSending(true);
    const answer = await act({ kind: 'bill.void', number: bill.number, reason });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('bills:void.done', { number: bill.number }));
    onClose();
  };
  const confirm = useAction({
    id: 'void.confirm',
    keys: ['Ctrl+Enter'],
    label: t('bills:void.confirm'),
    run: () => void send(),
    enabled: reason !== undefined && !sending,
  });
  const cancel = useAction({ id: 'void.cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });

  return (
    <Stack>
      <Text>{t('bills:void.why')}</Text>
      <GiveBack bill={bill} />
      <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} autoFocus />
      {refused && <ProblemNote problem={refused} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={confirm} color="madder" loading={sending} />
      </Group>
    </Stack>
  );
}

/** What the buyer gets back, and how: the way it was paid. */
function GiveBack({ bill }: { readonly bill: Bill }) {
  const { t } = useTranslation(['bills', 'common']);
  if (bill.tenders.length === 0) return null;
  return (
    <Text component="div" fw={500}>
      {t('bills:void.give-back')}{' '}
      {bill.tenders.map((tender, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tenders of a bill stand still
        <span key={index}>
          {index > 0 && ', '}
          {t(`common:tender.${tender.kind}`)} <Money paise={tender.amount} show="auto" />
        </span>
      ))}
    </Text>
  );
}
