import { Button, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { firstReturnTerms } from '../../../../../shared/receipt/settings.ts';
import { useProblemText } from '../../../../ui/problem.tsx';
import { FormPart } from '../../FormPart.tsx';
import { type PaperDraft, PLACES, paperFaults } from './draft.ts';

export interface WordFieldsProps {
  readonly paper: PaperDraft;
  /** Days within which the till takes goods back. */
  readonly returnDays: number;
  readonly onChange: (change: Partial<PaperDraft>) => void;
  /** Where on the paper the words are that somebody goes to. */
  readonly onGoTo: (place: (typeof PLACES)[number]) => void;
}

/** What the house says on the paper in its own words, each place in both languages. */
export function WordFields({ paper, returnDays, onChange, onGoTo }: WordFieldsProps) {
  const { t } = useTranslation('receipt');
  const problemText = useProblemText();
  const faults = paperFaults(paper);
  const suggest = () => {
    const { returnsEnglish, returnsHindi } = firstReturnTerms(returnDays);
    onChange({ returnsEnglish: returnsEnglish.join('\n'), returnsHindi: returnsHindi.join('\n') });
  };
  return (
    <FormPart title={t('words.title')} text={t('words.text')}>
      {PLACES.map((place) => (
        <div key={place}>
          <SimpleGrid cols={2}>
            {([`${place}English`, `${place}Hindi`] as const).map((field) => (
              <Textarea
                key={field}
                label={t(`words.${field}`)}
                autosize
                maxRows={6}
                lang={field.endsWith('Hindi') ? 'hi' : 'en'}
                value={paper[field]}
                error={faults[field] && problemText(faults[field])}
                onFocus={() => onGoTo(place)}
                onChange={(event) => onChange({ [field]: event.currentTarget.value })}
              />
            ))}
          </SimpleGrid>
          {place === 'returns' && (
            <>
              <Button variant="light" h={44} mt={8} onClick={suggest}>
                {t('words.suggest')}
              </Button>
              <Text size="sm" c="dimmed" mt={4}>
                {t('words.days', { count: returnDays })}
              </Text>
            </>
          )}
        </div>
      ))}
    </FormPart>
  );
}
