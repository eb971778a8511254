import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { beginSettingUp, endSettingUp } from '../../data/setting-up.ts';
import { useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showProblem } from '../../ui/problem.tsx';
import { organisationOf } from '../settings/organisation/draft.ts';
import { isGoodPin, NO_PIN } from '../settings/people/new-pin.ts';
import { printerOf } from '../settings/printers/draft.ts';
import { type Answers, isAnswered, STEPS, type Step, stepBeside } from './answers.ts';
import { forgetAnswers } from './kept.ts';
import { openTill, savePrinter } from './open-till.ts';
import { StepFields } from './StepFields.tsx';
import classes from './setup.module.css';
import { focusFault, useFirstField } from './use-first-field.ts';

interface WizardProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** Back from the first page. */
  readonly onBack: () => void;
}

/** One group of questions per page; nothing is lost by going back. */
export function Wizard({ answers, onChange, onBack }: WizardProps) {
  const { t } = useTranslation(['setup', 'common']);
  const language = useLanguage();
  const { step } = answers;
  const form = useFirstField<HTMLFormElement>(step);
  const [pin, setPin] = useState(NO_PIN);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const isLast = stepBeside(step, 1) === undefined;

  const goTo = (to: Step, isStrict = false) => {
    setStrict(isStrict);
    setRefused(undefined);
    onChange({ ...answers, step: to });
  };
  const isDone = (one: Step) => isAnswered(one, answers) && (one !== 'manager' || isGoodPin(pin));
  const goOn = () => {
    if (sending) return;
    if (!isDone(step)) {
      setStrict(true);
      return focusFault(form.current);
    }
    const next = stepBeside(step, 1);
    if (next) return goTo(next);
    // A window that was loaded again has forgotten the PIN, and only that.
    const missing = STEPS.find((one) => !isDone(one));
    if (missing) return goTo(missing, true);
    void finish();
  };
  const goBack = () => {
    const before = stepBeside(step, -1);
    if (before) goTo(before);
    else onBack();
  };

  const finish = async () => {
    setSending(true);
    beginSettingUp();
    const opened = await openTill({
      organisation: organisationOf(answers.organisation),
      site: { nameEnglish: answers.siteEnglish.trim(), nameHindi: answers.siteHindi.trim() },
      tillCode: answers.tillCode,
      language,
      managerName: answers.managerName,
      pin: pin.pin,
    });
    setSending(false);
    if (!opened.ok) {
      endSettingUp();
      return setRefused(opened.error);
    }
    forgetAnswers();
    const saved = answers.hasPrinter && (await savePrinter(printerOf(answers.printer)));
    if (saved && !saved.ok) showProblem(saved.error);
    endSettingUp();
  };

  const next = useAction({
    id: 'next',
    // In an address Enter begins a new line.
    keys: step === 'address' ? ['Ctrl+Enter'] : ['Enter', 'Ctrl+Enter'],
    label: isLast ? t('finish') : t('next'),
    run: goOn,
  });
  const back = useAction({ id: 'back', keys: ['Alt+ArrowLeft'], label: t('common:back'), run: goBack });
  return (
    <form
      ref={form}
      noValidate
      aria-label={t(`steps.${step}`)}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Steps current={step} />
      <Stack gap="sm">
        <div>
          <Title order={1} size="h3">
            {t(`${step}.title`)}
          </Title>
          <Text c="dimmed">{t(`${step}.text`)}</Text>
        </div>
        <StepFields answers={answers} onChange={onChange} pin={pin} onPin={setPin} strict={strict} />
        {refused && <ProblemNote problem={refused} />}
        <Group justify="space-between" mt="xs">
          <ActionButton action={back} variant="default" />
          <ActionButton action={next} type="submit" loading={sending} data-first={isLast || undefined} />
        </Group>
      </Stack>
    </form>
  );
}

function Steps({ current }: { readonly current: Step }) {
  const { t } = useTranslation('setup');
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li key={step} className={classes.step} aria-current={step === current ? 'step' : undefined}>
          <span aria-hidden="true">{index + 1}</span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
