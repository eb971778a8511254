import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { setFocusHome } from '../../ui/focus.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import { EInvoices } from './e-invoice/EInvoices.tsx';
import { PartTabs } from './PartTabs.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { DayBook } from './registers/DayBook.tsx';
import { Rebates } from './registers/Rebates.tsx';
import { Taxes } from './registers/Taxes.tsx';
import { Tenders } from './registers/Tenders.tsx';
import classes from './reports.module.css';
import { useReports } from './reports-store.ts';
import { Return } from './return/Return.tsx';
import { type ReadyFiling, useFilers, useFiling } from './use-filing.ts';

/** What is filed and what is kept: the return of sales, the registers, claims and e-invoices. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const part = useReports((reports) => reports.part);
  const home = useRef<HTMLDivElement>(null);
  useEffect(() => (home.current ? setFocusHome(home.current) : undefined), []);
  return (
    <div className={classes.screen} ref={home} tabIndex={-1}>
      <ScreenTitle title={t('title')}>
        <PartTabs />
      </ScreenTitle>
      {part === 'e-invoices' ? <EInvoices /> : <OfPeriod />}
    </div>
  );
}

function OfPeriod() {
  const { t } = useTranslation('reports');
  const period = useReports((reports) => reports.period);
  const chosen = useReports((reports) => reports.filer);
  const filers = useFilers();
  const filer = filers?.find(({ id }) => id === chosen) ?? filers?.[0];
  const { ready, progress, problem, again } = useFiling(filer?.id, period);
  return (
    <>
      <PeriodBar filers={filers ?? []} filer={filer} onAgain={again} />
      {problem && <ProblemNote problem={problem} />}
      {progress && <WorkProgress label={t('reading')} done={progress.done} total={progress.total} />}
      {ready && !problem && <Shown filing={ready} key={`${ready.key}/${ready.at}`} />}
    </>
  );
}

function Shown({ filing }: { readonly filing: ReadyFiling }) {
  const { t } = useTranslation('reports');
  const part = useReports((reports) => reports.part);
  return (
    <section id="reports-part" className={classes.part} aria-label={t(`part.${part}`)}>
      {part === 'return' && <Return filing={filing} />}
      {part === 'day-book' && <DayBook filing={filing} />}
      {part === 'taxes' && <Taxes filing={filing} />}
      {part === 'tenders' && <Tenders filing={filing} />}
      {part === 'rebates' && <Rebates filing={filing} />}
    </section>
  );
}
