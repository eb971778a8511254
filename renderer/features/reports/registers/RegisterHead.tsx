import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TableFiles } from '../export/TableFiles.tsx';
import type { ReadyFiling } from '../use-filing.ts';

interface RegisterHeadProps {
  readonly filing: ReadyFiling;
  readonly tables: readonly string[];
}

/** How many documents a register is of, and its files. */
export function RegisterHead({ filing, tables }: RegisterHeadProps) {
  const { t } = useTranslation('reports');
  return (
    <Group justify="space-between" gap="sm">
      <Text c="dimmed">{t('documents', { count: filing.documents })}</Text>
      <TableFiles filing={filing} tables={tables} />
    </Group>
  );
}
