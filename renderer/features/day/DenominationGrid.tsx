import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits } from '../../../shared/money/digits.ts';
import { DENOMINATIONS } from '../../../shared/shift/denominations.ts';
import { countedCash } from '../../../shared/shift/shift.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';
import { countsOf, type TypedCounts } from './denominations.ts';

interface DenominationGridProps {
  readonly typed: TypedCounts;
  readonly onChange: (typed: TypedCounts) => void;
  /** Counted: the figures stand. */
  readonly isDone?: boolean;
  /** On Enter in the last field. */
  readonly onDone?: () => void;
}

/** Notes and coins to be counted, largest first; Enter and the arrows go down and up the column. */
export function DenominationGrid({ typed, onChange, isDone = false, onDone }: DenominationGridProps) {
  const { t } = useTranslation('day');
  const table = useRef<HTMLTableElement>(null);
  const counts = countsOf(typed);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.ctrlKey) return;
    event.preventDefault();
    const next = table.current?.querySelectorAll('input')[index + by];
    if (next) next.focus();
    else if (event.key === 'Enter') onDone?.();
  };

  return (
    <table ref={table} className={classes.counts} aria-label={t('count.grid')}>
      <thead>
        <tr>
          <th scope="col">{t('count.value')}</th>
          <th scope="col">{t('count.count')}</th>
          <th scope="col">{t('count.subtotal')}</th>
        </tr>
      </thead>
      <tbody>
        {DENOMINATIONS.map((value, index) => (
          <tr key={value}>
            <th scope="row">
              <Money paise={value} show="auto" />
            </th>
            <td>
              <TextInput
                aria-label={t('count.of', { value })}
                size="sm"
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                readOnly={isDone}
                data-autofocus={index === 0 || undefined}
                value={typed[value] ?? ''}
                onChange={(event) => onChange({ ...typed, [value]: digitsOf(event.currentTarget.value) })}
                onFocus={(event) => event.currentTarget.select()}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            </td>
            <td>
              <Money paise={value * (counts[value] ?? 0)} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('count.total')}
          </th>
          <td>
            <strong>
              <Money paise={countedCash(counts)} />
            </strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function digitsOf(text: string): string {
  return plainDigits(text).replace(/\D/g, '');
}
