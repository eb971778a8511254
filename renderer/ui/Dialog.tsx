import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusHome } from './focus.ts';
import { KeyLayer, useAction } from './keys/use-action.tsx';

interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: ModalProps['size'];
}

/**
 * A dialog over the screen, open for as long as it is drawn. Its keys are its own, and the focus goes home when it
 * closes. The field to begin with carries `data-autofocus`.
 */
export function Dialog({ title, onClose, children, size = 'md' }: DialogProps) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      returnFocus={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 700 } }}
    >
      <KeyLayer onLeave={focusHome}>
        <EscapeKey onClose={onClose} />
        {children}
      </KeyLayer>
    </Modal>
  );
}

/** By our own layers and not by Mantine's listener, so that only the top one of two dialogs closes. */
function EscapeKey({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('common');
  useAction({ id: 'dialog.close', keys: ['Escape'], label: t('close'), run: onClose });
  return null;
}
