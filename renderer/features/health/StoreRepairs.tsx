import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showProblem } from '../../ui/problem.tsx';
import { returnFocusHere } from '../settings/return-focus.ts';
import { emptyStore, readStoreAgain } from './page-store.ts';

/** The window's own copy of the catalogue: read again, or emptied from outside when it cannot even be opened. */
export function StoreRepairs() {
  const { t } = useTranslation('health');
  const [asks, setAsks] = useState(false);
  const again = useAction({
    id: 'read-again',
    keys: ['F6'],
    label: t('repair.read-again'),
    run: () => void readStoreAgain(),
  });
  const empty = useAction({
    id: 'empty',
    keys: ['F7'],
    label: t('repair.empty'),
    run: () => {
      returnFocusHere();
      setAsks(true);
    },
  });
  const doEmpty = async () => {
    const failed = await emptyStore();
    if (failed) showProblem(failed);
  };
  return (
    <Stack gap={6} align="flex-start">
      <ActionButton action={again} variant="light" />
      <ActionButton action={empty} variant="light" color="madder" />
      {asks && (
        <ConfirmDialog
          title={t('repair.empty')}
          confirm={t('repair.empty-yes')}
          onConfirm={() => void doEmpty()}
          onClose={() => setAsks(false)}
          grave
        >
          {t('repair.empty-why')}
        </ConfirmDialog>
      )}
    </Stack>
  );
}
