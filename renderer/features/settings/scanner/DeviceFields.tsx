import { NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DeviceDraft, type DeviceKind, MODELS } from './device-draft.ts';
import { SerialFields } from './SerialFields.tsx';

interface DeviceFieldsProps {
  readonly kind: DeviceKind;
  readonly value: DeviceDraft;
  readonly onChange: (value: DeviceDraft) => void;
}

/** Which scale or pole display there is, and where it hangs. */
export function DeviceFields({ kind, value, onChange }: DeviceFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t(`devices.${kind}`)}
        description={t(`devices.${kind}-why`)}
        size="md"
        maw={520}
        value={value.model}
        onChange={(event) => onChange({ ...value, model: event.currentTarget.value })}
        data={[
          { value: '', label: t('devices.none') },
          ...MODELS[kind].map((model) => ({ value: model, label: t(`devices.model.${model}`) })),
        ]}
      />
      {value.model !== '' && (
        <SerialFields
          of={t(`devices.${kind}`)}
          value={value}
          onChange={(place) => onChange({ ...value, ...place })}
        />
      )}
    </Stack>
  );
}
