import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../shared/till/settings.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { returnFocusHere } from '../return-focus.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import { changeSettings, GroupForm, useGroup } from '../use-group.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import { DEVICES, type DevicesDraft, devicesOf, draftOfDevices, isRightDevice } from './device-draft.ts';
import { LearnDialog } from './LearnDialog.tsx';
import { SerialFields } from './SerialFields.tsx';

interface ScannerDraft {
  /** Milliseconds. */
  readonly maxGap: number;
  readonly isSerial: boolean;
  readonly path: string;
  readonly baudRate: string;
  readonly devices: DevicesDraft;
}

/** How a scan is told from typing, and a scanner that is no keyboard. */
export function ScannerSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const [learning, setLearning] = useState(false);
  const draft = useGroup(draftOf(till.settings), (value) =>
    changeSettings({ scanner: scannerOf(value), devices: devicesOf(value.devices) }),
  );
  const { value, change } = draft;
  const learn = useAction({
    id: 'learn',
    keys: ['F8'],
    label: t('scanner.learn'),
    run: () => {
      returnFocusHere();
      setLearning(true);
    },
  });
  return (
    <>
      <GroupForm
        title={t('scanner.title')}
        text={t('scanner.text')}
        draft={draft}
        isRight={
          (!value.isSerial || value.path.trim() !== '') &&
          DEVICES.every((kind) => isRightDevice(value.devices[kind]))
        }
      >
        <Stack gap="xs" align="flex-start">
          <NumberInput
            label={t('scanner.gap')}
            description={t('scanner.gap-why')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            suffix={t('scanner.ms')}
            min={10}
            max={200}
            maw={420}
            allowDecimal={false}
            clampBehavior="blur"
            value={value.maxGap}
            onChange={(gap) => change({ ...value, maxGap: Number(gap) || 50 })}
          />
          <ActionButton action={learn} variant="light" />
        </Stack>
        <Stack gap="xs">
          <Checkbox
            size="md"
            label={t('scanner.serial')}
            description={t('scanner.serial-why')}
            checked={value.isSerial}
            onChange={(event) => change({ ...value, isSerial: event.currentTarget.checked })}
          />
          {value.isSerial && (
            <SerialFields value={value} onChange={(place) => change({ ...value, ...place })} />
          )}
        </Stack>
        {DEVICES.map((kind) => (
          <DeviceFields
            key={kind}
            kind={kind}
            value={value.devices[kind]}
            onChange={(device) => change({ ...value, devices: { ...value.devices, [kind]: device } })}
          />
        ))}
      </GroupForm>
      {learning && (
        <LearnDialog
          onLearned={(maxGap) => change({ ...value, maxGap })}
          onClose={() => setLearning(false)}
        />
      )}
    </>
  );
}

function draftOf({ scanner: { maxGap, serial }, devices }: Settings): ScannerDraft {
  return {
    maxGap,
    isSerial: serial !== undefined,
    path: serial?.path ?? '',
    baudRate: String(serial?.baudRate ?? 9600),
    devices: draftOfDevices(devices),
  };
}

function scannerOf({ maxGap, isSerial, path, baudRate }: ScannerDraft): Settings['scanner'] {
  return { maxGap, ...(isSerial && { serial: { path: path.trim(), baudRate: Number(baudRate) } }) };
}
