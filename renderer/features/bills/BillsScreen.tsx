import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { itemByCode } from '../../data/catalogue.ts';
import { billOfPiece } from '../../data/pieces.ts';
import { useScans } from '../../data/scans.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { announce } from '../../ui/announce.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { paperKindOf } from '../returns/papers.ts';
import { advancePlace, notePlace, sectionPlace } from '../returns/places.ts';
import { BillDetail } from './BillDetail.tsx';
import { BillFinder } from './BillFinder.tsx';
import { billAt } from './bill-place.ts';
import classes from './bills.module.css';
import { followBills, openBill, pickItem, useBills } from './bills-store.ts';
import { isBillNumber } from './readings.ts';

/** Past bills: find one, look at its paper, print a copy, void it. */
export function BillsScreen() {
  const { t } = useTranslation('bills');
  const current = useBills((bills) => bills.current);
  const shown = current?.startsWith('bill:') ? current.slice('bill:'.length) : undefined;
  const [showFilters, setShowFilters] = useState(false);
  const filters = useAction({
    id: 'bills.filters',
    keys: ['F4'],
    label: showFilters ? t('filters-hide') : t('filters-show'),
    run: () => setShowFilters(!showFilters),
  });
  const [, goTo] = useLocation();
  const returns = useAction({
    id: 'bills.returns',
    keys: ['Alt+G'],
    label: t('returns'),
    run: () => goTo(sectionPlace('back')),
  });
  useEffect(followBills, []);
  useLinkedBill();
  useScannedBill();
  return (
    <div className={classes.screen}>
      <ScreenTitle title={t('title')}>
        <ActionButton action={returns} variant="default" />
        <ActionButton action={filters} variant="default" aria-expanded={showFilters}>
          {t('filters')}
        </ActionButton>
      </ScreenTitle>
      <div className={classes.columns}>
        <BillFinder showFilters={showFilters} />
        <BillDetail number={shown} />
      </div>
    </div>
  );
}

/** A link to a bill opens it once; from then on the list leads. */
function useLinkedBill(): void {
  const [location, goTo] = useLocation();
  const linked = billAt(location);
  useEffect(() => {
    if (linked === undefined) return;
    openBill(linked);
    goTo('/bills', { replace: true });
  }, [linked, goTo]);
}

/** The barcode of a paper opens it, that of an item finds the bills it was sold on, that of a piece its bill. */
function useScannedBill(): void {
  const { t } = useTranslation('bills');
  const language = useLanguage();
  const [, goTo] = useLocation();
  useScans(({ text }) => {
    if (isBillNumber(text)) return openBill(text.toUpperCase());
    const number = text.trim().toUpperCase();
    const kind = paperKindOf(number);
    if (kind === 'note') return goTo(notePlace(number));
    if (kind === 'voucher') return goTo(advancePlace(number));
    const found = itemByCode(text);
    if (found) pickItem({ id: found.item.id, name: nameIn(language, found.item) });
    else {
      void billOfPiece(text).then((bill) =>
        bill === undefined ? announce(t('scan-unknown', { code: text })) : openBill(bill),
      );
    }
  });
}
