import { Autocomplete, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UsbPrinter } from '../../../../shared/contract/views.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import type { PrinterFieldsProps } from './ConnectionFields.tsx';

interface UsbFieldProps extends PrinterFieldsProps {
  readonly printers: readonly UsbPrinter[];
}

/** Which of the printers on USB it is; another place may be typed. */
export function UsbField({ draft, faults, onChange, printers }: UsbFieldProps) {
  const { t } = useTranslation(['settings', 'printer-setup']);
  const problemText = useProblemText();
  const chosen = printers.find(({ path }) => path === draft.path);
  return (
    <Stack gap={4}>
      <Autocomplete
        label={t('printers.path')}
        placeholder="/dev/usb/lp0"
        size="md"
        data={printers.map(({ path }) => path)}
        renderOption={({ option }) => {
          const label = printers.find(({ path }) => path === option.value)?.label;
          return label === undefined ? option.value : `${option.value} · ${label}`;
        }}
        value={draft.path}
        maxLength={200}
        error={faults.path && problemText(faults.path)}
        onChange={(path) => onChange({ ...draft, path })}
      />
      <Text size="sm" role="status">
        {printers.length === 0 && t('printer-setup:usb.none')}
        {chosen &&
          !chosen.mayUse &&
          problemText({ code: 'printer-not-allowed', params: { address: chosen.path } })}
        {chosen?.mayUse && chosen.label}
      </Text>
    </Stack>
  );
}
