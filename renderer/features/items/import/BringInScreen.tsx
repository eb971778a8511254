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
  const { t } = useTranslation('items');
  const step = useImport((session) => session.step);
  const problem = useImport((session) => session.problem);
  const done = useImport((session) => session.done);
  const total = useImport((session) => session.total);
  switch (step) {
    case 'choose':
      return (
        <Stack maw={760}>
          {problem && <ProblemNote problem={problem} />}
          <FileDrop />
        </Stack>
      );
    case 'reading':
      return (
        <Stack maw={760}>
          <WorkProgress label={t('import.reading')} done={done} total={total} onStop={closeFile} />
        </Stack>
      );
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
      return (
        <Stack maw={760}>
          <WorkProgress label={t('import.saving')} done={done} total={total} onStop={stopSaving} />
        </Stack>
      );
    case 'done':
      return <DoneStep />;
  }
}
