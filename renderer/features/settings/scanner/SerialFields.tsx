import { Autocomplete, NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BAUD_RATES } from '../printers/draft.ts';
import { useSerialPorts } from '../serial-ports.ts';

/** A place on a serial line as it is typed. */
export interface SerialDraft {
  readonly path: string;
  readonly baudRate: string;
}

interface SerialFieldsProps {
  readonly value: SerialDraft;
  readonly onChange: (value: SerialDraft) => void;
  /** Whose it is, for who hears the label alone. */
  readonly of?: string;
}

/** Port and speed of a device on a serial line. */
export function SerialFields({ value, onChange, of }: SerialFieldsProps) {
  const { t } = useTranslation('settings');
  const ports = useSerialPorts();
  const label = (text: string) => (of === undefined ? text : `${of}: ${text}`);
  return (
    <SimpleGrid cols={2} maw={520}>
      <Autocomplete
        label={label(t('printers.serial-path'))}
        placeholder="COM4"
        data={ports}
        size="md"
        maxLength={200}
        value={value.path}
        onChange={(path) => onChange({ ...value, path })}
      />
      <NativeSelect
        label={label(t('printers.baud'))}
        data={[...BAUD_RATES]}
        value={value.baudRate}
        onChange={(event) => onChange({ ...value, baudRate: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
