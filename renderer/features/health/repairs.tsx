import { Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showDone, showProblem } from '../../ui/problem.tsx';
import type { Health } from './use-health.ts';

/** Walks through the whole chain now. */
export function VerifyRepair({ health }: { readonly health: Health }) {
  const { t } = useTranslation('health');
  const verify = useAction({
    id: 'verify',
    keys: ['F2'],
    label: t('repair.verify'),
    enabled: health.running === undefined,
    run: async () => {
      if (await health.repair('verify')) showDone(t('repair.verified'));
    },
  });
  return <ActionButton action={verify} variant="light" loading={health.running === 'verify'} />;
}

/** Copies everything now, or leads to where the second copy is set. */
export function CopyRepair({ isSet, health }: { readonly isSet: boolean; readonly health: Health }) {
  const { t } = useTranslation('health');
  const [, goTo] = useLocation();
  const copy = useAction({
    id: 'copy',
    keys: ['F4'],
    label: t(isSet ? 'repair.copy' : 'repair.set-copy'),
    enabled: health.running === undefined,
    run: async () => {
      if (!isSet) return goTo('/settings/copy');
      if (await health.repair('mirror')) showDone(t('repair.copied'));
    },
  });
  return <ActionButton action={copy} variant="light" loading={health.running === 'mirror'} />;
}

/** Somebody looked at a clock on the wall. */
export function ClockRepair({ now }: { readonly now: number }) {
  const { t } = useTranslation('health');
  const confirm = useAction({
    id: 'clock',
    keys: ['Shift+F2'],
    label: t('repair.clock', { now }),
    run: async () => {
      const answer = await act({ kind: 'clock.confirm' });
      if (!answer.ok) showProblem(answer.error);
    },
  });
  return (
    <ActionButton
      action={confirm}
      variant="light"
      h="auto"
      py={6}
      styles={{ label: { whiteSpace: 'normal' } }}
    />
  );
}

/** Asks the browser to keep this window's store for good. */
export function PersistedRepair({ onPersist }: { readonly onPersist: () => Promise<void> }) {
  const { t } = useTranslation('health');
  const ask = useAction({
    id: 'persist',
    keys: ['F9'],
    label: t('repair.persist'),
    run: () => void onPersist(),
  });
  return (
    <Stack gap={4}>
      <Group>
        <ActionButton action={ask} variant="light" />
      </Group>
    </Stack>
  );
}
