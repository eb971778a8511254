import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { closeDialog } from '../store/sale.ts';

interface SmallFormProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onDone: () => void;
  readonly canDone: boolean;
  /** What the button says; “Save” where nothing is said. */
  readonly done?: string;
  /** A second way out, left of the others: taking a discount off again. */
  readonly aside?: ReactNode;
  /** For more than a field or two, so that all of it is in sight on a low screen. */
  readonly wide?: boolean;
  readonly size?: 'md' | 'lg' | number;
}

/** A dialog of the sale with a few fields: Enter takes it, Escape leaves it. */
export function SmallForm({ title, wide = false, size = wide ? 'lg' : 'md', ...rest }: SmallFormProps) {
  return (
    <Dialog title={title} onClose={closeDialog} size={size}>
      <Body {...rest} />
    </Dialog>
  );
}

function Body({ children, onDone, canDone, done, aside }: Omit<SmallFormProps, 'title' | 'wide' | 'size'>) {
  const { t } = useTranslation('common');
  const save = useAction({
    id: 'done',
    keys: ['Enter'],
    label: done ?? t('save'),
    run: onDone,
    enabled: canDone,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('cancel'), run: closeDialog });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canDone) onDone();
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          {aside}
          <ActionButton action={cancel} variant="default" />
          <ActionButton action={save} type="submit" />
        </Group>
      </Stack>
    </form>
  );
}
