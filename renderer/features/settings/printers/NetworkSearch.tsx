import { ActionIcon, Button, Progress, Stack, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPrinter } from '../../../../shared/contract/views.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { type SearchState, useNetworkSearch } from './network-search.ts';

interface NetworkSearchProps {
  readonly onChoose: (found: FoundPrinter) => void;
}

/** The button beside an address that looks for printers on the shop's own network. */
export function NetworkSearch({ onChoose }: NetworkSearchProps) {
  const { t } = useTranslation('printer-setup');
  const [isOpen, setOpen] = useState(false);
  const open = useAction({
    id: 'search-printers',
    keys: ['F9'],
    label: t('search.title'),
    run: () => setOpen(true),
  });
  return (
    <>
      <ActionIcon variant="subtle" size={44} aria-label={`${open.label} (F9)`} title="F9" onClick={open.run}>
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
      {isOpen && (
        <Dialog title={t('search.title')} onClose={() => setOpen(false)} size="lg">
          <Search
            onChoose={(found) => {
              setOpen(false);
              onChoose(found);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

/** Searches when a person asks, shows how far it is, and gives the address of the one they choose. */
function Search({ onChoose }: NetworkSearchProps) {
  const { t } = useTranslation('printer-setup');
  const { search, start, stop } = useNetworkSearch();
  const isRunning = search.state === 'running';
  const action = useAction({
    id: 'search',
    keys: ['F9'],
    label: isRunning ? t('search.stop') : t('search.start'),
    run: isRunning ? stop : start,
  });
  return (
    <Stack gap="sm">
      <Text>{t('search.text')}</Text>
      <ActionButton action={action} data-autofocus />
      {isRunning && (
        <Progress
          aria-label={t('search.progress')}
          value={search.total === 0 ? 0 : (search.tried / search.total) * 100}
        />
      )}
      <Text role="status">
        <Standing search={search} />
      </Text>
      {search.problem && <ProblemNote problem={search.problem} />}
      <Found found={search.found} onChoose={onChoose} />
    </Stack>
  );
}

function Standing({ search }: { readonly search: SearchState }) {
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

function Found({ found, onChoose }: NetworkSearchProps & { readonly found: readonly FoundPrinter[] }) {
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
