import { List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../../../shared/contract/views.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showDone } from '../../ui/problem.tsx';
import { returnFocusHere } from '../settings/return-focus.ts';
import type { Health } from './use-health.ts';

interface BooksRepairsProps {
  readonly saving: Saving;
  readonly health: Health;
}

/** Books that cannot be written to: opened again, or followed by a new series where the old one has to rest. */
export function BooksRepairs({ saving, health }: BooksRepairsProps) {
  return saving === 'failed' ? <Reopen health={health} /> : <NewSeries saving={saving} health={health} />;
}

function Reopen({ health }: { readonly health: Health }) {
  const { t } = useTranslation('health');
  const reopen = useAction({
    id: 'reopen',
    keys: ['F3'],
    label: t('repair.reopen'),
    enabled: health.running === undefined,
    run: async () => {
      if (await health.repair('reopen')) showDone(t('repair.reopened'));
    },
  });
  return <ActionButton action={reopen} loading={health.running === 'reopen'} />;
}

function NewSeries({ saving, health }: BooksRepairsProps) {
  const { t } = useTranslation('health');
  const [question, setQuestion] = useState<'none' | 'first' | 'second'>('none');
  const begin = useAction({
    id: 'new-series',
    keys: ['F3'],
    label: t('repair.new-series'),
    enabled: health.running === undefined,
    run: () => {
      returnFocusHere();
      setQuestion('first');
    },
  });
  const start = async () => {
    setQuestion('none');
    if (await health.repair('new-incarnation')) showDone(t('repair.new-series-begun'));
  };
  return (
    <>
      <ActionButton action={begin} color="madder" loading={health.running === 'new-incarnation'} />
      {question === 'first' && (
        <ConfirmDialog
          title={t('repair.new-series')}
          confirm={t('repair.new-series-on')}
          onConfirm={() => setQuestion('second')}
          onClose={() => setQuestion('none')}
          grave
        >
          <Stack gap="xs">
            <Text>{t(saving === 'rolled-back' ? 'repair.why-rolled-back' : 'repair.why-damaged')}</Text>
            <List>
              <List.Item>{t('repair.new-series-kept')}</List.Item>
              <List.Item>{t('repair.new-series-numbers')}</List.Item>
              <List.Item>{t('repair.new-series-missing')}</List.Item>
            </List>
          </Stack>
        </ConfirmDialog>
      )}
      {question === 'second' && (
        <ConfirmDialog
          title={t('repair.new-series-sure')}
          confirm={t('repair.new-series-yes')}
          onConfirm={() => void start()}
          onClose={() => setQuestion('none')}
          grave
        >
          {t('repair.new-series-once-more')}
        </ConfirmDialog>
      )}
    </>
  );
}
