import { Radio, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const OTHER = '';
const SHORTEST = 2;
const LONGEST = 120;

/** A reason at a key's press: `kept` goes into the books and on paper, `label` is shown. */
export interface QuickReason {
  readonly kept: string;
  readonly label: string;
}

interface ReasonFieldProps {
  readonly label: string;
  readonly quick: readonly QuickReason[];
  /** A reason of two letters or more, else nothing. */
  readonly onChange: (reason: string | undefined) => void;
  readonly autoFocus?: boolean;
}

/** One of the usual reasons, or one in the person's own words. */
export function ReasonField({ label, quick, onChange, autoFocus = false }: ReasonFieldProps) {
  const { t } = useTranslation('common');
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState('');
  const tell = (reason: string) => onChange(reason.trim().length >= SHORTEST ? reason.trim() : undefined);
  return (
    <>
      <Radio.Group
        label={label}
        value={chosen ?? null}
        withAsterisk
        onChange={(value) => {
          setChosen(value);
          tell(value === OTHER ? written : value);
        }}
      >
        <SimpleGrid cols={2} spacing="md" verticalSpacing={0} mt={4}>
          {[...quick, { kept: OTHER, label: t('other-reason') }].map((reason, index) => (
            <Radio
              key={reason.kept}
              value={reason.kept}
              label={reason.label}
              size="md"
              py={10}
              data-autofocus={(autoFocus && index === 0) || undefined}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {chosen === OTHER && (
        <TextInput
          label={t('own-words')}
          maxLength={LONGEST}
          autoFocus
          value={written}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            tell(event.currentTarget.value);
          }}
        />
      )}
    </>
  );
}
