import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTillPart } from '../../../data/me.ts';
import { useScale } from '../../../data/scale.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';

interface ScaleWeightProps {
  /** Thousandths of a gram. */
  readonly onTake: (quantity: number) => void;
}

/** The weight at rest on the scale, to be taken by a key; nothing where no scale is set. */
export function ScaleWeight({ onTake }: ScaleWeightProps) {
  const { t } = useTranslation('sell');
  const milligrams = useScale((scale) => scale.milligrams);
  const hasScale = useTillPart((till) => till.settings.devices?.scale !== undefined);
  const take = useAction({
    id: 'take-weight',
    keys: ['F4'],
    label: t('scale.take'),
    run: () => {
      if (milligrams !== undefined) onTake(milligrams);
    },
    enabled: hasScale && milligrams !== undefined && milligrams > 0,
  });
  if (!hasScale) return null;
  return (
    <Group justify="space-between">
      <Text>
        {t('scale.on-it')}{' '}
        <strong data-testid="weight">
          {milligrams === undefined ? '—' : <Quantity thousandths={milligrams} unit="gram" />}
        </strong>
      </Text>
      <ActionButton action={take} variant="light" />
    </Group>
  );
}
