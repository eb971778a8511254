import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PERMISSIONS, type Permission, roleMay } from '../../shared/access/role.ts';
import type { Problem } from '../../shared/problem.ts';
import { problem } from '../../shared/problem.ts';
import { err } from '../../shared/result.ts';
import { APPROVAL_PROBLEMS, type ApprovalRequest, useApproval } from '../data/approval.ts';
import { useReadyTill } from '../data/me.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useAction } from '../ui/keys/use-action.tsx';
import { PinInput, SHORTEST_PIN } from '../ui/PinInput.tsx';
import { ProblemNote } from '../ui/problem.tsx';

/** Asks a second person for a PIN whenever a command needs one. Opened by `act` itself. */
export function ApprovalDialog() {
  const { t } = useTranslation('app');
  const request = useApproval((approval) => approval.request);
  if (!request) return null;
  const refused = err(problem('approval-needed', { permission: request.permission }));
  return (
    <Dialog title={t('approval.title')} onClose={() => request.finish(refused)} size={720}>
      <Form request={request} onCancel={() => request.finish(refused)} />
    </Dialog>
  );
}

interface FormProps {
  readonly request: ApprovalRequest;
  readonly onCancel: () => void;
}

function Form({ request, onCancel }: FormProps) {
  const { t } = useTranslation(['app', 'common']);
  const [permission, setPermission] = useState(request.permission);
  const candidates = useCandidates(permission);
  const [chosen, setChosen] = useState<string>();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const approver = candidates.find((user) => user.id === chosen) ?? candidates[0];

  const send = async () => {
    if (!approver || sending) return;
    setSending(true);
    const answer = await request.attempt({ userId: approver.id, pin });
    setSending(false);
    if (answer.ok || !APPROVAL_PROBLEMS.includes(answer.error.code)) return request.finish(answer);
    setPin('');
    setWrong(answer.error);
    if (answer.error.params?.permission !== undefined) setPermission(String(answer.error.params.permission));
  };

  const approve = useAction({
    id: 'approve',
    keys: ['Enter'],
    label: t('app:approval.approve'),
    run: () => void send(),
    enabled: approver !== undefined && pin.length >= SHORTEST_PIN && !sending,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onCancel });

  return (
    <Stack>
      <Text>{t('app:approval.why', { permission: t(`common:permission.${permission}`) })}</Text>
      {approver ? (
        <SimpleGrid cols={2} spacing="xl">
          <Radio.Group label={t('app:approval.who')} value={approver.id} onChange={setChosen}>
            <Stack gap={4} mt={4}>
              {candidates.map(({ id, name, role }) => (
                <Radio key={id} value={id} size="md" py={8} label={`${name} (${t(`common:role.${role}`)})`} />
              ))}
            </Stack>
          </Radio.Group>
          <PinInput
            label={t('app:approval.pin', { name: approver.name })}
            value={pin}
            onChange={setPin}
            onEnter={() => void send()}
            autoFocus
            pad
          />
        </SimpleGrid>
      ) : (
        <Text fw={500}>{t('app:approval.nobody')}</Text>
      )}
      {wrong && <ProblemNote problem={wrong} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={approve} loading={sending} />
      </Group>
    </Stack>
  );
}

/** Who else may do the thing, those who are not signed in here first. */
function useCandidates(permission: string) {
  const till = useReadyTill();
  const known = PERMISSIONS.find((one) => one === permission) satisfies Permission | undefined;
  if (!till || !known) return [];
  return till.users.filter((user) => user.active && user.id !== till.me?.id && roleMay(user.role, known));
}
