import { Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassSuggestion, suggestClasses } from '../../../../shared/item/suggest.ts';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import classes from './edit.module.css';
import { useRateText } from './TaxClassSelect.tsx';
import type { Editor } from './use-editor.ts';

const KEYS = ['F2', 'F3', 'F4'] as const;
const NONE: readonly ClassSuggestion[] = [];

interface ClassSuggestionsProps {
  readonly editor: Editor;
  readonly onChoose: (taxClass: string, hsn: string) => void;
}

/**
 * While a new item gets its name: the tax classes and HSN that goods of such a name usually have, each at a key. An
 * item that has its class is left in peace.
 */
export function ClassSuggestions({ editor, onChoose }: ClassSuggestionsProps) {
  const { t } = useTranslation('items');
  const { draft, isNew, practice } = editor;
  const name = `${draft.nameEnglish} ${draft.nameHindi}`.trim();
  const isAsked = name !== '' && (isNew || draft.taxClass === '');
  const found = useMemo(
    () => (isAsked ? suggestClasses(name, practice.table, KEYS.length) : NONE),
    [isAsked, name, practice.table],
  );
  const isTaken = found.some(({ taxClass }) => taxClass === draft.taxClass);
  if (found.length === 0 || (isTaken && draft.hsn !== '')) return null;
  return (
    <div className={classes.suggestions}>
      <Text size="sm" fw={500}>
        {t('suggestions')}
      </Text>
      <ul className={classes.suggestionList} aria-label={t('suggestions')}>
        {found.map((one, index) => {
          const taxClass = practice.table.get(one.taxClass);
          if (!taxClass) return null;
          return (
            <li key={one.taxClass}>
              <Suggestion
                suggestion={one}
                taxClass={taxClass}
                chord={KEYS[index] ?? ''}
                onChoose={() => onChoose(one.taxClass, one.hsn || draft.hsn)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface SuggestionProps {
  readonly suggestion: ClassSuggestion;
  readonly taxClass: TaxClass;
  readonly chord: string;
  readonly onChoose: () => void;
}

function Suggestion({ suggestion, taxClass, chord, onChoose }: SuggestionProps) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const rateText = useRateText();
  const name = language === 'hi' ? taxClass.hindi : taxClass.english;
  const why = t('suggestion-why', { words: suggestion.words.join(', ') });
  useAction({ id: `item.suggestion.${chord}`, keys: [chord], label: name, run: onChoose });
  return (
    <UnstyledButton className={classes.suggestion} aria-keyshortcuts={chord} onClick={onChoose}>
      <span className={classes.suggestionName}>{name}</span>
      <Text component="span" size="sm" c="dimmed">
        {why}
      </Text>
      <Text component="span" size="sm" className="figures">
        {suggestion.hsn === '' ? '' : t('suggestion-hsn', { hsn: suggestion.hsn })} {rateText(taxClass)}
      </Text>
      <KeyHint chord={chord} />
    </UnstyledButton>
  );
}
