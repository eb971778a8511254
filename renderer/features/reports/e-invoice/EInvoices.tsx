import { Group, Skeleton, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingInvoice } from '../../../../shared/contract/filing-views.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { ask } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showProblem } from '../../../ui/problem.tsx';
import { saveMade } from '../export/save-file.ts';
import classes from '../reports.module.css';
import { AnswerDialog } from './AnswerDialog.tsx';
import { type Answered, readAnswer } from './read-answer.ts';
import { WaitingList } from './WaitingList.tsx';

/** So many go into one file. */
const MOST = 1000;

/** Documents that wait for a number from the invoice portal: out as a file, and its answer back. */
export function EInvoices() {
  const { t } = useTranslation('reports');
  const { waiting, problem, read } = useQueue();
  const [answered, setAnswered] = useState<Answered>();
  const input = useRef<HTMLInputElement>(null);
  const ready = (waiting ?? []).filter(({ problems }) => problems.length === 0).slice(0, MOST);
  const send = useAction({
    id: 'reports.send',
    keys: ['F7'],
    label: t('queue.send', { count: ready.length }),
    enabled: ready.length > 0,
    run: () => {
      const made = ask('e-invoices.json', { numbers: ready.map(({ number }) => number) });
      void saveMade(made, t('files.saved'));
    },
  });
  const bring = useAction({
    id: 'reports.bring',
    keys: ['F8'],
    label: t('queue.bring'),
    enabled: waiting !== undefined && waiting.length > 0,
    run: () => input.current?.click(),
  });
  const open = async (file: File) => {
    const answer = readAnswer(await file.text(), waiting ?? []);
    if (answer.ok) setAnswered(answer.value);
    else showProblem(answer.error);
  };
  return (
    <section id="reports-part" className={classes.part} aria-label={t('part.e-invoices')}>
      <Group gap="sm">
        <ActionButton action={send} />
        <ActionButton action={bring} variant="default" />
        <Text c="dimmed" flex={1} miw={240}>
          {t('queue.hint')}
        </Text>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className="unseen"
          tabIndex={-1}
          aria-label={t('queue.file')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </Group>
      {problem && <ProblemNote problem={problem} />}
      {!waiting && !problem && <Skeleton height={180} aria-label={t('loading')} />}
      {waiting?.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('queue.empty')}>
          {t('queue.empty-hint')}
        </EmptyState>
      )}
      {waiting && waiting.length > 0 && <WaitingList waiting={waiting} />}
      {answered && (
        <AnswerDialog
          answered={answered}
          onClose={() => {
            setAnswered(undefined);
            void read();
          }}
        />
      )}
    </section>
  );
}

function useQueue() {
  const [waiting, setWaiting] = useState<readonly WaitingInvoice[]>();
  const [problem, setProblem] = useState<Problem>();
  const read = useCallback(async () => {
    const answer = await ask('e-invoices.read', {});
    setProblem(answer.ok ? undefined : answer.error);
    if (answer.ok) setWaiting(answer.value);
  }, []);
  useEffect(() => void read(), [read]);
  return { waiting, problem, read };
}
