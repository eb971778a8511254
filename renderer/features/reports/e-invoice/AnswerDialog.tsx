import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { act } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone, useProblemText } from '../../../ui/problem.tsx';
import { WorkProgress } from '../../../ui/WorkProgress.tsx';
import classes from './e-invoice.module.css';
import type { Answered } from './read-answer.ts';

interface AnswerDialogProps {
  readonly answered: Answered;
  readonly onClose: () => void;
}

/** What the portal answered, row by row, before any of it is taken. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { t } = useTranslation('reports');
  return (
    <Dialog title={t('answer.title')} size="xl" onClose={props.onClose}>
      <Answer {...props} />
    </Dialog>
  );
}

function Answer({ answered, onClose }: AnswerDialogProps) {
  const { t } = useTranslation(['reports', 'common']);
  const { good, bad } = answered;
  const [done, setDone] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const takeAll = async () => {
    setProblem(undefined);
    for (const [index, row] of good.entries()) {
      setDone(index);
      const taken = await act({ kind: 'irn.record', ...row });
      // A row that was taken before, when the rest failed, is no reason to stop.
      if (!taken.ok && taken.error.code !== 'irn-known') {
        setDone(undefined);
        return setProblem(taken.error);
      }
    }
    showDone(t('reports:answer.taken', { count: good.length }));
    onClose();
  };
  const take = useAction({
    id: 'answer.take',
    keys: ['Ctrl+Enter'],
    label: t('reports:answer.take', { count: good.length }),
    enabled: good.length > 0 && done === undefined,
    run: () => void takeAll(),
  });
  const cancel = useAction({
    id: 'answer.cancel',
    keys: ['Escape'],
    label: t('common:cancel'),
    run: onClose,
  });
  return (
    <Stack>
      <Text>{t('reports:answer.counts', { good: good.length, bad: bad.length })}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('reports:answer.rows')}>
        {bad.length > 0 && <BadRows bad={bad} />}
        {good.length > 0 && <GoodRows good={good} />}
      </section>
      {done !== undefined && (
        <WorkProgress label={t('reports:answer.taking')} done={done} total={good.length} />
      )}
      {problem && <ProblemNote problem={problem} />}
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={take} data-autofocus />
      </Group>
    </Stack>
  );
}

function BadRows({ bad }: Pick<Answered, 'bad'>) {
  const { t } = useTranslation('reports');
  const problemText = useProblemText();
  return (
    <table className={classes.rows} aria-label={t('answer.bad')}>
      <thead>
        <tr>
          <th scope="col">{t('queue.number')}</th>
          <th scope="col">{t('answer.why')}</th>
        </tr>
      </thead>
      <tbody>
        {bad.map(({ row, number, problem }) => (
          <tr key={`${row}/${number}`} className={classes.missing}>
            <td className="figures">{number || t('answer.row', { row })}</td>
            <td>{problemText(problem)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GoodRows({ good }: Pick<Answered, 'good'>) {
  const { t } = useTranslation('reports');
  return (
    <table className={classes.rows} aria-label={t('answer.good')}>
      <thead>
        <tr>
          <th scope="col">{t('queue.number')}</th>
          <th scope="col">{t('answer.irn')}</th>
          <th scope="col">{t('answer.acknowledgement')}</th>
        </tr>
      </thead>
      <tbody>
        {good.map(({ number, irn, ackNumber }) => (
          <tr key={number}>
            <td className="figures">{number}</td>
            <td className="figures">{`${irn.slice(0, 12)}…${irn.slice(-6)}`}</td>
            <td className="figures">{ackNumber}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
