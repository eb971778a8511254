import { Alert, NativeSelect, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../../shared/money/format.ts';
import {
  AUDIENCES,
  type Audience,
  FUNDERS,
  type Funder,
  type Scheme,
} from '../../../../shared/sale/rebate.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { FormPart } from '../FormPart.tsx';
import { basisPointsOf, type SchemeDraft } from './draft.ts';
import { EXAMPLE_PRICE, exampleOf, leftOf } from './example.ts';

interface RateFieldsProps {
  readonly draft: SchemeDraft;
  readonly percentFault: string | undefined;
  /** The draft as a scheme, for the example. */
  readonly scheme: Scheme;
  readonly others: readonly Scheme[];
  readonly onChange: (draft: SchemeDraft) => void;
}

/** How much, for whom, who pays, and how it stands beside other rebates. */
export function RateFields({ draft, percentFault, scheme, others, onChange }: RateFieldsProps) {
  const { t } = useTranslation('rebates');
  return (
    <FormPart title={t('part.rate')}>
      <SimpleGrid cols={3} style={{ alignItems: 'start' }}>
        <NumberInput
          label={t('field.percent')}
          withAsterisk
          suffix=" %"
          min={0}
          max={100}
          decimalScale={2}
          clampBehavior="strict"
          value={draft.percent}
          error={percentFault}
          onChange={(percent) => onChange({ ...draft, percent: percent === '' ? '' : Number(percent) })}
        />
        <NativeSelect
          label={t('field.audience')}
          value={draft.audience}
          data={AUDIENCES.map((one) => ({ value: one, label: t(`audience.${one}`) }))}
          onChange={(event) => onChange({ ...draft, audience: event.currentTarget.value as Audience })}
        />
        <NativeSelect
          label={t('field.funder')}
          value={draft.funder}
          data={FUNDERS.map((one) => ({ value: one, label: t(`funder.${one}`) }))}
          onChange={(event) => onChange({ ...draft, funder: event.currentTarget.value as Funder })}
        />
      </SimpleGrid>
      <Radio.Group
        size="md"
        label={t('field.combines')}
        value={draft.combines}
        onChange={(combines) => onChange({ ...draft, combines: combines as Scheme['combines'] })}
      >
        <Stack gap={6} mt={6}>
          {(['additive', 'successive'] as const).map((way) => (
            <Radio
              key={way}
              value={way}
              size="md"
              label={t(`combines.${way}`)}
              description={t(`combines-why.${way}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {basisPointsOf(draft) > 0 && <Example scheme={scheme} others={others} />}
    </FormPart>
  );
}

/** The scheme on a thousand rupees, worked out as the till does it on a bill. */
function Example({ scheme, others }: { readonly scheme: Scheme; readonly others: readonly Scheme[] }) {
  const { t } = useTranslation('rebates');
  const language = useLanguage();
  const { beside, alone, together } = exampleOf(scheme, others);
  const named = beside && (language === 'hi' && beside.nameHindi ? beside.nameHindi : beside.nameEnglish);
  const parts = together.map(({ paise }) => formatRupees(paise, { paise: 'auto' })).join(' + ');
  return (
    <Alert color="gray" variant="light" role="status" title={t('example.title', { amount: EXAMPLE_PRICE })}>
      <Text>{t('example.alone', { off: EXAMPLE_PRICE - leftOf(alone), left: leftOf(alone) })}</Text>
      <Text>
        {named === undefined
          ? t('example.beside-tenth', { parts, left: leftOf(together) })
          : t('example.beside', { name: named, parts, left: leftOf(together) })}
      </Text>
    </Alert>
  );
}
