import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REGISTRATIONS, type Registration } from '../../../../shared/sale/seller.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { DayField } from '../DayField.tsx';
import { FormPart } from '../FormPart.tsx';
import { GstinField, StateField } from '../organisation/IdentityFields.tsx';
import { StateSelect } from '../organisation/StateSelect.tsx';
import { panOf, withRegistration } from './draft.ts';
import { ORDER, type SellerFieldsProps, useTextField } from './fields.ts';
import { daysOf } from './validity.ts';

/** Under which registration the seller sells here, and what that kind of it needs. */
export function RegistrationFields(props: SellerFieldsProps) {
  const { draft, onChange } = props;
  const { t } = useTranslation('sellers');
  return (
    <FormPart title={t('part.registration')}>
      <Radio.Group
        aria-label={t('part.registration')}
        value={draft.registration}
        onChange={(chosen) => onChange(withRegistration(draft, chosen as Registration))}
      >
        <Stack gap={8}>
          {REGISTRATIONS.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              size="md"
              label={t(`registration.${kind}`)}
              description={t(`when.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Numbers {...props} />
      {draft.registration === 'casual' && <CasualDays {...props} />}
      {draft.registration === 'home' && <Stall {...props} />}
    </FormPart>
  );
}

/** GSTIN, State and PAN: the first tells the others. */
function Numbers(props: SellerFieldsProps) {
  const { draft, faults, onChange } = props;
  const { t } = useTranslation('sellers');
  const problemText = useProblemText();
  const text = useTextField(props);
  const { organisation } = draft;
  const { pan, given } = panOf(draft);
  const messageOf = (field: 'gstin' | 'stateCode') => {
    const fault = faults.organisation?.[field];
    return fault && problemText(fault);
  };
  const change = (changed: typeof organisation) => onChange({ ...draft, organisation: changed });
  return (
    <>
      <SimpleGrid cols={2}>
        {organisation.registered && (
          <GstinField draft={organisation} fault={messageOf('gstin')} onChange={change} />
        )}
        <StateField draft={organisation} fault={messageOf('stateCode')} onChange={change} />
      </SimpleGrid>
      <TextInput
        {...text('pan', 10)}
        placeholder="ABCDE1234F"
        description={t(
          given ? 'pan-given' : `pan-for.${draft.registration === 'exempt' ? 'exempt' : 'other'}`,
        )}
        inputWrapperOrder={ORDER}
        maw={320}
        spellCheck={false}
        styles={{ input: { textTransform: 'uppercase' } }}
        disabled={given}
        value={given ? pan : draft.pan}
      />
    </>
  );
}

function CasualDays({ draft, faults, onChange }: SellerFieldsProps) {
  const { t } = useTranslation('sellers');
  const problemText = useProblemText();
  const { validFrom, validTo } = draft;
  const isPeriod = validFrom !== '' && validFrom <= validTo;
  const count = isPeriod ? daysOf(validFrom, validTo) : 0;
  return (
    <SimpleGrid cols={2}>
      <DayField
        label={t('field.validFrom')}
        withAsterisk
        value={validFrom}
        error={faults.validFrom && problemText(faults.validFrom)}
        onChange={(day) => onChange({ ...draft, validFrom: day })}
      />
      <DayField
        label={t('field.validTo')}
        withAsterisk
        description={isPeriod ? t('casual-days', { count }) : t('casual-most')}
        value={validTo}
        error={faults.validTo && problemText(faults.validTo)}
        onChange={(day) => onChange({ ...draft, validTo: day })}
      />
    </SimpleGrid>
  );
}

function Stall(props: SellerFieldsProps) {
  const { draft, faults, onChange } = props;
  const { t } = useTranslation('sellers');
  const problemText = useProblemText();
  const text = useTextField(props);
  return (
    <SimpleGrid cols={2}>
      <StateSelect
        label={t('field.stallState')}
        description={t('why.stallState')}
        withAsterisk
        value={draft.stallState}
        error={faults.stallState && problemText(faults.stallState)}
        onChange={(stallState) => onChange({ ...draft, stallState })}
      />
      <TextInput {...text('challan', 16)} />
    </SimpleGrid>
  );
}
