import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { usePrints } from '../../data/prints.ts';
import { ask } from '../../data/till.ts';
import { showProblem } from '../../ui/problem.tsx';
import { isUntouched } from '../printing/job-state.ts';
import { useJobWords } from '../printing/job-words.ts';
import classes from './labels.module.css';
import { useRun } from './run.ts';

const MOST_SHOWN = 4;

/** What became of the labels that were sent from here. */
export function JobList() {
  const { t } = useTranslation('labels');
  const jobIds = useRun((run) => run.jobIds);
  const all = usePrints((prints) => prints.jobs);
  const jobs = jobIds.flatMap((id) => all.find((job) => job.id === id) ?? []).slice(0, MOST_SHOWN);
  if (jobs.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={t('queue')}>
      <Title order={2} size="h4">
        {t('queue')}
      </Title>
      <ul className={classes.jobs} aria-live="polite">
        {jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function Job({ job }: { readonly job: PrintJob }) {
  const { t } = useTranslation('labels');
  const { standing, reason } = useJobWords();
  const say = async (name: 'print.cancel' | 'print.again') => {
    const answer =
      name === 'print.cancel'
        ? await ask(name, { jobId: job.id })
        : await ask(name, { jobId: crypto.randomUUID(), of: job.id });
    if (!answer.ok) showProblem(answer.error);
  };
  const mayAgain = isUntouched(job) && (job.state === 'failed' || job.held);
  return (
    <li>
      <Text fw={500}>{job.title}</Text>
      <Text size="sm">{standing(job)}</Text>
      {job.reason && (
        <Text size="sm" c="dimmed">
          {reason(job)}
        </Text>
      )}
      <Group gap="xs">
        {mayAgain && (
          <Button variant="default" size="sm" h={44} onClick={() => void say('print.again')}>
            {t('again')}
          </Button>
        )}
        {isUntouched(job) && (
          <Button variant="default" size="sm" h={44} onClick={() => void say('print.cancel')}>
            {t('forget')}
          </Button>
        )}
      </Group>
    </li>
  );
}
