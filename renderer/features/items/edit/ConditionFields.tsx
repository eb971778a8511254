import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { holds } from '../../../../shared/tax/condition.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useRateText } from './TaxClassSelect.tsx';
import type { Editor } from './use-editor.ts';

/** What must hold of the goods or the outlet for the rate of the class, and what is charged where it does not. */
export function ConditionFields({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const rateText = useRateText();
  const { draft, change, practice } = editor;
  const taxClass = practice.table.get(draft.taxClass);
  const condition = taxClass?.condition;
  const otherwise = condition && practice.table.get(condition.otherwise);
  if (!taxClass || !condition || !otherwise) return null;
  const name = ({ english, hindi }: TaxClass) => (language === 'hi' ? hindi : english);
  const rates = { rate: rateText(taxClass), other: rateText(otherwise), name: name(otherwise) };
  const isHeld = holds(condition, { ...draft, khadiOutlet: practice.khadiOutlet });
  switch (condition.kind) {
    case 'khadi-outlet':
      return (
        <Text size="sm" mt={6}>
          {t(isHeld ? 'condition.khadi-held' : 'condition.khadi-not-held', rates)}
        </Text>
      );
    case 'handicraft':
      return (
        <Switch
          mt={8}
          size="md"
          id="item-handicraft"
          label={t('condition.handicraft')}
          description={t(isHeld ? 'condition.handicraft-held' : 'condition.not-held', rates)}
          checked={isHeld}
          // As the class supposes is left unsaid, so that the item follows its class.
          onChange={(event) => change({ handicraft: event.currentTarget.checked ? undefined : false })}
        />
      );
    case 'prepacked':
    case 'loose': {
      const isPacked = condition.kind === 'prepacked' ? isHeld : !isHeld;
      const supposed = condition.kind === 'prepacked';
      return (
        <Switch
          mt={8}
          size="md"
          id="item-prepacked"
          label={t('condition.prepacked')}
          description={t(isHeld ? 'condition.packing-held' : 'condition.not-held', rates)}
          checked={isPacked}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change({ prepacked: checked === supposed ? undefined : checked });
          }}
        />
      );
    }
  }
}
