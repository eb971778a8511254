import { Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/access/user.ts';
import { LanguageButton } from '../../app/LanguageButton.tsx';
import { readyTill } from '../../data/me.ts';
import { keptWork } from '../../data/setting-up.ts';
import { i18n } from '../../i18n/i18n.ts';
import { changeLanguage } from '../../i18n/language.ts';
import { ChoiceStep } from './ChoiceStep.tsx';
import { keepAnswers, keptAnswers } from './kept.ts';
import { LanguageStep } from './LanguageStep.tsx';
import { SampleStep } from './SampleStep.tsx';
import { SampleWork } from './SampleWork.tsx';
import classes from './setup.module.css';
import { Wizard } from './Wizard.tsx';

/** The first run: from an empty folder to a till that sells. */
export function SetupScreen() {
  // Of use only for a till that is ready: before that, everything is asked from the beginning.
  const [work, setWork] = useState(() => (readyTill() ? keptWork() : undefined));
  if (work !== undefined) {
    return (
      <Page>
        <SampleWork work={work} />
      </Page>
    );
  }
  return <Questions onSample={setWork} />;
}

function Questions({ onSample }: { readonly onSample: (work: string) => void }) {
  const { t } = useTranslation('setup');
  const [answers, setAnswers] = useState(() => keptAnswers(t('printer.first-name')));
  useEffect(() => keepAnswers(answers), [answers]);
  const goTo = (stage: typeof answers.stage) => setAnswers((before) => ({ ...before, stage }));
  const choose = (language: Language) => {
    changeLanguage(language);
    const name = i18n.t('setup:printer.first-name');
    setAnswers((before) => ({ ...before, stage: 'choice', printer: { ...before.printer, name } }));
  };
  switch (answers.stage) {
    case 'language':
      return (
        <Page isLanguageKnown={false}>
          <LanguageStep onChoose={choose} />
        </Page>
      );
    case 'choice':
      return (
        <Page>
          <ChoiceStep
            onSample={() => goTo('sample')}
            onOwn={() => goTo('wizard')}
            onBack={() => goTo('language')}
          />
        </Page>
      );
    case 'sample':
      return (
        <Page>
          <SampleStep
            name={answers.managerName}
            onName={(managerName) => setAnswers((before) => ({ ...before, managerName }))}
            onBack={() => goTo('choice')}
            onWork={onSample}
          />
        </Page>
      );
    case 'wizard':
      return (
        <Page>
          <Wizard answers={answers} onChange={setAnswers} onBack={() => goTo('choice')} />
        </Page>
      );
  }
}

interface PageProps {
  readonly isLanguageKnown?: boolean;
  readonly children: ReactNode;
}

function Page({ isLanguageKnown = true, children }: PageProps) {
  const { t } = useTranslation('app');
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Text fw={700} c="indigo" size="lg">
          {t('name')}
        </Text>
        {isLanguageKnown && <LanguageButton />}
      </header>
      <main className={classes.main}>
        <div className={classes.card}>{children}</div>
      </main>
    </div>
  );
}
