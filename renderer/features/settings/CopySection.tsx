import { Alert, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { MirrorState } from '../health/MirrorState.tsx';
import { useHealth } from '../health/use-health.ts';
import type { SectionProps } from './SettingsScreen.tsx';
import { changeSettings, GroupForm, useGroup } from './use-group.tsx';

/** A folder on another device that gets a copy of every record. Nothing written in means no copy. */
export function CopySection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const health = useHealth();
  const draft = useGroup({ mirrorFolder: till.settings.mirrorFolder ?? '' }, ({ mirrorFolder }) =>
    changeSettings({ mirrorFolder: mirrorFolder.trim() }),
  );
  const copy = useAction({
    id: 'copy-now',
    keys: ['F8'],
    label: t('copy.now'),
    enabled: health.report?.mirror !== undefined && health.running === undefined,
    run: () => void health.repair('mirror'),
  });
  return (
    <Stack gap="md">
      <GroupForm title={t('copy.title')} text={t('copy.text')} draft={draft}>
        <TextInput
          label={t('copy.folder')}
          description={t('copy.folder-why')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={t('copy.folder-example')}
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
          value={draft.value.mirrorFolder}
          onChange={(event) => draft.change({ mirrorFolder: event.currentTarget.value })}
        />
      </GroupForm>
      {health.report && (
        <Alert color="gray" variant="light" role="status">
          <Group justify="space-between">
            <MirrorState report={health.report} />
            <ActionButton action={copy} variant="light" loading={health.running === 'mirror'} />
          </Group>
        </Alert>
      )}
      {health.problem && <ProblemNote problem={health.problem} />}
    </Stack>
  );
}
