import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/access/user.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { UNITS } from '../../../../shared/item/unit.ts';
import { formatAmount, formatQuantity } from '../../../../shared/money/format.ts';
import { nameIn } from '../../../i18n/language.ts';
import classes from '../sell.module.css';
import { selectLine, stepQuantity } from '../store/edit.ts';
import { openDialog } from '../store/sale.ts';

interface CartRowProps {
  readonly lineId: string;
  /** Nothing while the catalogue has not been read as far. */
  readonly item: Item | undefined;
  readonly language: Language;
  /** The number of the piece, where it has one. */
  readonly piece: string | undefined;
  /** Thousandths. */
  readonly quantity: number;
  /** Paise per unit. */
  readonly price: number;
  /** The item's own price, for comparison. */
  readonly listPrice: number;
  readonly reason: string | undefined;
  readonly discount: number;
  /** Paise; nothing where the cart cannot be worked out. */
  readonly amount: number | undefined;
  /** How much more is in the cart than in stock, below nought. */
  readonly short: number;
  readonly isSelected: boolean;
  /** Goes up with each scan of this line. */
  readonly flash: number;
}

/** Plain elements: a hundred of these must not cost a frame. */
export const CartRow = memo(function CartRow(props: CartRowProps) {
  const { t } = useTranslation(['sell', 'common']);
  const {
    lineId,
    item,
    language,
    piece,
    quantity,
    price,
    listPrice,
    reason,
    discount,
    amount,
    short,
    isSelected,
    flash,
  } = props;
  const name = item ? nameIn(language, item) : t('sell:item-loading');
  const unit = item?.unit ?? 'piece';
  const figure = formatQuantity(quantity, UNITS[unit].decimals);
  const about = [piece ?? item?.sku, item?.maker, item?.craft].filter(Boolean).join(' · ');
  const isChanged = item !== undefined && price !== listPrice;
  return (
    <tr
      className={classes.row}
      data-selected={isSelected || undefined}
      aria-current={isSelected || undefined}
      onClick={() => selectLine(lineId)}
    >
      <td>
        <span key={flash} className={flash > 0 ? classes.flash : undefined}>
          <span className={classes.itemName}>{name}</span>
          <span className={classes.small} title={about}>
            {about}
            {reason !== undefined && <em> · {reason}</em>}
          </span>
          {short < 0 && (
            <span className={classes.short}>
              {t('sell:short', { left: formatQuantity(-short, 0), unit: t(`common:unit.${unit}`) })}
            </span>
          )}
        </span>
      </td>
      <td className={classes.quantity}>
        <button
          type="button"
          aria-label={t('sell:less-of', { name })}
          onClick={() => stepQuantity(lineId, -1)}
        >
          −
        </button>
        <button
          type="button"
          className="figures"
          aria-label={t('sell:quantity-of', { name, quantity: figure, unit: t(`common:unit.${unit}`) })}
          onClick={() => openDialog({ kind: 'quantity', itemId: item?.id ?? '', lineId })}
        >
          {figure}
          {unit !== 'piece' && <small> {t(`common:unit.${unit}`)}</small>}
        </button>
        <button
          type="button"
          aria-label={t('sell:more-of', { name })}
          onClick={() => stepQuantity(lineId, 1)}
        >
          +
        </button>
      </td>
      <td className={`${classes.figure} figures`}>
        {formatAmount(price)}
        {isChanged && <s className={classes.small}>{formatAmount(listPrice)}</s>}
      </td>
      <td className={`${classes.figure} figures`}>{discount > 0 ? `−${formatAmount(discount)}` : ''}</td>
      <td className={`${classes.figure} ${classes.amount} figures`}>
        {amount === undefined ? '…' : formatAmount(amount)}
      </td>
    </tr>
  );
});
