import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GoodsCondition } from '../../../../shared/sale/note.ts';

interface ConditionControlProps {
  readonly name: string;
  readonly value: GoodsCondition;
  readonly onChange: (condition: GoodsCondition) => void;
}

/** What becomes of goods that come back. */
export function ConditionControl({ name, value, onChange }: ConditionControlProps) {
  const { t } = useTranslation('returns');
  return (
    <SegmentedControl
      size="sm"
      aria-label={t('condition.of', { name })}
      value={value}
      data={[
        { value: 'stock', label: t('condition.stock') },
        { value: 'quarantine', label: t('condition.quarantine') },
      ]}
      onChange={(chosen) => onChange(chosen === 'quarantine' ? 'quarantine' : 'stock')}
      styles={{ label: { minHeight: 40, display: 'grid', alignItems: 'center' } }}
    />
  );
}
