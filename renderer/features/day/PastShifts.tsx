import { Group } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { ask, onNews } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { Money } from '../../ui/Money.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { When } from '../../ui/When.tsx';
import { printReport } from '../printing/again.ts';
import { useDifferenceText } from './Difference.tsx';
import classes from './day.module.css';
import { ReportPaper } from './ReportPaper.tsx';

const SHOWN = 200;

/** The Z reports, newest first; each as its paper, to be printed again. */
export function PastShifts() {
  const { t } = useTranslation('day');
  const { reports, problem } = usePastShifts();
  const [chosen, setChosen] = useState<number>();
  const report = reports?.find((one) => one.number === chosen) ?? reports?.[0];
  if (problem) return <ProblemNote problem={problem} />;
  if (!reports) return null;
  if (!report) {
    return (
      <EmptyState icon={IconFileInvoice} title={t('past.none')}>
        {t('past.none-hint')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.past}>
      <ShiftList reports={reports} current={report.number} onChoose={setChosen} />
      <ChosenReport report={report} />
    </div>
  );
}

function ChosenReport({ report }: { readonly report: ShiftReport }) {
  const { t } = useTranslation('day');
  const print = useAction({
    id: 'day.print-z',
    keys: ['F8', 'Ctrl+P'],
    label: t('print-z'),
    run: () => void printReport(report.number),
  });
  return (
    <div className={classes.paperColumn}>
      <Group justify="flex-end">
        <ActionButton action={print} />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by keys */}
      <section className={classes.desk} tabIndex={0} aria-label={t('paper')}>
        <ReportPaper report={report} />
      </section>
    </div>
  );
}

interface ShiftListProps {
  readonly reports: readonly ShiftReport[];
  readonly current: number;
  readonly onChoose: (number: number) => void;
}

function ShiftList({ reports, current, onChoose }: ShiftListProps) {
  const { t } = useTranslation('day');
  const differenceText = useDifferenceText();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = by && reports[reports.findIndex((report) => report.number === current) + by];
    if (!next) return;
    event.preventDefault();
    onChoose(next.number);
    document.getElementById(idOf(next.number))?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('part.past')}
      aria-activedescendant={idOf(current)}
      onKeyDown={onKeyDown}
    >
      {reports.map((report) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for its lines
        <div
          key={report.number}
          id={idOf(report.number)}
          className={classes.shift}
          role="option"
          tabIndex={-1}
          aria-selected={report.number === current}
          onClick={() => onChoose(report.number)}
        >
          <strong>{t('z', { number: report.number })}</strong>
          <strong className={classes.end}>
            <Money paise={report.payable} />
          </strong>
          <span className={classes.small}>
            <When at={report.closedAt ?? report.openedAt} />
          </span>
          <span className={`${classes.small} ${classes.end}`}>{differenceText(report.difference ?? 0)}</span>
        </div>
      ))}
    </div>
  );
}

function idOf(number: number): string {
  return `past-shift-${number}`;
}

interface PastShiftsReading {
  readonly reports?: readonly ShiftReport[];
  readonly problem?: Problem;
}

function usePastShifts(): PastShiftsReading {
  const [reading, setReading] = useState<PastShiftsReading>({});
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const answer = await ask('shifts.read', { limit: SHOWN });
      if (isHere) setReading(answer.ok ? { reports: answer.value } : { problem: answer.error });
    };
    void read();
    const stop = onNews(({ events }) => {
      if (events.some((event) => event.kind === 'shift.closed@2')) void read();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return reading;
}
