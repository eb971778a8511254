import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { creditOf } from '../../../../shared/sale/credit.ts';
import { buyerObjection } from '../../../../shared/till/decide/buyer.ts';
import { useReadyTill } from '../../../data/me.ts';
import { focusHome } from '../../../ui/focus.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { sellerOfCart } from '../../sell/cart/settle-cart.ts';
import { useSettled } from '../../sell/use-settlement.ts';
import { usualRows } from '../money/refund.ts';
import { SettleDialog } from '../money/SettleDialog.tsx';
import { ItemPicker } from '../parts/ItemPicker.tsx';
import { sectionPlace } from '../places.ts';
import { useQuickReasons } from '../reasons.ts';
import classes from '../returns.module.css';
import { BackTable } from './BackTable.tsx';
import { partsOf } from './back.ts';
import { completeReturn } from './complete.ts';
import { Figures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { InsteadBuyerDialog } from './InsteadBuyerDialog.tsx';
import { InsteadTable } from './InsteadTable.tsx';
import { type DeskDialog, LineDialogs } from './LineDialogs.tsx';
import { LineKeys } from './LineKeys.tsx';
import { NoticeStrip } from './NoticeStrip.tsx';
import { choosePane, endReturn, forgetInstead, isTouched, type Returning } from './store.ts';
import { UnusualNotes } from './UnusualNotes.tsx';
import { unusualOf } from './unusual.ts';
import { useDeskScans } from './use-desk-scans.ts';

interface DeskProps {
  readonly found: BillFound;
  readonly running: Returning;
}

/** Lines of the bill on the left with what is taken instead, what it comes to on the right. */
export function Desk({ found, running }: DeskProps) {
  const { t } = useTranslation('returns');
  const [, goTo] = useLocation();
  const till = useReadyTill();
  const [dialog, setDialog] = useState<DeskDialog | 'settle' | 'buyer'>();
  const { bill, credited } = found;
  const { pane, instead } = running;
  const quick = useQuickReasons('return');

  const parts = partsOf(running.back);
  const credit = creditOf(bill, credited, parts);
  const cart = instead ?? NO_CART;
  const settled = useSettled(cart);
  const takes = instead !== undefined && instead.lines.length > 0;
  const seller = instead && sellerOfCart(instead, till?.sellers ?? []);
  const objection =
    takes && seller && settled.ok ? buyerObjection(instead, seller, settled.value) : undefined;
  const canSettle = credit.ok && (!takes || (settled.ok && !objection));
  const { scan, choose } = useDeskScans(found, (item) => setDialog({ kind: 'measure', item }));

  const finish = useAction({
    id: 'returns.finish',
    keys: ['F9'],
    label: takes ? t('finish-exchange') : t('finish'),
    run: () => setDialog('settle'),
    enabled: canSettle,
  });
  const toggle = useAction({
    id: 'returns.instead',
    keys: ['F3'],
    label: pane === 'back' ? t('pane.switch') : t('pane.switch-back'),
    run: () => {
      choosePane(pane === 'back' ? 'instead' : 'back', found);
      focusHome();
    },
  });
  const buyer = useAction({
    id: 'returns.buyer',
    keys: ['F5'],
    label: t('buyer.of-instead'),
    run: () => setDialog('buyer'),
    enabled: takes,
  });
  const leave = useAction({
    id: 'returns.leave',
    keys: ['Alt+Backspace'],
    label: t('leave'),
    run: () => {
      endReturn();
      goTo(sectionPlace('back'));
    },
  });

  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <Heading found={found} leave={leave} />
        <div className={classes.scanRow}>
          <SegmentedControl
            size="sm"
            aria-label={t('pane.which')}
            value={pane}
            data={[
              { value: 'back', label: t('pane.back') },
              { value: 'instead', label: t('pane.instead') },
            ]}
            onChange={(chosen) => {
              choosePane(chosen === 'instead' ? 'instead' : 'back', found);
              focusHome();
            }}
            styles={{ label: { minHeight: 40, display: 'grid', alignItems: 'center' } }}
          />
          {pane === 'back' ? (
            <ItemPicker
              key="back"
              label={t('scan-back')}
              only={itemsOf(found)}
              onScan={scan}
              onChoose={choose}
            />
          ) : (
            <ItemPicker key="instead" label={t('scan-instead')} onScan={scan} onChoose={choose} />
          )}
        </div>
        {running.notice && <NoticeStrip notice={running.notice} />}
        <BackTable found={found} running={running} credit={credit} onOpen={setDialog} />
        {instead && (
          <InsteadTable
            cart={instead}
            settled={settled}
            selected={pane === 'instead' ? running.selectedInstead : undefined}
            onOpen={setDialog}
            onForget={forgetInstead}
          />
        )}
        <LineKeys found={found} running={running} onOpen={setDialog} />
      </div>
      <Figures
        bill={bill}
        credit={credit}
        isTouched={isTouched(running)}
        instead={takes ? settled : undefined}
        finish={finish}
        toggle={toggle}
        buyer={takes ? buyer : undefined}
        objection={objection}
      />
      {dialog === 'settle' && credit.ok && till && (
        <SettleDialog
          cart={instead}
          title={t('settle-title', { number: bill.number })}
          back={credit.value.totals.payable}
          {...(takes && settled.ok && { instead: settled.value.totals.payable })}
          quick={quick}
          usual={(payable) => usualRows(bill.tenders, payable, () => crypto.randomUUID())}
          keeps
          notes={(refunds) => (
            <UnusualNotes
              unusual={unusualOf(bill, refunds, dayInIndia(Date.now()), till.settings.returnDays)}
              hasMoney={parts.some(({ kind }) => kind === 'money')}
            />
          )}
          onComplete={async (chosen) => {
            const shown = {
              back: credit.value.totals.payable,
              instead: takes && settled.ok ? settled.value.totals.payable : 0,
            };
            const refused = await completeReturn(running, chosen, shown);
            if (!refused) goTo(sectionPlace('back'));
            return refused;
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'buyer' && instead && seller && (
        <InsteadBuyerDialog
          cart={instead}
          seller={seller}
          settled={settled}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog !== undefined && dialog !== 'settle' && dialog !== 'buyer' && (
        <LineDialogs dialog={dialog} found={found} running={running} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

const NO_CART = { id: 'none', lines: [] };

function itemsOf({ bill }: BillFound): ReadonlySet<string> {
  return new Set(bill.lines.map(({ itemId }) => itemId));
}
