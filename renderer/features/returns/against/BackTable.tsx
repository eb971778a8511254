import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { UNITS } from '../../../../shared/item/unit.ts';
import { formatQuantity } from '../../../../shared/money/format.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { BillLine } from '../../../../shared/sale/bill.ts';
import type { Credit } from '../../../../shared/sale/credit.ts';
import { creditedOf } from '../../../../shared/sale/returned.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { ConditionControl } from '../parts/ConditionControl.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import classes from '../returns.module.css';
import { type BackLine, leftOf } from './back.ts';
import type { DeskDialog } from './LineDialogs.tsx';
import { changeLine, type Returning, selectLine, stepLineBack } from './store.ts';

interface BackTableProps {
  readonly found: BillFound;
  readonly running: Returning;
  readonly credit: Result<Credit, Problem>;
  readonly onOpen: (dialog: DeskDialog) => void;
}

/** The lines of the bill, with what remains of each and what of it comes back. */
export function BackTable({ found, running, credit, onOpen }: BackTableProps) {
  const { t } = useTranslation('returns');
  const scroller = useRef<HTMLDivElement>(null);
  const { bill, credited } = found;
  const left = leftOf(bill, credited);
  const { selected, pane } = running;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is to be seen
  useEffect(() => {
    scroller.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div className={classes.lines} ref={scroller}>
      <table className={classes.table} aria-label={t('lines')}>
        <thead>
          <tr>
            <th scope="col">{t('column.item')}</th>
            <th scope="col" className={classes.centre}>
              {t('column.back')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('column.worth')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bill.lines.map((line, index) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a bill stand still
              key={index}
              index={index}
              line={line}
              returned={creditedOf(credited, index).quantity}
              left={left[index] ?? 0}
              back={running.back[index]}
              worth={credit.ok ? worthOf(credit.value, index) : undefined}
              isSelected={pane === 'back' && selected === index}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Paise of the note's lines for one line of the bill. */
function worthOf({ lines }: Credit, index: number): number {
  return lines.reduce((sum, { line, value }) => (line === index ? sum + value : sum), 0);
}

interface RowProps {
  readonly index: number;
  readonly line: BillLine;
  readonly returned: number;
  readonly left: number;
  readonly back: BackLine | undefined;
  readonly worth: number | undefined;
  readonly isSelected: boolean;
  readonly onOpen: (dialog: DeskDialog) => void;
}

function Row({ index, line, returned, left, back, worth, isSelected, onOpen }: RowProps) {
  const { t } = useTranslation(['returns', 'common']);
  const language = useLanguage();
  const name = nameIn(language, line);
  const { decimals } = UNITS[line.unit];
  const figure = (thousandths: number) => formatQuantity(thousandths, decimals);
  const { quantity = 0, condition = 'stock', money = 0 } = back ?? {};
  const isBack = quantity > 0 || money > 0;
  return (
    <tr
      className={classes.row}
      data-selected={isSelected || undefined}
      data-back={isBack || undefined}
      aria-current={isSelected || undefined}
      onClick={() => selectLine(index)}
    >
      <td>
        <span className={classes.itemName}>{name}</span>
        <span className={classes.small}>
          {line.piece ?? line.sku} ·{' '}
          {t('returns:remains', {
            sold: figure(line.quantity),
            returned: figure(returned),
            left: figure(left),
            unit: t(`common:unit.${line.unit}`),
          })}
        </span>
        {money > 0 && (
          <span className={classes.small}>
            {t('returns:money-back')} <Money paise={money} show="auto" />
          </span>
        )}
        {quantity > 0 && (
          <ConditionControl
            name={name}
            value={condition}
            onChange={(chosen) => changeLine(index, { condition: chosen })}
          />
        )}
      </td>
      <td className={classes.centre}>
        {left === 0 ? (
          <span className={classes.small}>{t('returns:nothing-left')}</span>
        ) : (
          <Stepper
            name={name}
            quantity={quantity}
            unit={line.unit}
            onStep={(direction) => stepLineBack(index, line, left, direction)}
            onOpen={() => onOpen({ kind: 'quantity', line: index })}
          />
        )}
      </td>
      <td className={`${classes.figure} ${classes.amount}`}>
        {isBack && worth !== undefined ? <Money paise={worth} symbol={false} /> : ''}
      </td>
    </tr>
  );
}
