import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { totalOf, type UpiDay, type UpiSum } from '../../../shared/upi/day.ts';
import { UPI_STATES, type UpiState } from '../../../shared/upi/tender.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './upi.module.css';

interface SumsProps {
  readonly day: UpiDay;
  readonly shown: UpiState | 'all';
  readonly onShow: (state: UpiState | 'all') => void;
}

/** What the payments came to by where they stand; each sum shows its payments when it is pressed. */
export function Sums({ day, shown, onShow }: SumsProps) {
  const { t } = useTranslation('upi');
  const part = (state: UpiState | 'all', label: string, { count, amount }: UpiSum) => (
    <UnstyledButton
      key={state}
      className={classes.sum}
      data-state={state}
      aria-pressed={shown === state}
      onClick={() => onShow(state)}
    >
      <span>
        {label} ({count})
      </span>
      <strong>
        <Money paise={amount} show="auto" />
      </strong>
    </UnstyledButton>
  );
  return (
    <div className={classes.sums} role="toolbar" aria-label={t('sums')}>
      {part('all', t('all'), totalOf(day))}
      {UPI_STATES.map((state) => part(state, t(`state.${state}`), day.states[state]))}
    </div>
  );
}
