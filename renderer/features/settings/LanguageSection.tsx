import { NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/access/user.ts';
import type { SectionProps } from './SettingsScreen.tsx';
import { changeSettings, GroupForm, useGroup } from './use-group.tsx';

/** The language of the door, and how long the till stays open to whoever comes along. */
export function LanguageSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const { language, idleLockMinutes } = till.settings;
  const draft = useGroup({ language, idleLockMinutes }, changeSettings);
  return (
    <GroupForm title={t('language.title')} draft={draft}>
      <div>
        <Text fw={500} id="till-language">
          {t('language.label')}
        </Text>
        <SegmentedControl
          aria-labelledby="till-language"
          value={draft.value.language}
          data={[
            { value: 'hi', label: 'हिन्दी' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => draft.change({ ...draft.value, language: chosen as Language })}
        />
        <Text c="dimmed" size="sm">
          {t('language.why')}
        </Text>
      </div>
      <NumberInput
        label={t('language.idle')}
        description={t('language.idle-why')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        suffix={t('language.minutes')}
        min={0}
        max={240}
        maw={360}
        allowDecimal={false}
        clampBehavior="strict"
        value={draft.value.idleLockMinutes}
        onChange={(minutes) => draft.change({ ...draft.value, idleLockMinutes: Number(minutes) || 0 })}
      />
    </GroupForm>
  );
}
