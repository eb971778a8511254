import { Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { countedCash } from '../../../shared/shift/shift.ts';
import { act } from '../../data/till.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { announce } from '../../ui/announce.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { DenominationGrid } from './DenominationGrid.tsx';
import { Difference, useDifferenceText } from './Difference.tsx';
import classes from './day.module.css';
import { countsOf, type TypedCounts } from './denominations.ts';

const SHORTEST_NOTE = 2;

interface CloseShiftProps {
  /** The running report of the shift to close. */
  readonly report: ShiftReport;
  readonly onClose: () => void;
  readonly onClosed: (report: ShiftReport) => void;
}

/**
 * Counts the drawer and closes the shift. What should be there is shown only once the count is said to be done;
 * whoever then counts again does so without the figures.
 */
export function CloseShiftDialog(props: CloseShiftProps) {
  const { t } = useTranslation('day');
  return (
    <Dialog title={t('close.title', { number: props.report.number })} onClose={props.onClose} size={820}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ report, onClose, onClosed }: CloseShiftProps) {
  const [typed, setTyped] = useState<TypedCounts>({});
  const [isCounted, setCounted] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const differenceText = useDifferenceText();
  const counted = countedCash(countsOf(typed));

  const done = () => {
    setCounted(true);
    announce(differenceText(counted - report.expectedCash));
  };
  const send = async (note: string) => {
    const answer = await act({
      kind: 'shift.close',
      denominations: countsOf(typed),
      ...(note !== '' && { note }),
    });
    if (!answer.ok) return setRefused(answer.error);
    onClose();
    const closed = answer.value.events.find((event) => event.kind === 'shift.closed@2');
    if (closed) onClosed(closed.report);
  };

  return (
    <div className={classes.counting}>
      <DenominationGrid typed={typed} onChange={setTyped} isDone={isCounted} onDone={done} />
      {isCounted ? (
        <Closing
          expected={report.expectedCash}
          counted={counted}
          refused={refused}
          onAgain={() => setCounted(false)}
          onSend={send}
        />
      ) : (
        <Counting onDone={done} onClose={onClose} />
      )}
    </div>
  );
}

function Counting({ onDone, onClose }: { readonly onDone: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation(['day', 'common']);
  const done = useAction({
    id: 'close.counted',
    keys: ['Ctrl+Enter'],
    label: t('day:close.counted'),
    run: onDone,
  });
  const cancel = useAction({ id: 'close.cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  return (
    <Stack justify="space-between">
      <Text>{t('day:close.why')}</Text>
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={done} />
      </Group>
    </Stack>
  );
}

interface ClosingProps {
  readonly expected: number;
  readonly counted: number;
  readonly refused: Problem | undefined;
  readonly onAgain: () => void;
  readonly onSend: (note: string) => Promise<void>;
}

function Closing({ expected, counted, refused, onAgain, onSend }: ClosingProps) {
  const { t } = useTranslation('day');
  const [note, setNote] = useState('');
  const [sending, setSending] = useState(false);
  const needsNote = counted !== expected;
  const isReady = !needsNote || note.trim().length >= SHORTEST_NOTE;
  const send = async () => {
    setSending(true);
    await onSend(note.trim());
    setSending(false);
  };
  const close = useAction({
    id: 'close.confirm',
    keys: ['Ctrl+Enter'],
    label: t('close.confirm'),
    run: () => void send(),
    enabled: isReady && !sending,
  });
  const again = useAction({ id: 'close.again', keys: ['F4'], label: t('close.again'), run: onAgain });
  return (
    <Stack justify="space-between">
      <Stack gap="sm">
        <Difference expected={expected} counted={counted} />
        <Textarea
          label={t('close.note')}
          description={needsNote ? t('close.note-why') : undefined}
          withAsterisk={needsNote}
          required={needsNote}
          maxLength={200}
          rows={3}
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refused && <ProblemNote problem={refused} />}
      </Stack>
      <Group justify="flex-end">
        <ActionButton action={again} variant="default" />
        <ActionButton action={close} loading={sending} />
      </Group>
    </Stack>
  );
}
