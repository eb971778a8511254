import { Button, type ButtonProps } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { KeyHint } from './KeyHint.tsx';
import type { Action } from './keys/scopes.ts';

interface ActionButtonProps extends Omit<ButtonProps, 'children' | 'disabled' | 'rightSection'> {
  readonly action: Action;
  /** What is shown in place of the label; the label stays the accessible name. */
  readonly children?: ReactNode;
  readonly type?: 'button' | 'submit';
}

/** A button for an action, with its key on it. */
export const ActionButton = memo(function ActionButton({
  action,
  children,
  type = 'button',
  ...rest
}: ActionButtonProps) {
  const [chord] = action.keys;
  return (
    <Button
      {...rest}
      type={type}
      aria-label={action.label}
      aria-keyshortcuts={action.keys.join(' ')}
      disabled={!action.enabled}
      onClick={type === 'submit' ? undefined : action.run}
      rightSection={chord === undefined ? undefined : <KeyHint chord={chord} />}
    >
      {children ?? action.label}
    </Button>
  );
});
