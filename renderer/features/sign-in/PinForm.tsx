import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { act, useTill } from '../../data/till.ts';
import { formatCountdown } from '../../i18n/format.ts';
import { announce } from '../../ui/announce.tsx';
import { PinInput, SHORTEST_PIN } from '../../ui/PinInput.tsx';
import { useProblemText } from '../../ui/problem.tsx';
import classes from './sign-in.module.css';

interface PinFormProps {
  readonly person: UserView;
  readonly onOther?: () => void;
}

/** The PIN of the person chosen. While locked it says for how long, and takes none. */
export function PinForm({ person, onOther }: PinFormProps) {
  const { t } = useTranslation(['sign-in', 'common']);
  const problemText = useProblemText();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const left = useCountdown(person.lockedUntil);
  const focusPin = () => form.current?.querySelector('input')?.focus();
  useEffect(focusPin, []);

  const send = async () => {
    if (pin.length < SHORTEST_PIN || sending) return;
    setSending(true);
    const answer = await act({ kind: 'user.sign-in', userId: person.id }, { pin });
    setSending(false);
    setPin('');
    if (answer.ok) return useTill.setState({ locked: false, idle: false });
    setWrong(answer.error);
    announce(problemText(answer.error));
    focusPin();
  };

  const lockedText = left === undefined ? undefined : t('sign-in:locked-until', { left });
  const error = lockedText ?? (wrong && problemText(wrong));
  return (
    <Stack ref={form} gap="md" maw={400} w="100%">
      <h2 className={classes.question}>{person.name}</h2>
      <PinInput
        label={t('sign-in:pin-of', { name: person.name })}
        value={pin}
        onChange={setPin}
        onEnter={() => void send()}
        disabled={left !== undefined}
        {...(error !== undefined && { error })}
        pad
      />
      <Group grow>
        {onOther && (
          <Button variant="default" size="lg" px="xs" onClick={onOther}>
            {t('sign-in:other')}
          </Button>
        )}
        <Button
          size="lg"
          loading={sending}
          disabled={pin.length < SHORTEST_PIN || left !== undefined}
          onClick={() => void send()}
        >
          {t('sign-in:enter')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Time left until `until` as `4:32`, told afresh each second; nothing once it is over. */
function useCountdown(until: number): string | undefined {
  const [now, setNow] = useState(Date.now);
  const isOver = now >= until;
  useEffect(() => {
    setNow(Date.now());
    if (Date.now() >= until) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return isOver ? undefined : formatCountdown(until, now);
}
