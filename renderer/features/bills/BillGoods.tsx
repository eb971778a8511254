import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../shared/contract/views.ts';
import { UNITS } from '../../../shared/item/unit.ts';
import { formatQuantity } from '../../../shared/money/format.ts';
import type { BillLine } from '../../../shared/sale/bill.ts';
import { type CreditedLine, creditedOf } from '../../../shared/sale/returned.ts';
import { taxOf } from '../../../shared/sale/sums.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import classes from './bills.module.css';

/** What was sold, and what of it came back. */
export function BillGoods({ found }: { readonly found: BillFound }) {
  const { bill, credited } = found;
  return (
    <ul className={classes.goods}>
      {bill.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a bill stand still
        <li key={index}>
          <Sold line={line} />
          <Money paise={line.net} />
          <Returned line={line} credited={creditedOf(credited, index)} />
        </li>
      ))}
    </ul>
  );
}

function Sold({ line }: { readonly line: BillLine }) {
  const language = useLanguage();
  return (
    <span>
      {nameIn(language, line)}{' '}
      {line.piece !== undefined && <span className={`${classes.small} figures`}>{line.piece} </span>}
      <span className={classes.small}>
        × <Quantity thousandths={line.quantity} unit={line.unit} />
      </span>
      {line.rebates.map((rebate) => (
        <span key={rebate.scheme} className={classes.under}>
          {nameIn(language, rebate)} −<Money paise={rebate.paise} show="auto" />
        </span>
      ))}
    </span>
  );
}

function Returned({ line, credited }: { readonly line: BillLine; readonly credited: CreditedLine }) {
  const { t } = useTranslation(['bills', 'common']);
  const money = credited.taxable + taxOf(credited);
  if (money === 0 && credited.quantity === 0) return null;
  const quantity = formatQuantity(credited.quantity, UNITS[line.unit].decimals);
  return (
    <span className={classes.back}>
      {credited.quantity > 0 && `${t('bills:returned', { quantity, unit: t(`common:unit.${line.unit}`) })}, `}
      {t('bills:money-returned')} <Money paise={money} show="auto" />
    </span>
  );
}
