import { Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { bandRowsSchema, type Printer, printModeSchema } from '../../../../shared/receipt/printer.ts';
import type { Settings } from '../../../../shared/till/settings.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ProblemNote, showDone, useProblemText } from '../../../ui/problem.tsx';
import { changeSettings } from '../use-group.tsx';
import { ConnectionFields, type PrinterFieldsProps } from './ConnectionFields.tsx';
import { draftOfPrinter, newPrinter, printerFaults, printerOf } from './draft.ts';
import { TestPrintNote } from './TestPrintNote.tsx';
import { useTestPrint } from './test-print.ts';

interface PrinterDialogProps {
  readonly settings: Settings;
  /** Nothing for a new one. */
  readonly printer: Printer | undefined;
  readonly onClose: () => void;
}

export function PrinterDialog({ settings, printer, onClose }: PrinterDialogProps) {
  const { t } = useTranslation('settings');
  return (
    <Dialog title={printer ? printer.name : t('printers.add')} onClose={onClose} size="xl">
      <Form settings={settings} printer={printer} onClose={onClose} />
    </Dialog>
  );
}

function Form({ settings, printer, onClose }: PrinterDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const [draft, setDraft] = useState(() =>
    printer ? draftOfPrinter(printer) : newPrinter(crypto.randomUUID(), t('printers.first-name')),
  );
  const [forReceipts, setForReceipts] = useState(
    printer ? settings.receiptPrinter === printer.id : settings.printers.length === 0,
  );
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const { outcome, run } = useTestPrint();
  const faults = printerFaults(draft);
  const isRight = Object.keys(faults).length === 0;

  const send = async (printers: readonly Printer[], receiptPrinter: string, done: string) => {
    if (sending) return;
    setSending(true);
    const answer = await changeSettings({ printers: [...printers], receiptPrinter });
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(done);
    onClose();
  };
  const others = settings.printers.filter((one) => one.id !== draft.id);
  const before = settings.receiptPrinter === draft.id ? '' : (settings.receiptPrinter ?? '');
  const save = () => {
    setStrict(true);
    if (!isRight) return;
    const saved = printerOf(draft, printer);
    void send([...others, saved], forReceipts ? saved.id : before, t('printers.saved', { name: saved.name }));
  };

  const saving = useAction({
    id: 'save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: save,
    enabled: !sending,
  });
  const cancel = useAction({ id: 'cancel', keys: ['Escape'], label: t('common:cancel'), run: onClose });
  const test = useAction({
    id: 'test',
    keys: ['F8'],
    label: t('printers.test'),
    enabled: isRight && outcome.state !== 'running',
    run: () => void run(printerOf(draft, printer)),
  });
  const remove = useAction({
    id: 'remove',
    keys: ['Ctrl+Delete'],
    label: t('printers.remove'),
    enabled: printer !== undefined && !sending,
    run: () => void send(others, before, t('printers.removed', { name: draft.name })),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={2}>
          <NameField draft={draft} faults={strict ? faults : {}} onChange={setDraft} />
          <ModeField draft={draft} onChange={setDraft} />
        </SimpleGrid>
        <ConnectionFields draft={draft} faults={strict ? faults : {}} onChange={setDraft} />
        <PaperFields draft={draft} faults={faults} onChange={setDraft} />
        <Checkbox
          size="md"
          label={t('printers.for-receipts')}
          checked={forReceipts}
          onChange={(event) => setForReceipts(event.currentTarget.checked)}
        />
        <TestPrintNote outcome={outcome} />
        {refused && <ProblemNote problem={refused} />}
        <Group justify="space-between" mt="xs">
          <Group gap="xs">
            <ActionButton action={test} variant="light" />
            {printer && <ActionButton action={remove} variant="light" color="madder" />}
          </Group>
          <Group gap="xs">
            <ActionButton action={cancel} variant="default" />
            <ActionButton action={saving} type="submit" loading={sending} />
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

function NameField({ draft, faults, onChange }: PrinterFieldsProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  return (
    <TextInput
      label={t('printers.name')}
      value={draft.name}
      maxLength={60}
      data-autofocus
      error={faults.name && problemText(faults.name)}
      onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
    />
  );
}

type FieldProps = Omit<PrinterFieldsProps, 'faults'>;

function ModeField({ draft, onChange }: FieldProps) {
  const { t } = useTranslation('settings');
  return (
    <NativeSelect
      label={t('printers.mode')}
      value={draft.mode}
      data={printModeSchema.options.map((mode) => ({ value: mode, label: t(`printers.mode-${mode}`) }))}
      onChange={(event) => onChange({ ...draft, mode: printModeSchema.parse(event.currentTarget.value) })}
    />
  );
}

/** Where its letters come from, or how much of a picture it takes at a time. */
function LettersField({ draft, onChange }: FieldProps) {
  const { t } = useTranslation('settings');
  if (draft.mode !== 'text') {
    return (
      <NativeSelect
        label={t('printers.band')}
        value={String(draft.bandRows)}
        data={([128, 40] as const).map((rows) => ({
          value: String(rows),
          label: t(`printers.band-${rows}`),
        }))}
        onChange={(event) =>
          onChange({ ...draft, bandRows: bandRowsSchema.parse(Number(event.currentTarget.value)) })
        }
      />
    );
  }
  return (
    <NativeSelect
      label={t('printers.code-page')}
      value={draft.codePage}
      data={[
        { value: 'pc437', label: t('printers.pc437') },
        { value: 'pc858', label: 'PC858' },
        { value: 'wpc1252', label: 'WPC1252' },
      ]}
      onChange={(event) =>
        onChange({ ...draft, codePage: event.currentTarget.value as typeof draft.codePage })
      }
    />
  );
}

function PaperFields({ draft, onChange }: PrinterFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <SimpleGrid cols={3} style={{ alignItems: 'end' }}>
      <LettersField draft={draft} onChange={onChange} />
      <NativeSelect
        label={t('printers.drawer')}
        value={draft.drawer}
        data={[
          { value: 'none', label: t('printers.drawer-none') },
          { value: 'pin-2', label: t('printers.drawer-2') },
          { value: 'pin-5', label: t('printers.drawer-5') },
        ]}
        onChange={(event) => onChange({ ...draft, drawer: event.currentTarget.value as typeof draft.drawer })}
      />
      <Checkbox
        size="md"
        mb={10}
        label={t('printers.cut')}
        checked={draft.cut}
        onChange={(event) => onChange({ ...draft, cut: event.currentTarget.checked })}
      />
    </SimpleGrid>
  );
}
