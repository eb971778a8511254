import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface FormPartProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** Fields of a long form that belong together, under a heading of their own. */
export function FormPart({ title, text, children }: FormPartProps) {
  const id = useId();
  return (
    <Stack component="section" gap="sm" mt="xs" aria-labelledby={id}>
      <div>
        <Title order={3} size="h4" id={id}>
          {title}
        </Title>
        {text && (
          <Text c="dimmed" size="sm">
            {text}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
