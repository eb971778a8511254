import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadyTill } from '../../../data/me.ts';
import { ask } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { showDone, showProblem } from '../../../ui/problem.tsx';
import type { UpiCodeOf } from '../cart/upi-code.ts';

/** Puts the code on paper as well, for a buyer who sees neither screen; only where there is a printer. */
export function PrintCode({ code, row }: { readonly code: UpiCodeOf; readonly row: string }) {
  const { t } = useTranslation('sell');
  const till = useReadyTill();
  const [isBusy, setBusy] = useState(false);
  const hasPrinter = till?.settings.receiptPrinter !== undefined;
  const print = useAction({
    id: `pay-code.${row}`,
    keys: ['F8'],
    label: t('pay.print-code'),
    run: () => void send(),
    enabled: hasPrinter && !isBusy,
  });
  const send = async () => {
    const { seller, tr, paise, note } = code;
    setBusy(true);
    const answer = await ask('print.pay-code', {
      jobId: crypto.randomUUID(),
      seller,
      tr,
      amount: paise,
      note,
    });
    setBusy(false);
    if (answer.ok) showDone(t('pay.code-printed'));
    else showProblem(answer.error);
  };
  return hasPrinter && <ActionButton action={print} variant="default" size="sm" h={44} loading={isBusy} />;
}
