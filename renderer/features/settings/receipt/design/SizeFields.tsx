import { Group, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LETTER_SIZES } from '../../../../../shared/receipt/settings.ts';
import { FormPart } from '../../FormPart.tsx';
import type { CommonDraft } from './draft.ts';

const SIZES = ['normal', 'large'] as const;

interface SizeFieldsProps {
  readonly common: CommonDraft;
  readonly onChange: (change: Partial<CommonDraft>) => void;
}

/** How large name, total and everything else stand. */
export function SizeFields({ common, onChange }: SizeFieldsProps) {
  const { t } = useTranslation('receipt');
  return (
    <FormPart title={t('size.title')} text={t('size.text')}>
      {(['nameSize', 'totalSize'] as const).map((field) => (
        <Radio.Group
          key={field}
          label={t(`size.${field}`)}
          value={common[field]}
          onChange={(size) => onChange({ [field]: size === 'large' ? 'large' : 'normal' })}
        >
          <Group gap="lg">
            {SIZES.map((size) => (
              <Radio key={size} value={size} label={t(`size.${size}`)} size="md" py={8} />
            ))}
          </Group>
        </Radio.Group>
      ))}
      <Radio.Group
        label={t('size.letters')}
        value={common.letters}
        onChange={(size) => onChange({ letters: LETTER_SIZES.find((one) => one === size) ?? 'usual' })}
      >
        <Group gap="lg">
          {LETTER_SIZES.map((size) => (
            <Radio key={size} value={size} label={t(`size.letters-${size}`)} size="md" py={8} />
          ))}
        </Group>
      </Radio.Group>
    </FormPart>
  );
}
