import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconBuildingStore, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import type { Action } from '../../ui/keys/scopes.ts';
import { useAction } from '../../ui/keys/use-action.tsx';
import classes from './setup.module.css';
import { useFirstField } from './use-first-field.ts';

interface ChoiceStepProps {
  readonly onSample: () => void;
  readonly onOwn: () => void;
  readonly onBack: () => void;
}

/** A till of one's own, or a sample to learn on. */
export function ChoiceStep({ onSample, onOwn, onBack }: ChoiceStepProps) {
  const { t } = useTranslation(['setup', 'common']);
  const container = useFirstField<HTMLDivElement>('choice');
  const own = useAction({ id: 'own', keys: ['1'], label: t('choice.own'), run: onOwn });
  const sample = useAction({ id: 'sample', keys: ['2'], label: t('choice.sample'), run: onSample });
  const back = useAction({ id: 'back', keys: ['Alt+ArrowLeft'], label: t('common:back'), run: onBack });
  return (
    <Stack gap="md" ref={container}>
      <div>
        <Title order={1} size="h2">
          {t('choice.title')}
        </Title>
        <Text>{t('choice.text')}</Text>
      </div>
      <div className={classes.choices}>
        <Choice action={own} icon={IconBuildingStore} text={t('choice.own-text')} first />
        <Choice action={sample} icon={IconSchool} text={t('choice.sample-text')} />
      </div>
      <Group>
        <ActionButton action={back} variant="default" />
      </Group>
    </Stack>
  );
}

interface ChoiceProps {
  readonly action: Action;
  readonly icon: typeof IconSchool;
  readonly text: string;
  readonly first?: boolean;
}

function Choice({ action, icon: Icon, text, first = false }: ChoiceProps) {
  return (
    <UnstyledButton
      className={classes.choice}
      aria-label={action.label}
      aria-keyshortcuts={action.keys.join(' ')}
      aria-describedby={`${action.id}-text`}
      data-first={first || undefined}
      onClick={action.run}
    >
      <Icon size={40} stroke={1.3} aria-hidden />
      <Text fw={700} size="lg">
        {action.label} <KeyHint chord={action.keys[0] ?? ''} />
      </Text>
      <Text id={`${action.id}-text`}>{text}</Text>
    </UnstyledButton>
  );
}
