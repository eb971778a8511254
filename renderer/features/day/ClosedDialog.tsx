import { Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { readyTill } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { printReport } from '../printing/again.ts';
import classes from './day.module.css';
import { ReportPaper } from './ReportPaper.tsx';

interface ClosedDialogProps {
  readonly report: ShiftReport;
  readonly onClose: () => void;
}

/** The Z report of the shift just closed: printed at once where there is a printer, and shown. */
export function ClosedDialog({ report, onClose }: ClosedDialogProps) {
  const { t } = useTranslation('day');
  useEffect(() => {
    if (readyTill()?.settings.receiptPrinter !== undefined) void printReport(report.number);
  }, [report.number]);
  return (
    <Dialog title={t('closed.title', { number: report.number })} onClose={onClose} size={520}>
      <Shown report={report} onClose={onClose} />
    </Dialog>
  );
}

function Shown({ report, onClose }: ClosedDialogProps) {
  const { t } = useTranslation(['day', 'common']);
  const print = useAction({
    id: 'closed.print',
    keys: ['F8', 'Ctrl+P'],
    label: t('day:print-z'),
    run: () => void printReport(report.number),
  });
  const close = useAction({
    id: 'closed.close',
    keys: ['Escape', 'Enter'],
    label: t('common:close'),
    run: onClose,
  });
  return (
    <Stack>
      <Text>{t('day:closed.why')}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by keys */}
      <section className={classes.shortDesk} tabIndex={0} aria-label={t('day:paper')}>
        <ReportPaper report={report} />
      </section>
      <Group justify="flex-end">
        <ActionButton action={print} variant="default" />
        <ActionButton action={close} />
      </Group>
    </Stack>
  );
}
