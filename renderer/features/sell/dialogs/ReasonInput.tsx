import { Chip, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** An auditor reads it: two characters at least. */
export function isReason(reason: string): boolean {
  return reason.trim().length >= 2;
}

interface ReasonInputProps {
  readonly reasons: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why: one of the usual reasons by a touch, or any other in words. */
export function ReasonInput({ reasons, value, onChange }: ReasonInputProps) {
  const { t } = useTranslation('common');
  return (
    <Stack gap={8}>
      <TextInput
        label={t('reason')}
        value={value}
        maxLength={120}
        required
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Chip.Group value={value} onChange={(chosen) => onChange(String(chosen))}>
        <Group gap={6}>
          {reasons.map((reason) => (
            <Chip key={reason} value={reason} size="md" styles={{ label: { height: 44 } }}>
              {reason}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  );
}
