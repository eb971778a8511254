import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../../shared/money/format.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ConditionControl } from '../parts/ConditionControl.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import classes from '../returns.module.css';
import { amountOf, type LooseLine } from './lines.ts';

interface LooseTableProps {
  readonly lines: readonly LooseLine[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onStep: (id: string, direction: 1 | -1) => void;
  readonly onChange: (id: string, change: Partial<LooseLine>) => void;
  readonly onQuantity: (line: LooseLine) => void;
}

/** What comes back without a bill, each with the amount that was agreed for it. */
export function LooseTable({ lines, selected, onSelect, onStep, onChange, onQuantity }: LooseTableProps) {
  const { t } = useTranslation('returns');
  const language = useLanguage();
  return (
    <div className={classes.lines}>
      <table className={classes.table} aria-label={t('lines')}>
        <thead>
          <tr>
            <th scope="col">{t('column.item')}</th>
            <th scope="col" className={classes.centre}>
              {t('quantity')}
            </th>
            <th scope="col" className={classes.agreed}>
              {t('without.agreed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const name = nameIn(language, line.item);
            return (
              <tr
                key={line.id}
                className={classes.row}
                data-selected={line.id === selected || undefined}
                aria-current={line.id === selected || undefined}
                onClick={() => onSelect(line.id)}
                onFocus={() => onSelect(line.id)}
              >
                <td>
                  <span className={classes.itemName}>{name}</span>
                  <span className={classes.small}>
                    {line.item.sku} · {t('without.today')} <Money paise={line.item.price} show="auto" />
                  </span>
                  <ConditionControl
                    name={name}
                    value={line.condition}
                    onChange={(condition) => onChange(line.id, { condition })}
                  />
                </td>
                <td className={classes.centre}>
                  <Stepper
                    name={name}
                    quantity={line.quantity}
                    unit={line.item.unit}
                    onStep={(direction) => onStep(line.id, direction)}
                    onOpen={() => onQuantity(line)}
                  />
                </td>
                <td>
                  <MoneyInput
                    aria-label={t('without.agreed-for', { name })}
                    placeholder={formatAmount(amountOf(line), { paise: 'auto' })}
                    value={line.agreed}
                    onChange={(agreed) => onChange(line.id, { agreed })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
