import { Alert } from '@mantine/core';
import { IconInfoCircle, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlaceOfSale } from '../../../../shared/sale/place-of-sale.ts';
import { chargesTax, type Seller } from '../../../../shared/sale/seller.ts';
import { STATES } from '../../../../shared/tax/states.ts';
import { useLanguage } from '../../../i18n/language.ts';

interface PlaceNoteProps {
  readonly place: PlaceOfSale;
  readonly seller: Seller;
}

/** Whose tax the bill will bear as things stand: to write a State down changes it, so it is said while it is typed. */
export function PlaceNote({ place, seller }: PlaceNoteProps) {
  const { t } = useTranslation('sell');
  const stateName = useStateName();
  if (!chargesTax(seller)) return null;
  const state = stateName(place.placeOfSupply);
  return (
    <Alert
      role="status"
      variant="light"
      color={place.interState ? 'turmeric' : 'indigo'}
      icon={place.interState ? <IconMapPin aria-hidden /> : <IconInfoCircle aria-hidden />}
      py={8}
    >
      {place.interState ? t('place.inter-state', { state }) : t('place.here', { state })}
    </Alert>
  );
}

/** The name of a State in the language of the page; abroad for what is none. */
export function useStateName(): (code: string) => string {
  const { t } = useTranslation('sell');
  const language = useLanguage();
  return (code) => {
    const state = STATES.get(code);
    if (!state) return t('place.abroad');
    return language === 'hi' ? state.hindi : state.english;
  };
}
