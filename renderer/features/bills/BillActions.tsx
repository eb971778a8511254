import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BillFound } from '../../../shared/contract/views.ts';
import { isExport } from '../../../shared/sale/supply.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import type { Action } from '../../ui/keys/scopes.ts';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showDone } from '../../ui/problem.tsx';
import { PdfDialog } from '../paper/PdfDialog.tsx';
import { printReceipt } from '../printing/again.ts';
import { isAllBack } from '../returns/against/back.ts';
import { returnPlace } from '../returns/places.ts';
import { DebitNoteDialog } from './DebitNoteDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { VoidDialog } from './VoidDialog.tsx';

interface BillActionsProps {
  readonly found: BillFound;
  readonly copy: 'original' | 'duplicate';
  readonly isPast: boolean;
}

/** What can be done with a bill; what is seldom done is under “More”, with its key all the same. */
export function BillActions({ found, copy, isPast }: BillActionsProps) {
  const { t } = useTranslation('bills');
  const [, goTo] = useLocation();
  const [open, setOpen] = useState<'void' | 'debit' | 'export' | 'pdf'>();
  const { bill, voided, notes } = found;
  const close = () => setOpen(undefined);
  const takeBack = useAction({
    id: 'bills.return',
    keys: ['F9'],
    label: t('return'),
    run: () => goTo(returnPlace(bill.number)),
    enabled: !voided && !isAllBack(bill, found.credited),
  });
  const print = useAction({
    id: 'bills.print',
    keys: ['F8', 'Ctrl+P'],
    label: t(`print.${copy}`),
    run: () => void printReceipt(bill.number),
  });
  const pdf = useAction({ id: 'bills.pdf', keys: ['Ctrl+S'], label: t('pdf'), run: () => setOpen('pdf') });
  const cancel = useAction({
    id: 'bills.void',
    keys: ['F6'],
    label: t('void.action'),
    run: () => setOpen('void'),
    enabled: !voided && !isPast && notes.length === 0,
  });
  const copyNumber = useAction({
    id: 'bills.copy',
    keys: ['F7'],
    label: t('copy'),
    run: () => void copyToClipboard(bill.number, t('copied', { number: bill.number })),
  });
  const debit = useAction({
    id: 'bills.debit',
    keys: ['Alt+D'],
    label: t('debit.action'),
    run: () => setOpen('debit'),
    enabled: !voided,
  });
  const exportPapers = useAction({
    id: 'bills.export',
    keys: ['Alt+X'],
    label: t('export.action'),
    run: () => setOpen('export'),
    enabled: isExport(bill.supply) && !voided,
  });
  return (
    <>
      <ActionButton action={takeBack} px="sm" />
      <ActionButton action={print} variant="default" px="sm" />
      <ActionButton action={pdf} variant="default" px="sm" />
      <ActionButton action={cancel} variant="default" px="sm" c={cancel.enabled ? 'madder.8' : undefined} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="sm" rightSection={<IconChevronDown size={18} aria-hidden />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuAction action={copyNumber} />
          <MenuAction action={debit} />
          {isExport(bill.supply) && <MenuAction action={exportPapers} />}
        </Menu.Dropdown>
      </Menu>
      {open === 'void' && <VoidDialog bill={bill} onClose={close} />}
      {open === 'debit' && <DebitNoteDialog bill={bill} onClose={close} />}
      {open === 'export' && <ExportDialog bill={bill} onClose={close} />}
      {open === 'pdf' && <PdfDialog number={bill.number} onClose={close} />}
    </>
  );
}

function MenuAction({ action }: { readonly action: Action }) {
  const [chord = ''] = action.keys;
  return (
    <Menu.Item
      h={44}
      disabled={!action.enabled}
      rightSection={<KeyHint chord={chord} />}
      onClick={action.run}
      aria-keyshortcuts={action.keys.join(' ')}
    >
      {action.label}
    </Menu.Item>
  );
}

async function copyToClipboard(text: string, done: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  showDone(done);
}
