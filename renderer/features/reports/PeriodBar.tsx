import { NativeSelect, SegmentedControl } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { FilerView } from '../../../shared/contract/filing-views.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { readDay } from '../../ui/read-day.ts';
import { periodName } from './period-name.ts';
import classes from './reports.module.css';
import { chooseDays, chooseFiler, chooseSpan, movePeriod, SPANS, useReports } from './reports-store.ts';

interface PeriodBarProps {
  readonly filers: readonly FilerView[];
  readonly filer: FilerView | undefined;
  readonly onAgain: () => void;
}

/** Of which days, and of which seller where there are several. */
export function PeriodBar({ filers, filer, onAgain }: PeriodBarProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const span = useReports((reports) => reports.span);
  return (
    <section className={classes.bar} aria-label={t('period.group')}>
      <SegmentedControl
        size="md"
        aria-label={t('period.span')}
        data={SPANS.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={span}
        onChange={(value) => {
          const chosen = SPANS.find((one) => one === value);
          if (chosen) chooseSpan(chosen);
        }}
      />
      {span === 'days' ? <Days /> : <Steps />}
      {filers.length > 1 && (
        <NativeSelect
          size="md"
          aria-label={t('period.seller')}
          data={filers.map((one) => ({
            value: one.id,
            label: `${nameIn(language, one)} ${one.gstin ?? ''}`,
          }))}
          value={filer?.id ?? ''}
          onChange={(event) => chooseFiler(event.currentTarget.value)}
        />
      )}
      <Again onAgain={onAgain} />
    </section>
  );
}

function Again({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('reports');
  const again = useAction({ id: 'reports.again', keys: ['F9'], label: t('period.again'), run: onAgain });
  return <ActionButton action={again} variant="default" />;
}

/** The month or quarter, one back or forth. */
function Steps() {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const period = useReports((reports) => reports.period);
  const back = useAction({
    id: 'reports.back',
    keys: ['Ctrl+ArrowLeft'],
    label: t('period.back'),
    run: () => movePeriod(-1),
  });
  const forth = useAction({
    id: 'reports.forth',
    keys: ['Ctrl+ArrowRight'],
    label: t('period.forth'),
    enabled: period.to < dayInIndia(Date.now()),
    run: () => movePeriod(1),
  });
  return (
    <div className={classes.period}>
      <ActionButton action={back} variant="default" px="sm">
        <IconChevronLeft size={20} aria-hidden />
      </ActionButton>
      <span className={classes.name} aria-live="polite">
        {periodName(period, language)}
      </span>
      <ActionButton action={forth} variant="default" px="sm">
        <IconChevronRight size={20} aria-hidden />
      </ActionButton>
    </div>
  );
}

function Days() {
  const { t } = useTranslation('reports');
  const { from, to } = useReports((reports) => reports.period);
  const field = (label: string, value: string, onChange: (day: string) => void) => (
    <DateInput
      aria-label={label}
      size="md"
      w={140}
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      maxDate={dayInIndia(Date.now())}
      value={value}
      onChange={(day) => day && onChange(day)}
    />
  );
  return (
    <div className={classes.period}>
      {field(t('period.from'), from, (day) => chooseDays({ from: day }))}
      <span aria-hidden>–</span>
      {field(t('period.to'), to, (day) => chooseDays({ to: day }))}
    </div>
  );
}
