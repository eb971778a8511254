import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { ScreenTitle } from '../../../ui/ScreenTitle.tsx';
import { WorkProgress } from '../../../ui/WorkProgress.tsx';
import { LIST } from '../places.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnStep } from './ColumnStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileBar, FileDrop } from './FileStep.tsx';
import classes from './import.module.css';
import { closeFile, stopSaving, useImport } from './session.ts';

/** A file into the catalogue: choose it, say what its columns are, look at what will come of it, bring it in. */
export function BringInScreen() {
  const { t } = useTranslation(['items', 'common']);
  const [, goTo] = useLocation();
  const step = useImport((session) => session.step);
  const back = useAction({
    id: 'import.back',
    keys: ['Escape'],
    label: t('items:back-to-list'),
    run: () => goTo(LIST),
  });
  useEffect(() => {
    if (step !== 'saving') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [step]);
  return (
    <div className={classes.screen}>
      <ScreenTitle title={t('items:import.title')}>
        <ActionButton action={back} variant="default" />
      </ScreenTitle>
      <Step />
    </div>
  );
}

function Step() {
  const step = useImport((session) => session.step);
  switch (step) {
    case 'choose':
      return <Choose />;
    case 'reading':
      return <Progress label="import.reading" onStop={closeFile} />;
    case 'map':
      return (
        <>
          <FileBar />
          <div className={classes.steps}>
            <ColumnStep />
            <CheckStep />
          </div>
        </>
      );
    case 'saving':
      return <Progress label="import.saving" onStop={stopSaving} />;
    case 'done':
      return <DoneStep />;
  }
}

function Choose() {
  const problem = useImport((session) => session.problem);
  return (
    <Stack maw={760}>
      {problem && <ProblemNote problem={problem} />}
      <FileDrop />
    </Stack>
  );
}

interface ProgressProps {
  readonly label: 'import.reading' | 'import.saving';
  readonly onStop: () => void;
}

/** By itself, because what is drawn with every step must be little. */
function Progress({ label, onStop }: ProgressProps) {
  const { t } = useTranslation('items');
  const done = useImport((session) => session.done);
  const total = useImport((session) => session.total);
  return (
    <Stack maw={760}>
      <WorkProgress label={t(label)} done={done} total={total} onStop={onStop} />
    </Stack>
  );
}
