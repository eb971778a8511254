import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { countedCash } from '../../../shared/shift/shift.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { setFocusHome } from '../../ui/focus.ts';
import { useAction } from '../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../ui/MoneyInput.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { DenominationGrid } from './DenominationGrid.tsx';
import classes from './day.module.css';
import { countsOf, type TypedCounts } from './denominations.ts';

/** Opens a shift with the cash that lies in the drawer, as a sum or counted by notes and coins. */
export function OpenShiftForm() {
  const { t } = useTranslation('day');
  const [way, setWay] = useState<'sum' | 'notes'>('sum');
  const [sum, setSum] = useState<number>();
  const [typed, setTyped] = useState<TypedCounts>({});
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const float = way === 'sum' ? sum : countedCash(countsOf(typed));

  const send = async () => {
    if (float === undefined || sending) return;
    setSending(true);
    const answer = await act({ kind: 'shift.open', float });
    setSending(false);
    if (answer.ok) showDone(t('open.done'));
    else setRefused(answer.error);
  };
  const open = useAction({
    id: 'day.open',
    keys: ['F9', 'Ctrl+Enter'],
    label: t('open.action'),
    run: () => void send(),
    enabled: float !== undefined && !sending,
  });

  return (
    <section className={classes.card} aria-label={t('open.title')}>
      <h2>{t('open.title')}</h2>
      <Stack align="flex-start">
        <Text maw={560}>{t('open.why')}</Text>
        <SegmentedControl
          aria-label={t('open.way')}
          value={way}
          onChange={(value) => setWay(value === 'notes' ? 'notes' : 'sum')}
          data={[
            { value: 'sum', label: t('open.sum') },
            { value: 'notes', label: t('open.notes') },
          ]}
        />
        {way === 'sum' ? (
          <FloatField value={sum} onChange={setSum} onEnter={() => void send()} />
        ) : (
          <DenominationGrid typed={typed} onChange={setTyped} onDone={() => void send()} />
        )}
        {refused && <ProblemNote problem={refused} />}
        <Group>
          <ActionButton action={open} loading={sending} />
        </Group>
      </Stack>
    </section>
  );
}

interface FloatFieldProps {
  readonly value: number | undefined;
  readonly onChange: (paise: number | undefined) => void;
  readonly onEnter: () => void;
}

function FloatField({ value, onChange, onEnter }: FloatFieldProps) {
  const { t } = useTranslation('day');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => (field.current ? setFocusHome(field.current) : undefined), []);
  return (
    <MoneyInput
      ref={field}
      label={t('open.float')}
      w={260}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) onEnter();
      }}
    />
  );
}
