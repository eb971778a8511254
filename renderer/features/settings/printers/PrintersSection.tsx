import { Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { RowTable } from '../RowTable.tsx';
import { returnFocusHere } from '../return-focus.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import { addressOf } from './draft.ts';
import { PrinterDialog } from './PrinterDialog.tsx';

/** The printers of this till, and which of them prints receipts. */
export function PrintersSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const [opened, setOpened] = useState<string>();
  const open = (id: string) => {
    returnFocusHere();
    setOpened(id);
  };
  const { printers, receiptPrinter } = till.settings;
  const add = useAction({
    id: 'add',
    keys: ['Alt+N'],
    label: t('printers.add'),
    run: () => open('new'),
  });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} size="h3">
            {t('printers.title')}
          </Title>
          <Text c="dimmed">{t('printers.text')}</Text>
        </div>
        <ActionButton action={add} flex="none" />
      </Group>
      {printers.length === 0 ? (
        <EmptyState icon={IconPrinter} title={t('printers.none')}>
          {t('printers.none-text')}
        </EmptyState>
      ) : (
        <RowTable
          label={t('printers.title')}
          columns={[
            t('printers.name'),
            t('printers.address'),
            t('printers.paper'),
            t('printers.answers'),
            t('printers.for'),
          ]}
          onOpen={open}
          rows={printers.map((printer) => ({
            id: printer.id,
            name: printer.name,
            cells: [
              <Text key="name" fw={500}>
                {printer.name}
              </Text>,
              addressOf(printer),
              t(`printers.columns-${printer.columns}`),
              t(`printers.answers-${printer.acknowledges}`),
              printer.id === receiptPrinter ? t('printers.receipts') : '–',
            ],
          }))}
        />
      )}
      {opened !== undefined && (
        <PrinterDialog
          settings={till.settings}
          printer={printers.find((printer) => printer.id === opened)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
}
