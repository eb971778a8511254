import { Loader, Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../shared/contract/views.ts';
import { useProjection } from '../../data/catalogue.ts';
import { useMe, useReadyTill } from '../../data/me.ts';
import { setFocusHome } from '../../ui/focus.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { usePrintJobs } from '../printing/use-print-jobs.ts';
import { BooksRepairs } from './BooksRepairs.tsx';
import classes from './health.module.css';
import { PrintingRepair } from './PrintingRepair.tsx';
import { usePersisted } from './page-store.ts';
import { RowText } from './RowText.tsx';
import { ClockRepair, CopyRepair, PersistedRepair, VerifyRepair } from './repairs.tsx';
import { type HealthRow, healthRows, type PageState, verdict } from './rows.ts';
import { StateMark } from './StateMark.tsx';
import { StoreRepairs } from './StoreRepairs.tsx';
import { type Health, useHealth } from './use-health.ts';
import { Verdict } from './Verdict.tsx';

/** How the till stands, in plain words, with a repair beside whatever can be repaired. */
export function HealthScreen() {
  const { t } = useTranslation('health');
  const health = useHealth();
  const store = usePersisted();
  const page = usePageState(store.persisted);
  const { report } = health;
  const table = useRef<HTMLDivElement>(null);
  const isShown = report !== undefined;
  useEffect(() => {
    const first = isShown ? table.current?.querySelector('button') : undefined;
    return first ? setFocusHome(first) : undefined;
  }, [isShown]);
  if (!report) {
    return (
      <>
        <ScreenTitle title={t('title')} />
        {health.problem ? <ProblemNote problem={health.problem} /> : <Loader aria-label={t('looking')} />}
      </>
    );
  }
  const rows = healthRows(report, page);
  return (
    <>
      <ScreenTitle title={t('title')} />
      <Verdict verdict={verdict(rows)} />
      {health.problem && <ProblemNote problem={health.problem} />}
      <div className={classes.table} ref={table}>
        <Table aria-label={t('title')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={150}>
                {t('columns.state')}
              </Table.Th>
              <Table.Th scope="col" w={190}>
                {t('columns.what')}
              </Table.Th>
              <Table.Th scope="col">{t('columns.how')}</Table.Th>
              <Table.Th scope="col" w={250}>
                {t('columns.repair')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id} aria-label={t(`${row.id}.name`)}>
                <Table.Td>
                  <StateMark state={row.state} />
                </Table.Td>
                <Table.Th scope="row" fz="md" fw={500}>
                  {t(`${row.id}.name`)}
                </Table.Th>
                <Table.Td>
                  <RowText row={row} report={report} />
                </Table.Td>
                <Table.Td>
                  <Repair row={row} report={report} health={health} onPersist={store.request} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Text c="dimmed" size="sm" mt="sm">
        {t('looked-again')}
      </Text>
    </>
  );
}

interface RepairProps {
  readonly row: HealthRow;
  readonly report: HealthReport;
  readonly health: Health;
  readonly onPersist: () => Promise<void>;
}

/** Repairs that work from the doorstep, where nobody is signed in. */
const WITHOUT_SIGN_IN: readonly HealthRow['id'][] = ['saving', 'books', 'store', 'persisted'];

function Repair({ row, report, health, onPersist }: RepairProps) {
  const me = useMe();
  if (!me && !WITHOUT_SIGN_IN.includes(row.id)) return null;
  switch (row.id) {
    case 'saving':
      return row.state === 'good' ? null : <BooksRepairs saving={report.journal.saving} health={health} />;
    case 'books':
      return <VerifyRepair health={health} />;
    case 'copy':
      return <CopyRepair isSet={report.mirror !== undefined} health={health} />;
    case 'clock':
      return row.state === 'good' ? null : <ClockRepair now={report.clock.now} />;
    case 'store':
      return <StoreRepairs />;
    case 'persisted':
      return row.state === 'good' ? null : <PersistedRepair onPersist={onPersist} />;
    case 'printing':
      return <PrintingRepair hasPrinter={row.says !== 'no-printer'} />;
    default:
      return null;
  }
}

function usePageState(persisted: boolean | undefined): PageState {
  const till = useReadyTill();
  const phase = useProjection((projection) => projection.phase);
  const keeping = useProjection((projection) => projection.keeping);
  const { jobs, toLookAt } = usePrintJobs();
  return {
    phase,
    keeping,
    items: till?.items ?? 0,
    persisted,
    hasReceiptPrinter: till?.settings.printers.some(({ id }) => id === till.settings.receiptPrinter) ?? false,
    printsToLookAt: toLookAt.length,
    printsWaiting: jobs.filter(({ state, held }) => state === 'queued' && !held).length,
  };
}
