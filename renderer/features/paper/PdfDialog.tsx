import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problem.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ProblemNote, showDone } from '../../ui/problem.tsx';
import { type Copies, canShare, makePdf, openPdf, type PdfChoice, savePdf, sharePdf } from './pdf.ts';

const COPIES: readonly Copies[] = ['original', 'duplicate', 'triplicate', 'extra'];

interface PdfDialogProps {
  /** A bill, a note, a voucher or a day's invoice. */
  readonly number: string;
  readonly onClose: () => void;
}

/** A document as a PDF: saved, opened for printing on an office printer, or handed to another program. */
export function PdfDialog({ number, onClose }: PdfDialogProps) {
  const { t } = useTranslation('paper');
  return (
    <Dialog title={t('pdf.title', { number })} onClose={onClose} size="lg">
      <Form number={number} onClose={onClose} />
    </Dialog>
  );
}

/** What was chosen last stays chosen for as long as the page is open. */
let last: PdfChoice = { size: 'A4', language: 'both', copies: ['original'] };

function Form({ number, onClose }: PdfDialogProps) {
  const { t } = useTranslation(['paper', 'common']);
  const [choice, setChoice] = useState(last);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Problem>();
  const [note, setNote] = useState<string>();
  const mayShare = canShare();

  const change = (part: Partial<PdfChoice>) => {
    last = { ...choice, ...part };
    setChoice(last);
  };
  const make = async (use: (file: File) => Promise<void> | void) => {
    if (busy || choice.copies.length === 0) return;
    setBusy(true);
    setWrong(undefined);
    setNote(undefined);
    const made = await makePdf(number, choice);
    if (made.ok) await use(made.value);
    else setWrong(made.error);
    setBusy(false);
  };
  const enabled = !busy && choice.copies.length > 0;
  const save = useAction({
    id: 'pdf.save',
    keys: ['Ctrl+S', 'Enter'],
    label: t('paper:pdf.save'),
    run: () =>
      void make((file) => {
        savePdf(file);
        showDone(t('paper:pdf.saved', { file: file.name }));
        onClose();
      }),
    enabled,
  });
  const open = useAction({
    id: 'pdf.open',
    keys: ['Ctrl+P'],
    label: t('paper:pdf.open'),
    run: () =>
      void make((file) => {
        if (openPdf(file)) return onClose();
        savePdf(file);
        setNote(t('paper:pdf.cannot-open', { file: file.name }));
      }),
    enabled,
  });
  const share = useAction({
    id: 'pdf.share',
    keys: ['F7'],
    label: t('paper:pdf.share'),
    run: () =>
      void make(async (file) => {
        if (await sharePdf(file)) onClose();
      }),
    enabled: enabled && mayShare,
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <Stack>
        <Radio.Group
          label={t('paper:pdf.size')}
          value={choice.size}
          onChange={(size) => change({ size: size === 'A5' ? 'A5' : 'A4' })}
        >
          <Group gap="xl">
            <Radio value="A4" label={t('paper:pdf.a4')} size="md" py={8} data-autofocus />
            <Radio value="A5" label={t('paper:pdf.a5')} size="md" py={8} />
          </Group>
        </Radio.Group>
        <Radio.Group
          label={t('paper:pdf.language')}
          value={choice.language}
          onChange={(language) => change({ language: language === 'en' ? 'en' : 'both' })}
        >
          <Group gap="xl">
            <Radio value="both" label={t('paper:pdf.both')} size="md" py={8} />
            <Radio value="en" label={t('paper:pdf.english')} size="md" py={8} />
          </Group>
        </Radio.Group>
        <Checkbox.Group
          label={t('paper:pdf.copies')}
          value={[...choice.copies]}
          onChange={(chosen) => change({ copies: COPIES.filter((copy) => chosen.includes(copy)) })}
        >
          <Group gap="lg">
            {COPIES.map((copy) => (
              <Checkbox key={copy} value={copy} label={t(`paper:pdf.copy.${copy}`)} size="md" py={8} />
            ))}
          </Group>
        </Checkbox.Group>
        {wrong && <ProblemNote problem={wrong} />}
        {note !== undefined && <Text role="status">{note}</Text>}
        <Group justify="flex-end">
          {busy && (
            <Text c="dimmed" role="status" mr="auto">
              {t('paper:pdf.making')}
            </Text>
          )}
          {mayShare && <ActionButton action={share} variant="default" />}
          <ActionButton action={open} variant="default" />
          <ActionButton action={save} type="submit" loading={busy} />
        </Group>
      </Stack>
    </form>
  );
}
