import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/receipt/print-job.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { printAgain } from './again.ts';
import { useJobWords } from './job-words.ts';

interface LabelsAgainProps {
  readonly job: PrintJob;
  /** Rows of labels that the job printed. */
  readonly rows: number;
}

/** A job of labels of which some may be good: a person looks and says which are wanted again. */
export function LabelsAgain({ job, rows }: LabelsAgainProps) {
  const { t } = useTranslation('printing');
  const words = useJobWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="default"
        h={44}
        aria-label={`${t('labels.again')}: ${words.title(job)}`}
        onClick={() => setOpen(true)}
      >
        {t('labels.again')}
      </Button>
      {isOpen && (
        <Dialog title={t('labels.title')} onClose={close} size="md">
          <Rows job={job} rows={rows} onDone={close} />
        </Dialog>
      )}
    </>
  );
}

function Rows({ job, rows, onDone }: LabelsAgainProps & { readonly onDone: () => void }) {
  const { t } = useTranslation(['printing', 'common']);
  const [from, setFrom] = useState<number>(1);
  const [to, setTo] = useState<number>(rows);
  const isRight = from >= 1 && to <= rows && from <= to;
  const print = useAction({
    id: 'labels-again',
    keys: ['Ctrl+Enter'],
    label: t('printing:labels.print'),
    enabled: isRight,
    run: () => {
      onDone();
      void printAgain(job, { from, to });
    },
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onDone });
  const field = (label: string, value: number, onChange: (row: number) => void) => (
    <NumberInput
      label={label}
      value={value}
      min={1}
      max={rows}
      allowDecimal={false}
      allowNegative={false}
      onChange={(row) => onChange(Number(row))}
    />
  );
  return (
    <Stack gap="sm">
      <Text>{t('printing:labels.text', { count: rows })}</Text>
      <Group grow>
        {field(t('printing:labels.from'), from, setFrom)}
        {field(t('printing:labels.to'), to, setTo)}
      </Group>
      <Text role="status">
        {isRight
          ? t('printing:labels.count', { count: to - from + 1 })
          : t('printing:labels.wrong', { count: rows })}
      </Text>
      <Group justify="flex-end">
        <ActionButton action={cancel} variant="default" />
        <ActionButton action={print} />
      </Group>
    </Stack>
  );
}
