import { Stack, Text } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number; 'aria-hidden'?: boolean }>;
  readonly title: string;
  /** What to do so that it is no longer empty. */
  readonly children?: ReactNode;
}

/** Where there is nothing yet. */
export function EmptyState({ icon: Icon, title, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap={6} py="xl" c="dimmed">
      <Icon size={48} stroke={1.2} aria-hidden />
      <Text fw={500} c="var(--haat-ink)">
        {title}
      </Text>
      <Text component="div" ta="center" maw={420}>
        {children}
      </Text>
    </Stack>
  );
}
