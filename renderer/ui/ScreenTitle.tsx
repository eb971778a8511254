import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface ScreenTitleProps {
  readonly title: string;
  /** What can be done with the whole screen: buttons at its right end. */
  readonly children?: ReactNode;
}

/** The heading of a screen; the only first-level heading on it. */
export function ScreenTitle({ title, children }: ScreenTitleProps) {
  return (
    <Group justify="space-between" mb="md" gap="sm">
      <Title order={1} size="h2">
        {title}
      </Title>
      {children && <Group gap="sm">{children}</Group>}
    </Group>
  );
}
