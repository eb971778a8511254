import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface WorkProgressProps {
  /** What is being done: “Reading the catalogue”. */
  readonly label: string;
  readonly done: number;
  /** Nothing where nobody knows how much there is. */
  readonly total?: number;
  readonly onStop?: () => void;
}

/** Work that takes over half a second, with a count and a way to stop. */
export function WorkProgress({ label, done, total, onStop }: WorkProgressProps) {
  const { t } = useTranslation('common');
  const known = total !== undefined && total > 0;
  const percent = known ? Math.min(100, Math.floor((done / total) * 100)) : 100;
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text>{label}</Text>
        <Text className="figures" c="dimmed">
          {known ? t('done-of', { done, total }) : t('done-so-far', { done })}
        </Text>
      </Group>
      <Group wrap="nowrap">
        <Progress value={percent} animated={!known} flex={1} size="lg" aria-label={label} />
        {onStop && (
          <Button variant="default" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
