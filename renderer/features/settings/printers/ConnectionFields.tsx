import {
  Autocomplete,
  NativeSelect,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UsbPrinter } from '../../../../shared/contract/views.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import type { Faults } from '../organisation/draft.ts';
import { useSerialPorts } from '../serial-ports.ts';
import { BAUD_RATES, columnsOf, connectedBy, type PrinterDraft } from './draft.ts';
import { NetworkSearch } from './NetworkSearch.tsx';
import { UsbField } from './UsbField.tsx';
import { useUsbPrinters } from './usb-printers.ts';
import { useWindowsQueues } from './windows-queues.ts';

export interface PrinterFieldsProps {
  readonly draft: PrinterDraft;
  readonly faults: Faults<PrinterDraft>;
  readonly onChange: (draft: PrinterDraft) => void;
}

/** How the till reaches a printer, and how wide its paper is. */
export function ConnectionFields({ draft, faults, onChange }: PrinterFieldsProps) {
  const { t } = useTranslation(['settings', 'printer-setup']);
  const queues = useWindowsQueues();
  const usb = useUsbPrinters();
  return (
    <Stack gap="sm">
      <div>
        <Text fw={500} id="printer-kind">
          {t('printers.kind')}
        </Text>
        <SegmentedControl
          aria-labelledby="printer-kind"
          value={draft.kind}
          data={[
            { value: 'network', label: t('printers.network') },
            ...(queues || draft.kind === 'windows-queue'
              ? [{ value: 'windows-queue', label: t('printer-setup:windows.kind') }]
              : []),
            ...(usb || draft.kind === 'device' ? [{ value: 'device', label: t('printers.device') }] : []),
            { value: 'serial', label: t('printers.serial') },
          ]}
          onChange={(kind) => onChange(connectedBy(draft, kind as PrinterDraft['kind']))}
        />
      </div>
      <SimpleGrid cols={2}>
        <Address draft={draft} faults={faults} onChange={onChange} queues={queues ?? []} usb={usb ?? []} />
        <NativeSelect
          label={t('printers.paper')}
          value={String(draft.columns)}
          onChange={(event) => onChange({ ...draft, columns: columnsOf(event.currentTarget.value) })}
          data={([48, 42, 32] as const).map((columns) => ({
            value: String(columns),
            label: t(`printers.columns-${columns}`),
          }))}
        />
      </SimpleGrid>
    </Stack>
  );
}

interface AddressProps extends PrinterFieldsProps {
  /** The printers that Windows knows. */
  readonly queues: readonly string[];
  readonly usb: readonly UsbPrinter[];
}

function Address({ draft, faults, onChange, queues, usb }: AddressProps) {
  const { t } = useTranslation(['settings', 'printer-setup']);
  const problemText = useProblemText();
  const ports = useSerialPorts();
  switch (draft.kind) {
    case 'network':
      return (
        <SimpleGrid cols={2}>
          <TextInput
            label={t('printers.host')}
            placeholder="192.168.1.50"
            value={draft.host}
            maxLength={253}
            error={faults.host && problemText(faults.host)}
            rightSectionWidth={46}
            rightSection={
              <NetworkSearch
                onChoose={({ host, port }) => onChange({ ...draft, host, port: String(port) })}
              />
            }
            onChange={(event) => onChange({ ...draft, host: event.currentTarget.value })}
          />
          <TextInput
            label={t('printers.port')}
            inputMode="numeric"
            value={draft.port}
            maxLength={5}
            error={faults.port && problemText(faults.port)}
            onChange={(event) => onChange({ ...draft, port: event.currentTarget.value })}
          />
        </SimpleGrid>
      );
    case 'windows-queue':
      return (
        <NativeSelect
          label={t('printer-setup:windows.queue')}
          value={draft.queue}
          error={faults.queue && problemText(faults.queue)}
          data={[
            { value: '', label: t('printer-setup:windows.choose') },
            ...new Set([...queues, ...(draft.queue ? [draft.queue] : [])]),
          ]}
          onChange={(event) => onChange({ ...draft, queue: event.currentTarget.value })}
        />
      );
    case 'device':
      return <UsbField draft={draft} faults={faults} onChange={onChange} printers={usb} />;
    case 'serial':
      return (
        <SimpleGrid cols={2}>
          <Autocomplete
            label={t('printers.serial-path')}
            placeholder="COM3"
            data={ports}
            value={draft.serialPath}
            maxLength={200}
            size="md"
            error={faults.serialPath && problemText(faults.serialPath)}
            onChange={(serialPath) => onChange({ ...draft, serialPath })}
          />
          <NativeSelect
            label={t('printers.baud')}
            data={[...BAUD_RATES]}
            value={draft.baudRate}
            onChange={(event) => onChange({ ...draft, baudRate: event.currentTarget.value })}
          />
        </SimpleGrid>
      );
  }
}
