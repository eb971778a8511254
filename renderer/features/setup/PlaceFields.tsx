import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayInIndia, financialYear } from '../../../shared/calendar.ts';
import { billSeries, documentNumber } from '../../../shared/sale/number.ts';
import { tillCodeSchema } from '../../../shared/till/organisation.ts';
import { useProblemText } from '../../ui/problem.tsx';
import { type Answers, placeFaults } from './answers.ts';

interface PlaceFieldsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly strict: boolean;
}

const EXAMPLE = 'MPD';

/** Where the till stands, and what is printed on each of its bills for it. */
export function PlaceFields({ answers, onChange, strict }: PlaceFieldsProps) {
  const { t } = useTranslation('setup');
  const problemText = useProblemText();
  const { siteEnglish, siteHindi, tillCode } = answers;
  const faults = placeFaults(answers);
  const isWhole = tillCode.length === 3;
  const codeFault = strict || isWhole ? faults.tillCode : undefined;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        <TextInput
          label={t('place.name-english')}
          placeholder={t('place.name-english-example')}
          value={siteEnglish}
          maxLength={100}
          withAsterisk
          error={strict && faults.siteEnglish && problemText(faults.siteEnglish)}
          onChange={(event) => onChange({ ...answers, siteEnglish: event.currentTarget.value })}
        />
        <TextInput
          label={t('place.name-hindi')}
          placeholder={t('place.name-hindi-example')}
          lang="hi"
          value={siteHindi}
          maxLength={100}
          onChange={(event) => onChange({ ...answers, siteHindi: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={t('place.till-code')}
        description={t('place.till-code-why', { number: firstNumber(tillCode, Date.now()) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={EXAMPLE}
        value={tillCode}
        maxLength={3}
        withAsterisk
        autoComplete="off"
        spellCheck={false}
        styles={{ input: { width: 140, textTransform: 'uppercase', letterSpacing: 2 } }}
        error={codeFault && problemText(codeFault)}
        onChange={(event) => onChange({ ...answers, tillCode: event.currentTarget.value.toUpperCase() })}
      />
    </Stack>
  );
}

/** The first bill of a till with this code, or of an example while it is no code yet. */
function firstNumber(tillCode: string, now: number): string {
  const code = tillCodeSchema.safeParse(tillCode).success ? tillCode : EXAMPLE;
  return documentNumber(billSeries(code, 1, financialYear(dayInIndia(now))), 1);
}
