import { Badge, Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { When } from '../../ui/When.tsx';
import { billPlace } from '../bills/bill-place.ts';
import { forget, printAgain } from './again.ts';
import {
  canPrintAgain,
  givesDuplicate,
  isUntouched,
  mayPrintSomeAgain,
  type Standing,
  standingOf,
} from './job-state.ts';
import { useJobWords } from './job-words.ts';
import { LabelsAgain } from './LabelsAgain.tsx';
import { lookAt } from './looked-at.ts';
import { MoveMenu } from './MoveMenu.tsx';
import classes from './printing.module.css';
import { usePrintJobs } from './use-print-jobs.ts';

const COLOURS: Readonly<Record<Standing, string>> = {
  held: 'turmeric',
  queued: 'indigo',
  sending: 'indigo',
  unconfirmed: 'turmeric',
  silent: 'gray',
  confirmed: 'leaf',
  failed: 'madder',
  'failed-partly': 'madder',
  cancelled: 'gray',
};

interface PrintJobsProps {
  /** Only the jobs of this bill. */
  readonly billNumber?: string;
  /** At most so many; all where nothing is said. */
  readonly limit?: number;
}

/** What the printers did, newest first, with what a person can do about each. */
export function PrintJobs({ billNumber, limit = 100 }: PrintJobsProps) {
  const { t } = useTranslation('printing');
  const { jobs } = usePrintJobs();
  const shown = jobs
    .filter((job) => billNumber === undefined || job.billNumber === billNumber)
    .slice(0, limit);
  if (shown.length === 0) {
    return (
      <EmptyState icon={IconPrinter} title={t('none')}>
        {t('none-yet')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes.jobs} aria-label={t('title')}>
      {shown.map((job) => (
        <JobRow key={job.id} job={job} isLinked={billNumber === undefined} />
      ))}
    </ul>
  );
}

interface JobRowProps {
  readonly job: PrintJob;
  /** Whether a receipt leads to its bill. */
  readonly isLinked: boolean;
}

function JobRow({ job, isLinked }: JobRowProps) {
  const words = useJobWords();
  const reason = words.reason(job);
  return (
    <li className={classes.job}>
      <div className={classes.what}>
        {isLinked && job.billNumber !== undefined ? (
          <Link href={billPlace(job.billNumber)}>{words.title(job)}</Link>
        ) : (
          words.title(job)
        )}
        <Text size="sm" c="dimmed">
          <When at={job.at} /> · {job.printer.name}
        </Text>
      </div>
      <div className={classes.state}>
        <JobStanding job={job} />
        {reason && (
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
        )}
      </div>
      <JobActions job={job} />
    </li>
  );
}

/** How a job stands, in a word that does not depend on its colour. */
function JobStanding({ job }: { readonly job: PrintJob }) {
  const { standing } = useJobWords();
  const colour = COLOURS[standingOf(job)];
  return (
    <Badge color={colour} variant="light" size="lg" tt="none" fw={500} c={`${colour}.9`}>
      {standing(job)}
    </Badge>
  );
}

function JobActions({ job }: { readonly job: PrintJob }) {
  const { t } = useTranslation('printing');
  const words = useJobWords();
  const { toLookAt } = usePrintJobs();
  const title = words.title(job);
  return (
    <Group gap={6}>
      {canPrintAgain(job) && (
        <Button
          variant="default"
          h={44}
          aria-label={`${givesDuplicate(job) ? t('again-duplicate') : t('again')}: ${title}`}
          onClick={() => void printAgain(job)}
        >
          {givesDuplicate(job) ? t('again-duplicate') : t('again')}
        </Button>
      )}
      {mayPrintSomeAgain(job) && <LabelsAgain job={job} rows={job.labelRows ?? 1} />}
      <MoveMenu job={job} />
      {isUntouched(job) && (
        <Button
          variant="subtle"
          h={44}
          aria-label={`${t('forget')}: ${title}`}
          onClick={() => void forget(job)}
        >
          {t('forget')}
        </Button>
      )}
      {!isUntouched(job) && toLookAt.includes(job) && (
        <Button variant="subtle" h={44} aria-label={`${t('fine')}: ${title}`} onClick={() => lookAt(job.id)}>
          {t('fine')}
        </Button>
      )}
    </Group>
  );
}
