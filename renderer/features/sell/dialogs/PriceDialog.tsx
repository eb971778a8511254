import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemById } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { lineOf } from '../cart/edit.ts';
import { changePrice } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { isReason, ReasonInput } from './ReasonInput.tsx';
import { SmallForm } from './SmallForm.tsx';

const REASONS = ['tag', 'damaged', 'bargain', 'wholesale'] as const;

/** Another price than the catalogue's, with its reason. */
export function PriceDialog({ lineId }: { readonly lineId: string }) {
  const { t } = useTranslation('sell');
  const language = useLanguage();
  const line = useSale((sale) => lineOf(sale.cart, lineId));
  const item = itemById(line?.itemId ?? '');
  const [price, setPrice] = useState(line?.price?.paise ?? item?.price);
  const [reason, setReason] = useState(line?.price?.reason ?? '');
  if (!item) return null;

  const set = (next: Parameters<typeof changePrice>[1]) => {
    closeDialog();
    changePrice(lineId, next);
  };
  return (
    <SmallForm
      title={t('price.title', { name: nameIn(language, item) })}
      wide
      onDone={() => price !== undefined && set({ paise: price, reason: reason.trim() })}
      canDone={price !== undefined && price > 0 && isReason(reason)}
      aside={
        line?.price && (
          <Button variant="subtle" mr="auto" onClick={() => set(undefined)}>
            {t('price.restore')}
          </Button>
        )
      }
    >
      <MoneyInput
        label={t('price.label', { unit: t(`common:unit.${item.unit}`) })}
        size="xl"
        value={price}
        onChange={setPrice}
        data-autofocus
      />
      <Text c="dimmed">
        {t('price.list')} <Money paise={item.price} show="auto" />
        {item.mrp !== undefined && (
          <>
            {' · '}
            {t('price.mrp')} <Money paise={item.mrp} show="auto" />
          </>
        )}
      </Text>
      <ReasonInput
        reasons={REASONS.map((one) => t(`price.reason.${one}`))}
        value={reason}
        onChange={setReason}
      />
    </SmallForm>
  );
}
