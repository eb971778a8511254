import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayInIndia, financialYear } from '../../../../shared/calendar.ts';
import { billSeries, documentNumber, TILL_CODE } from '../../../../shared/sale/number.ts';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import { useReadyTill } from '../../../data/me.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { FormPart } from '../FormPart.tsx';
import { ORDER, type SellerFieldsProps, useTextField } from './fields.ts';

interface NameFieldsProps extends SellerFieldsProps {
  /** A code is given once: every document of the seller begins with it. */
  readonly isNew: boolean;
}

/** Who sells, as it stands at the head of every bill, and with what its numbers begin. */
export function NameFields({ isNew, ...props }: NameFieldsProps) {
  const { draft, faults, onChange } = props;
  const { t } = useTranslation('sellers');
  const problemText = useProblemText();
  const text = useTextField(props);
  const { organisation } = draft;
  const nameFault = faults.organisation?.nameEnglish;
  const why = draft.id === MAIN_SELLER ? 'code-of-till' : isNew ? 'code-new' : 'code-stays';
  return (
    <FormPart title={t('part.name')}>
      <SimpleGrid cols={2}>
        <TextInput
          label={t('field.nameEnglish')}
          withAsterisk
          maxLength={100}
          autoComplete="off"
          value={organisation.nameEnglish}
          error={nameFault && problemText(nameFault)}
          onChange={(event) =>
            onChange({ ...draft, organisation: { ...organisation, nameEnglish: event.currentTarget.value } })
          }
        />
        <TextInput
          label={t('field.nameHindi')}
          lang="hi"
          maxLength={100}
          autoComplete="off"
          value={organisation.nameHindi}
          onChange={(event) =>
            onChange({ ...draft, organisation: { ...organisation, nameHindi: event.currentTarget.value } })
          }
        />
      </SimpleGrid>
      <TextInput
        {...text('code', 3)}
        withAsterisk={isNew}
        description={t(why, { number: useFirstNumber(draft.code) })}
        inputWrapperOrder={ORDER}
        placeholder="RAM"
        spellCheck={false}
        disabled={!isNew}
        styles={{ input: { width: 140, textTransform: 'uppercase', letterSpacing: 2 } }}
      />
    </FormPart>
  );
}

/** The first bill under a code, or under an example while it is no code yet. */
function useFirstNumber(typed: string): string {
  const incarnation = useReadyTill()?.incarnation ?? 1;
  const code = typed.trim().toUpperCase();
  const series = billSeries(
    TILL_CODE.test(code) ? code : 'RAM',
    incarnation,
    financialYear(dayInIndia(Date.now())),
  );
  return documentNumber(series, 1);
}
