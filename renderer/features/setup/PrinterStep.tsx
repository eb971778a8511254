import { Group, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ConnectionFields } from '../settings/printers/ConnectionFields.tsx';
import { printerFaults, printerOf } from '../settings/printers/draft.ts';
import { TestPrintNote } from '../settings/printers/TestPrintNote.tsx';
import { useTestPrint } from '../settings/printers/test-print.ts';
import type { Answers } from './answers.ts';

interface PrinterStepProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly strict: boolean;
}

/** The receipt printer, tried out at once; it can wait. */
export function PrinterStep({ answers, onChange, strict }: PrinterStepProps) {
  const { t } = useTranslation('setup');
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('printer.have')}
        value={answers.hasPrinter ? 'yes' : 'later'}
        onChange={(value) => onChange({ ...answers, hasPrinter: value === 'yes' })}
      >
        <Group mt={4}>
          <Radio value="later" size="md" label={t('printer.later')} />
          <Radio value="yes" size="md" label={t('printer.now')} />
        </Group>
      </Radio.Group>
      {answers.hasPrinter && <Printer answers={answers} onChange={onChange} strict={strict} />}
    </Stack>
  );
}

function Printer({ answers, onChange, strict }: PrinterStepProps) {
  const { t } = useTranslation('settings');
  const draft = answers.printer;
  const faults = printerFaults(draft);
  const { outcome, run } = useTestPrint();
  const test = useAction({
    id: 'test',
    keys: ['F8'],
    label: t('printers.test'),
    enabled: Object.keys(faults).length === 0 && outcome.state !== 'running',
    run: () => void run(printerOf(draft)),
  });
  return (
    <Stack gap="sm">
      <ConnectionFields
        draft={draft}
        faults={strict ? faults : {}}
        onChange={(printer) => onChange({ ...answers, printer })}
      />
      <Group>
        <ActionButton action={test} variant="light" />
      </Group>
      <TestPrintNote outcome={outcome} />
    </Stack>
  );
}
