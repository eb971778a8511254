import { Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelTemplate } from '../../../../shared/label/template.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';

interface NameDialogProps {
  readonly onClose: () => void;
  readonly onName: (name: LabelTemplate['name']) => void;
}

/** Asks what an own template is called. */
export function NameDialog(props: NameDialogProps) {
  const { t } = useTranslation('labels');
  return (
    <Dialog title={t('save-as')} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ onName }: NameDialogProps) {
  const { t } = useTranslation(['labels', 'common']);
  const [english, setEnglish] = useState('');
  const [hindi, setHindi] = useState('');
  const en = english.trim();
  const save = useAction({
    id: 'name.save',
    keys: ['Ctrl+Enter'],
    label: t('common:save'),
    run: () => onName({ en, hi: hindi.trim() || en }),
    enabled: en !== '',
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (save.enabled) save.run();
      }}
    >
      <Stack>
        <TextInput
          label={t('labels:name-en')}
          lang="en"
          maxLength={60}
          data-autofocus
          value={english}
          onChange={(event) => setEnglish(event.currentTarget.value)}
        />
        <TextInput
          label={t('labels:name-hi')}
          lang="hi"
          maxLength={60}
          value={hindi}
          onChange={(event) => setHindi(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <ActionButton action={save} type="submit" />
        </Group>
      </Stack>
    </form>
  );
}
