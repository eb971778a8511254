import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import { dayTotals, recentBills, useProjection } from '../../data/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { BarChart } from './BarChart.tsx';
import classes from './day.module.css';
import { hourOfDay, shortDay } from './labels.ts';
import { hoursOf, lastDays } from './sales.ts';

const DAYS = 14;

/** Sales of today by hour, and of the last fourteen days. */
export function SalesOfDays() {
  const { t } = useTranslation('day');
  const language = useLanguage();
  const today = dayInIndia(Date.now());
  const billsVersion = useProjection((projection) => projection.billsVersion);
  const daysVersion = useProjection((projection) => projection.daysVersion);
  const hours = useMemo(() => (billsVersion < 0 ? [] : hoursOf(recentBills(), today)), [billsVersion, today]);
  const days = useMemo(
    () => (daysVersion < 0 ? [] : lastDays(dayTotals(), today, DAYS)),
    [daysVersion, today],
  );
  return (
    <div className={classes.charts}>
      <BarChart
        title={t('chart.days', { count: DAYS })}
        sales={days}
        nameOf={(day, full) => (full ? formatDay(day, language) : shortDay(day, language))}
      />
      {hours.length > 0 && (
        <BarChart
          title={t('chart.hours')}
          sales={hours}
          nameOf={(hour) => hourOfDay(Number(hour), language)}
        />
      )}
    </div>
  );
}
