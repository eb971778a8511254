import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from './ActionButton.tsx';
import { Dialog } from './Dialog.tsx';
import { useAction } from './keys/use-action.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button says: the deed itself, never “OK”. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** For what takes something away. */
  readonly grave?: boolean;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, onClose, ...rest }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Question onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Question({
  children,
  confirm,
  onConfirm,
  onClose,
  grave = false,
}: Omit<ConfirmDialogProps, 'title'>) {
  const { t } = useTranslation('common');
  const yes = useAction({ id: 'confirm', keys: ['Ctrl+Enter'], label: confirm, run: onConfirm });
  const no = useAction({ id: 'cancel', keys: ['Escape'], label: t('cancel'), run: onClose });
  return (
    <Stack>
      <Text component="div">{children}</Text>
      <Group justify="flex-end">
        <ActionButton action={no} variant="default" />
        <ActionButton action={yes} color={grave ? 'madder' : 'indigo'} />
      </Group>
    </Stack>
  );
}
