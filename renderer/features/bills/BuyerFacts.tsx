import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../shared/contract/views.ts';
import { ABROAD } from '../../../shared/sale/supply.ts';
import { STATES } from '../../../shared/tax/states.ts';
import { useReadyTill } from '../../data/me.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';

/** Who bought, who sold where there are several, and what kind of supply it was where it is not the usual one. */
export function BuyerFacts({ found }: { readonly found: BillFound }) {
  const { t } = useTranslation('bills');
  const language = useLanguage();
  const sellers = useReadyTill()?.sellers ?? [];
  const { bill, buyer, seller } = found;
  const place = STATES.get(bill.placeOfSupply);
  const address = [...(buyer?.address ?? []), buyer?.country].filter(Boolean).join(', ');
  const delivery = buyer?.delivery?.address.filter((line) => line !== '').join(', ') ?? '';
  const who = [buyer?.name, buyer?.phone].filter(Boolean).join(', ');
  return (
    <>
      {sellers.length > 1 && (
        <>
          <dt>{t('fact.seller')}</dt>
          <dd>{nameIn(language, seller)}</dd>
        </>
      )}
      {who !== '' && (
        <>
          <dt>{t('fact.buyer')}</dt>
          <dd>{who}</dd>
        </>
      )}
      {bill.buyerGstin && (
        <>
          <dt>{t('fact.gstin')}</dt>
          <dd>
            <span className="figures">{bill.buyerGstin}</span> ({t('fact.unverified')})
          </dd>
        </>
      )}
      {address !== '' && (
        <>
          <dt>{t('fact.address')}</dt>
          <dd>{address}</dd>
        </>
      )}
      {delivery !== '' && (
        <>
          <dt>{t('fact.delivery')}</dt>
          <dd>{delivery}</dd>
        </>
      )}
      {bill.supply !== 'domestic' && (
        <>
          <dt>{t('fact.supply')}</dt>
          <dd>{t(`supply.${bill.supply}`)}</dd>
        </>
      )}
      {(bill.interState || bill.supply !== 'domestic') && bill.placeOfSupply !== ABROAD && place && (
        <>
          <dt>{t('fact.place')}</dt>
          <dd>{language === 'hi' ? place.hindi : place.english}</dd>
        </>
      )}
      {bill.totals.rebate > 0 && (
        <>
          <dt>{t('fact.rebates')}</dt>
          <dd>
            <Money paise={bill.totals.rebate} />
          </dd>
        </>
      )}
    </>
  );
}
