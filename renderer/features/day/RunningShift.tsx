import { Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { type OpenShift, xReport } from '../../../shared/shift/shift.ts';
import { useMay, useUserName } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { When } from '../../ui/When.tsx';
import { printReport } from '../printing/again.ts';
import { CashDialog } from './CashDialog.tsx';
import { CashMovements } from './CashMovements.tsx';
import { CloseShiftDialog } from './CloseShiftDialog.tsx';
import { DrawerDialog } from './DrawerDialog.tsx';
import classes from './day.module.css';
import { ReportFigures } from './ReportFigures.tsx';

interface RunningShiftProps {
  readonly shift: OpenShift;
  readonly head: ShiftReport['head'];
  readonly onClosed: (report: ShiftReport) => void;
  /** What else waits on this day, below what can be done. */
  readonly children?: ReactNode;
}

type Open = 'in' | 'out' | 'drawer' | 'close';

/** The open shift as it runs. What should be in the drawer is not shown, so that counting it says something. */
export function RunningShift({ shift, head, onClosed, children }: RunningShiftProps) {
  const { t } = useTranslation('day');
  const userName = useUserName();
  const maySee = useMay('see-reports');
  const [open, setOpen] = useState<Open>();
  const report = xReport(shift, head);
  const close = () => setOpen(undefined);
  return (
    <div className={classes.columns}>
      <Stack>
        <section className={classes.card} aria-label={t('shift', { number: shift.number })}>
          <h2>{t('shift', { number: shift.number })}</h2>
          <Text c="dimmed" mb="sm">
            {t('opened-by', { name: userName(shift.openedBy) })} <When at={shift.openedAt} />
          </Text>
          <ReportFigures report={report} />
        </section>
      </Stack>
      <Stack>
        <section className={classes.card} aria-label={t('do')}>
          <Actions onOpen={setOpen} maySee={maySee} />
        </section>
        {children}
        <section className={classes.card} aria-label={t('cash.title')}>
          <h2>{t('cash.title')}</h2>
          <CashMovements report={report} />
        </section>
      </Stack>
      {(open === 'in' || open === 'out') && <CashDialog direction={open} onClose={close} />}
      {open === 'drawer' && <DrawerDialog onClose={close} />}
      {open === 'close' && <CloseShiftDialog report={report} onClose={close} onClosed={onClosed} />}
    </div>
  );
}

interface ActionsProps {
  readonly onOpen: (open: Open) => void;
  readonly maySee: boolean;
}

function Actions({ onOpen, maySee }: ActionsProps) {
  const { t } = useTranslation('day');
  const putIn = useAction({
    id: 'day.cash-in',
    keys: ['F6'],
    label: t('cash.in'),
    run: () => onOpen('in'),
  });
  const takeOut = useAction({
    id: 'day.cash-out',
    keys: ['F7'],
    label: t('cash.out'),
    run: () => onOpen('out'),
  });
  const drawer = useAction({
    id: 'day.drawer',
    keys: ['F4'],
    label: t('drawer.action'),
    run: () => onOpen('drawer'),
  });
  const print = useAction({
    id: 'day.print-x',
    keys: ['F8', 'Ctrl+P'],
    label: t('print-x'),
    run: () => void printReport(null),
    enabled: maySee,
  });
  const closing = useAction({
    id: 'day.close',
    keys: ['F9'],
    label: t('close.action'),
    run: () => onOpen('close'),
  });
  return (
    <Group gap={8}>
      <ActionButton action={putIn} variant="default" />
      <ActionButton action={takeOut} variant="default" />
      <ActionButton action={drawer} variant="default" />
      {maySee && <ActionButton action={print} variant="default" />}
      <ActionButton action={closing} />
    </Group>
  );
}
