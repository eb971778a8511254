import { Autocomplete, Checkbox, NativeSelect, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../shared/till/settings.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { BAUD_RATES } from '../printers/draft.ts';
import { returnFocusHere } from '../return-focus.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import { useSerialPorts } from '../serial-ports.ts';
import { changeSettings, GroupForm, useGroup } from '../use-group.tsx';
import { LearnDialog } from './LearnDialog.tsx';

interface ScannerDraft {
  /** Milliseconds. */
  readonly maxGap: number;
  readonly isSerial: boolean;
  readonly path: string;
  readonly baudRate: string;
}

/** How a scan is told from typing, and a scanner that is no keyboard. */
export function ScannerSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const [learning, setLearning] = useState(false);
  const draft = useGroup(draftOf(till.settings.scanner), (value) =>
    changeSettings({ scanner: scannerOf(value) }),
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
        isRight={!value.isSerial || value.path.trim() !== ''}
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
          {value.isSerial && <SerialFields value={value} onChange={change} />}
        </Stack>
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

interface SerialFieldsProps {
  readonly value: ScannerDraft;
  readonly onChange: (value: ScannerDraft) => void;
}

function SerialFields({ value, onChange }: SerialFieldsProps) {
  const { t } = useTranslation('settings');
  const ports = useSerialPorts();
  return (
    <SimpleGrid cols={2} maw={520}>
      <Autocomplete
        label={t('printers.serial-path')}
        placeholder="COM4"
        data={ports}
        size="md"
        maxLength={200}
        value={value.path}
        onChange={(path) => onChange({ ...value, path })}
      />
      <NativeSelect
        label={t('printers.baud')}
        data={[...BAUD_RATES]}
        value={value.baudRate}
        onChange={(event) => onChange({ ...value, baudRate: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}

function draftOf({ maxGap, serial }: Settings['scanner']): ScannerDraft {
  return {
    maxGap,
    isSerial: serial !== undefined,
    path: serial?.path ?? '',
    baudRate: String(serial?.baudRate ?? 9600),
  };
}

function scannerOf({ maxGap, isSerial, path, baudRate }: ScannerDraft): Settings['scanner'] {
  return { maxGap, ...(isSerial && { serial: { path: path.trim(), baudRate: Number(baudRate) } }) };
}
