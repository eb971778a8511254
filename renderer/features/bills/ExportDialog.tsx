import { Group, Stack, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import { plainDigits } from '../../../shared/money/digits.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { readDay } from '../../ui/read-day.ts';

const PORT = /^[A-Z0-9]{6}$/;
const SHIPPING_BILL = /^\d{3,7}$/;

interface ExportDialogProps {
  readonly bill: Bill;
  readonly onClose: () => void;
}

/** The customs paper of goods sent abroad, which the return of the month must name. */
export function ExportDialog({ bill, onClose }: ExportDialogProps) {
  const { t } = useTranslation('bills');
  return (
    <Dialog title={t('export.title', { number: bill.number })} onClose={onClose}>
      <Form bill={bill} onClose={onClose} />
    </Dialog>
  );
}

function Form({ bill, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['bills', 'common']);
  const [port, setPort] = useState('');
  const [shippingBill, setShippingBill] = useState('');
  const [shippingDay, setShippingDay] = useState<string | null>(null);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const canSend = PORT.test(port) && SHIPPING_BILL.test(shippingBill) && shippingDay !== null && !sending;

  const send = async () => {
    if (!canSend || shippingDay === null) return;
    setSending(true);
    const answer = await act({ kind: 'export.record', number: bill.number, port, shippingBill, shippingDay });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('bills:export.done', { number: bill.number }));
    onClose();
  };
  const confirm = useAction({
    id: 'confirm',
    keys: ['Enter', 'Ctrl+Enter'],
    label: t('bills:export.confirm'),
    run: () => void send(),
    enabled: canSend,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        <Text>{t('bills:export.why')}</Text>
        <TextInput
          label={t('bills:export.port')}
          description={t('bills:export.port-hint')}
          maxLength={6}
          autoComplete="off"
          data-autofocus
          value={port}
          onChange={(event) => setPort(event.currentTarget.value.toUpperCase().replace(/[^A-Z0-9]/g, ''))}
        />
        <TextInput
          label={t('bills:export.bill')}
          inputMode="numeric"
          maxLength={7}
          autoComplete="off"
          value={shippingBill}
          onChange={(event) => setShippingBill(plainDigits(event.currentTarget.value).replace(/\D/g, ''))}
        />
        <DateInput
          label={t('bills:export.day')}
          size="md"
          valueFormat="DD/MM/YYYY"
          dateParser={readDay}
          minDate={bill.day}
          maxDate={dayInIndia(Date.now())}
          value={shippingDay}
          onChange={setShippingDay}
        />
        {refused && <ProblemNote problem={refused} />}
        <Group justify="flex-end">
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={confirm} type="submit" loading={sending} />
        </Group>
      </Stack>
    </form>
  );
}
