import { Alert, Group, Stack, TextInput, Title } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { beginSettingUp, endSettingUp } from '../../data/setting-up.ts';
import { useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, useProblemText } from '../../ui/problem.tsx';
import { NewPinFields } from '../settings/people/NewPinFields.tsx';
import { isGoodPin, NO_PIN } from '../settings/people/new-pin.ts';
import { managerNameFault } from './answers.ts';
import { newWork } from './bring-sample.ts';
import { forgetAnswers } from './kept.ts';
import { openTill } from './open-till.ts';
import { focusFault, useFirstField } from './use-first-field.ts';

/** Stands on the sample's bills. */
const SAMPLE_TILL = 'SMP';

interface SampleStepProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onBack: () => void;
  /** The till is open: its catalogue comes next. */
  readonly onWork: (work: string) => void;
}

/** The only thing a sample cannot bring is who tries it. */
export function SampleStep({ name, onName, onBack, onWork }: SampleStepProps) {
  const { t } = useTranslation(['setup', 'common']);
  const language = useLanguage();
  const problemText = useProblemText();
  const form = useFirstField<HTMLFormElement>('sample');
  const [pin, setPin] = useState(NO_PIN);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const nameFault = strict ? managerNameFault(name) : undefined;

  const open = async () => {
    if (sending) return;
    setStrict(true);
    if (managerNameFault(name) || !isGoodPin(pin)) return focusFault(form.current);
    setSending(true);
    const work = newWork();
    beginSettingUp(work);
    const answer = await openSample(name, pin.pin);
    setSending(false);
    if (answer.ok) {
      forgetAnswers();
      return onWork(work);
    }
    endSettingUp();
    setRefused(answer.error);
  };

  const openSample = async (managerName: string, chosen: string) => {
    const { sampleEmporium } = await import('../../../shared/sample/emporium.ts');
    const { organisation, site } = sampleEmporium;
    return openTill({ organisation, site, tillCode: SAMPLE_TILL, language, managerName, pin: chosen });
  };

  const next = useAction({
    id: 'next',
    keys: ['Enter', 'Ctrl+Enter'],
    label: t('sample.open'),
    run: () => void open(),
  });
  const back = useAction({ id: 'back', keys: ['Alt+ArrowLeft'], label: t('common:back'), run: onBack });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Stack gap="md">
        <Title order={1} size="h2">
          {t('sample.title')}
        </Title>
        <Alert color="turmeric" variant="light" icon={<IconSchool aria-hidden />}>
          {t('sample.notice')}
        </Alert>
        <TextInput
          label={t('manager.name')}
          value={name}
          maxLength={60}
          autoComplete="off"
          error={nameFault && problemText(nameFault)}
          onChange={(event) => onName(event.currentTarget.value)}
        />
        <NewPinFields value={pin} onChange={setPin} strict={strict} />
        {refused && <ProblemNote problem={refused} />}
        <Group justify="space-between">
          <ActionButton action={back} variant="default" />
          <ActionButton action={next} type="submit" loading={sending} />
        </Group>
      </Stack>
    </form>
  );
}
