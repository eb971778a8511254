import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';

/** A difference of the drawer in words: short, over, or to the paisa. */
export function useDifferenceText(): (difference: number) => string {
  const { t } = useTranslation('day');
  return (difference) =>
    difference === 0
      ? t('difference.even')
      : t(difference < 0 ? 'difference.short' : 'difference.over', { amount: Math.abs(difference) });
}

/** What should be in the drawer, what was counted, and by how much they differ. Paise. */
export function Difference({ expected, counted }: { readonly expected: number; readonly counted: number }) {
  const { t } = useTranslation('day');
  const text = useDifferenceText();
  const difference = counted - expected;
  const tone = difference === 0 ? classes.even : difference < 0 ? classes.short : classes.over;
  return (
    <>
      <dl className={classes.sums}>
        <dt>{t('difference.expected')}</dt>
        <dd>
          <Money paise={expected} />
        </dd>
        <dt>{t('difference.counted')}</dt>
        <dd>
          <Money paise={counted} />
        </dd>
      </dl>
      <div className={`${classes.difference} ${tone}`}>{text(difference)}</div>
    </>
  );
}
