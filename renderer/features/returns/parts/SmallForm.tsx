import { Group, type ModalProps, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';

interface SmallFormProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly canDone: boolean;
  /** What the button says; “Save” where nothing is said. */
  readonly done?: string;
  readonly sending?: boolean;
  readonly size?: ModalProps['size'];
}

/** A dialog with a few fields: Enter takes it, Escape leaves it. */
export function SmallForm({ title, onClose, size = 'md', ...rest }: SmallFormProps) {
  return (
    <Dialog title={title} onClose={onClose} size={size}>
      <Body onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Body({
  children,
  onDone,
  onClose,
  canDone,
  done,
  sending = false,
}: Omit<SmallFormProps, 'title' | 'size'>) {
  const { t } = useTranslation('common');
  const save = useAction({
    id: 'done',
    keys: ['Enter', 'Ctrl+Enter'],
    label: done ?? t('save'),
    run: onDone,
    enabled: canDone && !sending,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('cancel'), run: onClose });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canDone && !sending) onDone();
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={save} type="submit" loading={sending} />
        </Group>
      </Stack>
    </form>
  );
}
