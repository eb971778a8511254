import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormPart } from '../FormPart.tsx';
import { AddressFields } from '../organisation/AddressFields.tsx';
import { type SellerFieldsProps, useTextField } from './fields.ts';

/** Where the seller is found. */
export function ContactFields(props: SellerFieldsProps) {
  const { draft, faults, onChange } = props;
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  return (
    <FormPart title={t('part.address')}>
      <AddressFields
        draft={draft.organisation}
        faults={faults.organisation ?? {}}
        onChange={(organisation) => onChange({ ...draft, organisation })}
      />
      <SimpleGrid cols={3} style={{ alignItems: 'start' }}>
        <TextInput {...text('place', 60)} />
        <TextInput {...text('pin', 6)} inputMode="numeric" />
        <TextInput {...text('email', 100)} inputMode="email" />
      </SimpleGrid>
    </FormPart>
  );
}

/** Where money for the seller goes, printed on its documents. */
export function MoneyFields(props: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  return (
    <FormPart title={t('part.money')} text={t('money-text')}>
      <SimpleGrid cols={2}>
        <TextInput {...text('upiAddress', 60)} placeholder="emporium@sbi" spellCheck={false} />
        <TextInput {...text('upiName', 60)} placeholder={props.draft.organisation.nameEnglish.slice(0, 60)} />
      </SimpleGrid>
      <SimpleGrid cols={3} style={{ alignItems: 'start' }}>
        <TextInput {...text('bankName', 80)} />
        <TextInput {...text('bankAccount', 30)} inputMode="numeric" />
        <TextInput
          {...text('bankIfsc', 14)}
          placeholder="SBIN0001234"
          spellCheck={false}
          styles={{ input: { textTransform: 'uppercase' } }}
        />
      </SimpleGrid>
    </FormPart>
  );
}
