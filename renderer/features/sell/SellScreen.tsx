import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useTillPart } from '../../data/me.ts';
import { useCustomerWindow } from '../customer/use-customer-window.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { CartTable } from './parts/CartTable.tsx';
import { DoneStrip } from './parts/DoneStrip.tsx';
import { LineActions } from './parts/LineActions.tsx';
import { NoticeStrip } from './parts/NoticeStrip.tsx';
import { OpenShift } from './parts/OpenShift.tsx';
import { SaleActions } from './parts/SaleActions.tsx';
import { ScanBox } from './parts/ScanBox.tsx';
import { Totals } from './parts/Totals.tsx';
import { useSaleAnnouncements } from './parts/use-sale-announcements.ts';
import classes from './sell.module.css';
import { keepSale } from './store/keep.ts';
import { useSettlement } from './use-settlement.ts';

/** The screen a cashier never leaves. */
export function SellScreen() {
  const { t } = useTranslation('sell');
  const isClosed = useTillPart((till) => till.shift === undefined);
  const settled = useSettlement();
  useEffect(keepSale, []);
  useSaleAnnouncements(settled);
  useCustomerWindow(settled);
  return (
    <div className={classes.sell}>
      <h1 className="unseen">{t('title')}</h1>
      <section className={classes.left} aria-label={t('cart')}>
        <ScanBox />
        <DoneStrip />
        <NoticeStrip />
        <CartTable settled={settled} />
        <LineActions />
      </section>
      <section className={classes.right} aria-label={t('bill')}>
        <Totals settled={settled} />
        {isClosed && <OpenShift />}
        <SaleActions settled={settled} />
      </section>
      <Dialogs settled={settled} />
    </div>
  );
}
