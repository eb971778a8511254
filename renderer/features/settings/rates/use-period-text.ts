import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../../shared/money/format.ts';
import type { RatePeriod } from '../../../../shared/tax/class.ts';

/** The rate of a period in words: `5%`, `exempt`, or both rates of a slab and where it turns. */
export function usePeriodText(): (period: RatePeriod) => string {
  const { t } = useTranslation('settings');
  const rate = (basisPoints: number) => (basisPoints === 0 ? t('rates.exempt') : `${basisPoints / 100}%`);
  return (period) =>
    period.kind === 'flat'
      ? rate(period.rate)
      : t('rates.slab', {
          upTo: rate(period.upTo),
          above: rate(period.above),
          threshold: formatRupees(period.threshold, { paise: 'auto' }),
        });
}
