import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { itemById } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import classes from '../returns.module.css';
import type { DeskDialog } from './LineDialogs.tsx';
import { selectInstead, stepInstead } from './store.ts';

interface InsteadTableProps {
  readonly cart: Cart;
  readonly settled: Result<Settlement, Problem>;
  readonly selected: string | undefined;
  readonly onOpen: (dialog: DeskDialog) => void;
  readonly onForget: () => void;
}

/** What the buyer takes in place of what comes back. */
export function InsteadTable({ cart, settled, selected, onOpen, onForget }: InsteadTableProps) {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  if (cart.lines.length === 0) {
    return (
      <div className={classes.nothingYet}>
        <span>{t('instead-empty')}</span>
        <Button variant="default" size="sm" h={44} onClick={onForget}>
          {t('instead-forget')}
        </Button>
      </div>
    );
  }
  return (
    <div className={`${classes.lines} ${classes.instead}`}>
      {!settled.ok && <ProblemNote problem={settled.error} />}
      <table className={classes.table} aria-label={t('pane.instead')}>
        <thead>
          <tr>
            <th scope="col">{t('pane.instead')}</th>
            <th scope="col" className={classes.centre}>
              {t('quantity')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('column.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cart.lines.map((line, index) => {
            const item = itemById(line.itemId);
            if (!item) return null;
            const name = nameIn(language, item);
            const figures = settled.ok ? settled.value.lines[index] : undefined;
            return (
              <tr
                key={line.id}
                className={classes.row}
                data-selected={selected === line.id || undefined}
                aria-current={selected === line.id || undefined}
                onClick={() => selectInstead(line.id)}
              >
                <td>
                  <span className={classes.itemName}>{name}</span>
                  <span className={classes.small}>{line.piece ?? item.sku}</span>
                </td>
                <td className={classes.centre}>
                  <Stepper
                    name={name}
                    quantity={line.quantity}
                    unit={item.unit}
                    onStep={(direction) => stepInstead(line.id, item, direction)}
                    onOpen={() => onOpen({ kind: 'quantity-instead', lineId: line.id })}
                  />
                </td>
                <td className={`${classes.figure} ${classes.amount}`}>
                  {figures ? <Money paise={figures.total} symbol={false} /> : '…'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
