import { Radio, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chargesTax, type Seller } from '../../../../shared/sale/seller.ts';
import { hsnDigitsNeeded } from '../../../../shared/tax/hsn.ts';
import { DayField } from '../DayField.tsx';
import { FormPart } from '../FormPart.tsx';
import { ORDER, type SellerFieldsProps, useTextField } from './fields.ts';
import { needsEInvoice, parseTurnover } from './turnover.ts';

/** What turnover and certificates ask of the documents. */
export function DutyFields(props: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  const taxed = chargesTax(props.draft);
  return (
    <FormPart title={t('part.duties')}>
      <SimpleGrid cols={2}>
        <Turnover {...props} />
        {taxed && <TextInput {...text('lut', 40)} />}
      </SimpleGrid>
      {taxed && <EInvoice {...props} />}
      <Khadi {...props} />
      <Untaxed {...props} />
    </FormPart>
  );
}

function Turnover(props: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  const read = parseTurnover(props.draft.turnover);
  return (
    <TextInput
      {...text('turnover', 30)}
      placeholder={t('turnover-example')}
      leftSection="₹"
      description={
        read.ok
          ? t('turnover-means', { amount: read.value, digits: hsnDigitsNeeded(read.value, true) })
          : t('turnover-unknown')
      }
      inputWrapperOrder={ORDER}
    />
  );
}

/** Proposed where the turnover says so, never switched on by itself: the law looks at earlier years too. */
function EInvoice({ draft, onChange }: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const turnover = parseTurnover(draft.turnover);
  const isDue = turnover.ok && needsEInvoice(turnover.value);
  return (
    <div>
      <Switch
        size="md"
        label={t('field.eInvoice')}
        description={t('why.eInvoice')}
        checked={draft.eInvoice}
        onChange={(event) => onChange({ ...draft, eInvoice: event.currentTarget.checked })}
      />
      {isDue && !draft.eInvoice && (
        <Text c="turmeric.8" fw={500} mt={4} role="status">
          {t('e-invoice-due')}
        </Text>
      )}
    </div>
  );
}

function Khadi(props: SellerFieldsProps) {
  const { draft, onChange } = props;
  const { t } = useTranslation('sellers');
  const text = useTextField(props);
  return (
    <Stack gap="xs">
      <Switch
        size="md"
        label={t('field.isKhadi')}
        description={t('why.isKhadi')}
        checked={draft.isKhadi}
        onChange={(event) => onChange({ ...draft, isKhadi: event.currentTarget.checked })}
      />
      {draft.isKhadi && (
        <SimpleGrid cols={2}>
          <TextInput {...text('khadiCertificate', 40)} withAsterisk />
          <DayField
            label={t('field.khadiValidTo')}
            clearable
            value={draft.khadiValidTo}
            onChange={(khadiValidTo) => onChange({ ...draft, khadiValidTo })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}

function Untaxed({ draft, onChange }: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  return (
    <Radio.Group
      size="md"
      label={t('field.untaxedAs')}
      description={t('why.untaxedAs')}
      value={draft.untaxedAs}
      onChange={(untaxedAs) => onChange({ ...draft, untaxedAs: untaxedAs as Seller['untaxedAs'] })}
    >
      <Stack gap={6} mt={6}>
        <Radio size="md" value="exempt" label={t('untaxed.exempt')} />
        <Radio size="md" value="nil" label={t('untaxed.nil')} />
      </Stack>
    </Radio.Group>
  );
}
