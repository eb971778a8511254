import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPrinter } from '../../../../shared/contract/views.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { type NetworkSearch, useNetworkSearch } from './network-search.ts';

interface NetworkSearchFieldProps {
  readonly onChoose: (found: FoundPrinter) => void;
}

/** Looks for printers on the shop's own network when a person asks, and takes the address of the one they choose. */
export function NetworkSearchField({ onChoose }: NetworkSearchFieldProps) {
  const { t } = useTranslation('printer-setup');
  const { search, start, stop } = useNetworkSearch();
  const isRunning = search.state === 'running';
  const action = useAction({
    id: 'search-printers',
    keys: ['F9'],
    label: isRunning ? t('search.stop') : t('search.start'),
    run: isRunning ? stop : start,
  });
  return (
    <Stack gap="xs">
      <Group gap="sm" wrap="nowrap">
        <ActionButton action={action} variant="light" flex="none" />
        <Text size="sm" c="dimmed">
          {t('search.text')}
        </Text>
      </Group>
      {isRunning && (
        <Progress
          aria-label={t('search.progress')}
          value={search.total === 0 ? 0 : (search.tried / search.total) * 100}
        />
      )}
      <Text role="status" size="sm">
        <Standing search={search} />
      </Text>
      {search.problem && <ProblemNote problem={search.problem} />}
      <Found found={search.found} onChoose={onChoose} />
    </Stack>
  );
}

function Standing({ search }: { readonly search: NetworkSearch }) {
  const { t } = useTranslation('printer-setup');
  const { state, tried, total, found } = search;
  switch (state) {
    case 'none':
    case 'failed':
      return null;
    case 'running':
      return t('search.running', { tried, total });
    case 'stopped':
      return t('search.stopped', { tried, total });
    case 'done':
      if (total === 0) return t('search.no-network');
      return found.length === 0 ? t('search.nothing') : t('search.found', { count: found.length });
  }
}

function Found({ found, onChoose }: NetworkSearchFieldProps & { readonly found: readonly FoundPrinter[] }) {
  const { t } = useTranslation('printer-setup');
  const label = useId();
  if (found.length === 0) return null;
  return (
    <Stack gap={4} role="group" aria-labelledby={label}>
      <Text id={label} size="sm" fw={500}>
        {t('search.choose')}
      </Text>
      {found.map((one) => (
        <Button
          key={one.host}
          variant="default"
          mih={44}
          justify="space-between"
          rightSection={t(one.answers ? 'search.answers' : 'search.silent')}
          onClick={() => onChoose(one)}
        >
          {one.host}
        </Button>
      ))}
    </Stack>
  );
}
