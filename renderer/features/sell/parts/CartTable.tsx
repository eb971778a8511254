import { IconBasket } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/access/user.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { BillLine } from '../../../../shared/sale/bill.ts';
import type { CartLine } from '../../../../shared/sale/cart.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { itemById, stockOf, useProjection } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { quantityInCart } from '../cart/edit.ts';
import classes from '../sell.module.css';
import { useSale } from '../store/sale.ts';
import { CartRow } from './CartRow.tsx';

interface CartTableProps {
  readonly settled: Result<Settlement, Problem>;
}

/** The lines of the cart. A row is drawn again only when something of its own has changed. */
export function CartTable({ settled }: CartTableProps) {
  const { t } = useTranslation('sell');
  const language = useLanguage();
  const cart = useSale((sale) => sale.cart);
  const selected = useSale((sale) => sale.selected);
  const added = useSale((sale) => sale.added);
  const isReady = useProjection((projection) => projection.phase === 'ready');
  useProjection((projection) => projection.itemsVersion);
  const scroller = useRef<HTMLDivElement>(null);
  const addedCount = added?.count;

  useEffect(() => {
    if (addedCount === undefined && selected === undefined) return;
    scroller.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, addedCount]);

  if (cart.lines.length === 0) {
    return (
      <div className={classes.lines}>
        <EmptyState icon={IconBasket} title={t('empty')}>
          {t('empty-hint')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={classes.lines} ref={scroller}>
      <table className={classes.table} aria-label={t('lines')}>
        <thead>
          <tr>
            <th scope="col">{t('column.item')}</th>
            <th scope="col" className={classes.centre}>
              {t('column.quantity')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('column.price')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('column.discount')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('column.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cart.lines.map((line, index) => {
            const item = itemById(line.itemId);
            const figures = settled.ok ? settled.value.lines[index] : undefined;
            const left = item && isReady ? stockOf(item.id) - quantityInCart(cart, item.id) : 0;
            return (
              <CartRow
                key={line.id}
                lineId={line.id}
                item={item}
                language={language}
                piece={line.piece}
                quantity={line.quantity}
                price={figures?.price ?? line.price?.paise ?? item?.price ?? 0}
                listPrice={figures?.listPrice ?? item?.price ?? 0}
                reason={reasonOf(line, figures, language)}
                discount={figures ? figures.lineDiscount + figures.rebate : 0}
                amount={figures && figures.gross - figures.rebate - figures.lineDiscount}
                short={Math.min(left, 0)}
                isSelected={line.id === selected}
                flash={line.id === added?.lineId ? added.count : 0}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Why the buyer pays less than the tag: schemes by name, then what the cashier gave. */
function reasonOf(line: CartLine, figures: BillLine | undefined, language: Language): string | undefined {
  const reasons = [
    ...(figures?.rebates.map((rebate) => nameIn(language, rebate)) ?? []),
    line.price?.reason ?? line.discount?.reason,
  ].filter((reason) => reason !== undefined);
  return reasons.length > 0 ? reasons.join(', ') : undefined;
}
