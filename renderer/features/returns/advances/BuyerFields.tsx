import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits } from '../../../../shared/money/digits.ts';
import { ask } from '../../../data/till.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { type BuyerDraft, gstinProblem, isPhone } from './buyer-draft.ts';

interface BuyerFieldsProps {
  readonly value: BuyerDraft;
  readonly onChange: (part: Partial<BuyerDraft>) => void;
}

/** Who the money is from (CGST Rule 50(c)); the phone number brings up one who has been here before. */
export function BuyerFields({ value, onChange }: BuyerFieldsProps) {
  const { t } = useTranslation('returns');
  const problemText = useProblemText();
  const { phone, name, gstin, address } = value;
  const wrong = gstin.length === 15 ? gstinProblem(gstin) : undefined;
  useKnown(value, onChange);
  return (
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
      <TextInput
        label={t('buyer.phone')}
        inputMode="tel"
        autoComplete="off"
        data-autofocus
        value={phone}
        onChange={(event) =>
          onChange({
            phone: plainDigits(event.currentTarget.value)
              .replace(/[^\d+]/g, '')
              .slice(0, 16),
          })
        }
      />
      <TextInput
        label={t('buyer.name')}
        required
        autoComplete="off"
        maxLength={120}
        value={name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('buyer.address')}
        rows={2}
        value={address}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <TextInput
        label={t('buyer.gstin')}
        autoComplete="off"
        maxLength={15}
        error={wrong && problemText(wrong)}
        value={gstin}
        onChange={(event) =>
          onChange({ gstin: event.currentTarget.value.toUpperCase().replace(/[^0-9A-Z]/g, '') })
        }
      />
    </SimpleGrid>
  );
}

/** Fills in what is known of a phone number, over nothing that somebody wrote. */
function useKnown({ phone, name }: BuyerDraft, onChange: (part: Partial<BuyerDraft>) => void): void {
  const isEmpty = name === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a number, whoever hears the answer
  useEffect(() => {
    if (phone === '' || !isPhone(phone) || !isEmpty) return;
    const asking = new AbortController();
    void ask('people.find', { phone }, { signal: asking.signal }).then((answer) => {
      if (asking.signal.aborted || !answer.ok || !answer.value) return;
      const { name: known, gstin = '', address = [] } = answer.value;
      onChange({ name: known, gstin, address: address.join('\n') });
    });
    return () => asking.abort();
  }, [phone, isEmpty]);
}
