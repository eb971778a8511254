import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { PrintJobs } from '../printing/PrintJobs.tsx';
import { returnFocusHere } from '../settings/return-focus.ts';

/** What the printers did, or the way to a first printer. */
export function PrintingRepair({ hasPrinter }: { readonly hasPrinter: boolean }) {
  const { t } = useTranslation('health');
  const [, goTo] = useLocation();
  const [shown, setShown] = useState(false);
  const open = useAction({
    id: 'prints',
    keys: ['F8'],
    label: t(hasPrinter ? 'repair.prints' : 'repair.set-printer'),
    run: () => {
      if (!hasPrinter) return goTo('/settings/printers');
      returnFocusHere();
      setShown(true);
    },
  });
  return (
    <>
      <ActionButton action={open} variant="light" />
      {shown && (
        <Dialog title={t('repair.prints')} size="xl" onClose={() => setShown(false)}>
          <PrintJobs />
        </Dialog>
      )}
    </>
  );
}
