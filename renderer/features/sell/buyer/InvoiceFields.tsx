import {
  Checkbox,
  Group,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { checkGstin } from '../../../../shared/tax/gstin.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { StateSelect } from '../../settings/organisation/StateSelect.tsx';
import { type BuyerDraft, codeTyped } from './draft.ts';

export interface BuyerFieldsProps {
  readonly draft: BuyerDraft;
  readonly onChange: (part: Partial<BuyerDraft>) => void;
}

const GSTIN_LENGTH = 15;

/** What an invoice shows of its buyer: GSTIN, State, address. */
export function InvoiceFields({ draft, onChange }: BuyerFieldsProps) {
  const { t } = useTranslation('sell');
  const gstin = useGstinWords(draft.gstin);
  return (
    <Stack gap={8}>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label={t('buyer.gstin')}
          description={gstin.help}
          error={gstin.wrong}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
          value={draft.gstin}
          onChange={(event) => onChange({ gstin: codeTyped(event.currentTarget.value, GSTIN_LENGTH) })}
        />
        <StateSelect
          label={t('buyer.state')}
          description={t('buyer.state-why')}
          size="md"
          value={draft.stateCode}
          onChange={(stateCode) => onChange({ stateCode })}
        />
        <Textarea
          label={t('buyer.address')}
          description={t('buyer.address-why')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rows={2}
          value={draft.address}
          onChange={(event) => onChange({ address: event.currentTarget.value })}
        />
      </SimpleGrid>
      {draft.gstin !== '' && <PlaceAt draft={draft} onChange={onChange} />}
    </Stack>
  );
}

/** Disputed for a registered buyer of another State who carries the goods away, so it is said for each bill. */
function PlaceAt({ draft, onChange }: BuyerFieldsProps) {
  const { t } = useTranslation('sell');
  return (
    <Group gap="sm">
      <Text fw={500} id="place-at">
        {t('buyer.place-at')}
      </Text>
      <SegmentedControl
        aria-labelledby="place-at"
        value={draft.placeAt}
        onChange={(value) => onChange({ placeAt: value === 'address' ? 'address' : 'counter' })}
        data={[
          { value: 'counter', label: t('buyer.at-counter') },
          { value: 'address', label: t('buyer.at-address') },
        ]}
      />
    </Group>
  );
}

/** Wrong as soon as there are enough characters to know. */
function useGstinWords(gstin: string): { readonly help?: string; readonly wrong?: string } {
  const { t } = useTranslation('sell');
  const problemText = useProblemText();
  if (gstin === '') return { help: t('buyer.gstin-why') };
  const read = checkGstin(gstin);
  if (read.ok) return { help: t('buyer.gstin-formed') };
  if (gstin.length < GSTIN_LENGTH) {
    return { help: t('buyer.gstin-typed', { typed: gstin.length, of: GSTIN_LENGTH }) };
  }
  return { wrong: problemText(read.error) };
}

/** Where the goods go, if the buyer does not take them along. */
export function DeliveryFields({ draft, onChange }: BuyerFieldsProps) {
  const { t } = useTranslation('sell');
  return (
    <Stack gap="sm">
      <Checkbox
        size="md"
        label={t('buyer.sent')}
        checked={draft.isSent}
        onChange={(event) => onChange({ isSent: event.currentTarget.checked })}
      />
      {draft.isSent && (
        <SimpleGrid cols={2} spacing="sm">
          <Textarea
            label={t('buyer.delivery-address')}
            rows={3}
            value={draft.deliveryAddress}
            onChange={(event) => onChange({ deliveryAddress: event.currentTarget.value })}
          />
          <StateSelect
            label={t('buyer.delivery-state')}
            size="md"
            value={draft.deliveryState}
            onChange={(deliveryState) => onChange({ deliveryState })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** Who the buyer is, where the law asks: a PAN, the declaration in its place, a visitor's passport. */
export function IdentityFields({ draft, onChange }: BuyerFieldsProps) {
  const { t } = useTranslation('sell');
  const isWrong = draft.pan.length === 10 && !/^[A-Z]{5}\d{4}[A-Z]$/.test(draft.pan);
  return (
    <SimpleGrid cols={2} spacing="sm" verticalSpacing={8}>
      <TextInput
        label={t('buyer.pan')}
        error={isWrong && t('buyer.pan-wrong')}
        autoComplete="off"
        spellCheck={false}
        value={draft.pan}
        onChange={(event) => onChange({ pan: codeTyped(event.currentTarget.value, 10) })}
      />
      <Checkbox
        size="md"
        mt={34}
        label={t('buyer.form60')}
        checked={draft.form60}
        onChange={(event) => onChange({ form60: event.currentTarget.checked })}
      />
      <TextInput
        label={t('buyer.passport')}
        autoComplete="off"
        maxLength={20}
        value={draft.passport}
        onChange={(event) => onChange({ passport: event.currentTarget.value.toUpperCase() })}
      />
      <TextInput
        label={t('buyer.country')}
        autoComplete="off"
        maxLength={60}
        value={draft.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
