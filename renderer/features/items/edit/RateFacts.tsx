import { Group, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/language.ts';
import { readDay } from '../../../ui/read-day.ts';
import { classHolding } from './draft.ts';
import { useRateText } from './TaxClassSelect.tsx';
import type { Editor } from './use-editor.ts';

/** The rate of today and of any other day, by which notification, and what a person choosing the class must know. */
export function RateFacts({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const rateText = useRateText();
  const [day, setDay] = useState<string | null>(null);
  const { draft, practice } = editor;
  const chosen = practice.table.get(draft.taxClass);
  const taxClass = classHolding(draft, practice);
  if (!taxClass || !chosen) return null;
  const hint = language === 'hi' ? chosen.hintHindi : chosen.hintEnglish;
  return (
    <Group mt={8} gap="md" align="flex-start" wrap="nowrap" justify="space-between">
      <Text size="sm">
        <b>{t('rate-today', { rate: rateText(taxClass) })}</b> {hint}{' '}
        <Text component="span" size="sm" c="dimmed">
          {t('rate-basis', { basis: taxClass.basis })}
        </Text>
      </Text>
      <Group gap="xs" wrap="nowrap" align="center" flex="none">
        <DateInput
          size="md"
          w={170}
          aria-label={t('rate-on')}
          placeholder={t('rate-on')}
          clearable
          valueFormat="DD/MM/YYYY"
          dateParser={readDay}
          value={day}
          onChange={setDay}
        />
        <Text size="sm" fw={500} role="status">
          {day === null ? '' : rateText(taxClass, day)}
        </Text>
      </Group>
    </Group>
  );
}
