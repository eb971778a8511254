import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { ReasonField } from '../../ui/ReasonField.tsx';
import { useQuickReasons } from './reasons.ts';

/** Opens the drawer without a sale. Who, when and why is kept. */
export function DrawerDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('day');
  return (
    <Dialog title={t('drawer.action')} onClose={onClose} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['day', 'common']);
  const [reason, setReason] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const quick = useQuickReasons('drawer');

  const send = async () => {
    if (reason === undefined) return;
    setSending(true);
    const answer = await act({ kind: 'drawer.open', reason });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('day:drawer.done'));
    onClose();
  };
  const confirm = useAction({
    id: 'drawer.confirm',
    keys: ['Ctrl+Enter'],
    label: t('day:drawer.action'),
    run: () => void send(),
    enabled: reason !== undefined && !sending,
  });
  const cancel = useAction({
    id: 'drawer.cancel',
    keys: ['Escape'],
    label: t('common:cancel'),
    run: onClose,
  });

  return (
    <Stack>
      <Text>{t('day:drawer.why')}</Text>
      <ReasonField label={t('common:reason')} quick={quick} onChange={setReason} autoFocus />
      {refused && <ProblemNote problem={refused} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={confirm} loading={sending} />
      </Group>
    </Stack>
  );
}
