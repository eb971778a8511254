import { Checkbox, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, audienceSchema, type Scheme } from '../../../../shared/sale/rebate.ts';
import { chargesTax, MAIN_SELLER, type Seller } from '../../../../shared/sale/seller.ts';
import { SUPPLIES, supplySchema } from '../../../../shared/sale/supply.ts';
import { useReadyTill } from '../../../data/me.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { type BillKind, chooseKind } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { SmallForm } from './SmallForm.tsx';

const NOBODY: readonly Seller[] = [];
const NOTHING: readonly Scheme[] = [];

/** What kind of bill it is: who sells, to whom a rebate is due, whether prices are for trade, whether it goes abroad. */
export function OptionsDialog() {
  const { t } = useTranslation('sell');
  const cart = useSale((sale) => sale.cart);
  const till = useReadyTill();
  const sellers = (till?.sellers ?? NOBODY).filter(({ active }) => active);
  const [kind, setKind] = useState<BillKind>({
    seller: cart.seller ?? MAIN_SELLER,
    trade: cart.trade ?? false,
    supply: cart.supply ?? 'domestic',
    audience: cart.audience ?? 'everyone',
    invoiceAsked: cart.invoiceAsked ?? false,
  });
  const change = (part: Partial<BillKind>) => setKind({ ...kind, ...part });
  const seller = sellers.find(({ id }) => id === kind.seller);
  const done = () => {
    closeDialog();
    chooseKind(kind);
  };
  return (
    <SmallForm title={t('kind.title')} wide onDone={done} canDone>
      <Stack gap="md">
        {sellers.length > 1 && <SellerChoice sellers={sellers} chosen={kind.seller} onChange={change} />}
        <NativeSelect
          label={t('kind.audience')}
          description={t('kind.audience-why')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data-autofocus={sellers.length > 1 ? undefined : true}
          value={kind.audience}
          onChange={(event) => change({ audience: audienceSchema.parse(event.currentTarget.value) })}
        >
          {audiencesOf(till?.schemes ?? NOTHING, kind.audience).map((audience) => (
            <option key={audience} value={audience}>
              {t(`kind.audiences.${audience}`)}
            </option>
          ))}
        </NativeSelect>
        {seller && chargesTax(seller) && (
          <NativeSelect
            label={t('kind.supply')}
            description={t(`kind.supply-why.${kind.supply}`)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={kind.supply}
            onChange={(event) => change({ supply: supplySchema.parse(event.currentTarget.value) })}
          >
            {SUPPLIES.map((supply) => (
              <option key={supply} value={supply}>
                {t(`kind.supplies.${supply}`)}
              </option>
            ))}
          </NativeSelect>
        )}
        <Checkbox
          size="md"
          label={t('kind.trade')}
          description={t('kind.trade-why')}
          checked={kind.trade}
          onChange={(event) => change({ trade: event.currentTarget.checked })}
        />
        {till?.settings.consolidates && (
          <Checkbox
            size="md"
            label={t('kind.invoice-asked')}
            description={t('kind.invoice-asked-why')}
            checked={kind.invoiceAsked}
            onChange={(event) => change({ invoiceAsked: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </SmallForm>
  );
}

interface SellerChoiceProps {
  readonly sellers: readonly Seller[];
  readonly chosen: string;
  readonly onChange: (part: { readonly seller: string }) => void;
}

function SellerChoice({ sellers, chosen, onChange }: SellerChoiceProps) {
  const { t } = useTranslation(['sell', 'common']);
  const language = useLanguage();
  return (
    <Radio.Group label={t('sell:kind.seller')} value={chosen} onChange={(seller) => onChange({ seller })}>
      <Stack gap={6} mt={4}>
        {sellers.map((seller) => (
          <Radio
            key={seller.id}
            value={seller.id}
            size="md"
            label={nameIn(language, seller)}
            description={
              <Text component="span" size="sm">
                {t(`sell:kind.registration.${seller.registration}`)}
                {seller.gstin === undefined ? '' : ` · ${seller.gstin}`}
              </Text>
            }
            data-autofocus={seller.id === chosen || undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Everyone, and those for whom some scheme is. */
function audiencesOf(schemes: readonly Scheme[], chosen: BillKind['audience']) {
  return AUDIENCES.filter(
    (audience) =>
      audience === 'everyone' ||
      audience === chosen ||
      schemes.some((scheme) => scheme.active && scheme.audience === audience),
  );
}
