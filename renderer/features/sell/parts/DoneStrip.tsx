import { ActionIcon } from '@mantine/core';
import { IconBrandWhatsapp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../../shared/money/format.ts';
import type { PrintJob } from '../../../../shared/receipt/print-job.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import { useTillPart } from '../../../data/me.ts';
import { receiptJob, usePrints } from '../../../data/prints.ts';
import { ask } from '../../../data/till.ts';
import { i18n } from '../../../i18n/i18n.ts';
import { nameIn } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { showProblem, useProblemText } from '../../../ui/problem.tsx';
import { useShown } from '../../customer/shown.ts';
import { whatsAppLink } from '../cart/whats-app.ts';
import classes from '../sell.module.css';
import { useSale } from '../store/sale.ts';

/** The sale just completed: its number, the change to hand back, and how its receipt fares. */
export function DoneStrip() {
  const { t } = useTranslation('sell');
  const bill = useSale((sale) => sale.done);
  const job = usePrints((prints) => (bill ? receiptJob(prints.jobs, bill.number) : undefined));
  const [sending, setSending] = useState(false);

  const send = async () => {
    if (!bill || sending) return;
    setSending(true);
    const answer = await printAgain(bill.number, job);
    setSending(false);
    if (!answer.ok) showProblem(answer.error);
  };
  const print = useAction({
    id: 'print',
    keys: ['Ctrl+P'],
    label: job ? t('done.print-again') : t('done.print'),
    run: () => void send(),
    enabled: bill !== undefined && !sending,
  });

  if (!bill) return null;
  return (
    <section className={classes.done} aria-label={t('done.title')}>
      <IconCircleCheck size={36} stroke={1.5} aria-hidden />
      <div>
        <div className={classes.doneNumber} data-testid="bill-number">
          {bill.number}
        </div>
        <div>
          <Money paise={bill.totals.payable} show="auto" /> · <PrintState job={job} />
        </div>
      </div>
      {bill.change > 0 && (
        <p className={classes.change}>
          <span>{t('done.change')}</span>
          <strong data-testid="change">
            <Money paise={bill.change} show="auto" />
          </strong>
        </p>
      )}
      <WhatsApp bill={bill} />
      <ActionButton action={print} variant="white" color="leaf" size="sm" h={44} px="xs" />
    </section>
  );
}

/** The receipt in words, by the user's own WhatsApp, in the buyer's language. */
function WhatsApp({ bill }: { readonly bill: Bill }) {
  const { t } = useTranslation('sell');
  const organisation = useTillPart((till) => till.organisation);
  const house = useTillPart((till) => till.settings.language);
  const phone = useSale((sale) => sale.donePhone);
  const chosen = useShown((shown) => shown.language);
  const language = chosen ?? house ?? 'en';
  const send = useAction({
    id: 'whats-app',
    keys: ['Alt+M'],
    label: t('done.whats-app'),
    run: () => {
      const words = i18n.getFixedT(language, 'customer');
      const shop = organisation ? nameIn(language, organisation) : '';
      const text = words('message', { shop, number: bill.number, amount: formatRupees(bill.totals.payable) });
      window.open(whatsAppLink(phone, text), '_blank', 'noopener');
    },
  });
  return (
    <ActionIcon
      variant="white"
      color="leaf"
      size={44}
      aria-label={send.label}
      aria-keyshortcuts={send.keys.join(' ')}
      title={`${send.label} (${send.keys[0]})`}
      onClick={send.run}
      style={{ flex: 'none' }}
    >
      <IconBrandWhatsapp size={24} aria-hidden />
    </ActionIcon>
  );
}

function printAgain(number: string, job: PrintJob | undefined) {
  const jobId = crypto.randomUUID();
  return job ? ask('print.again', { jobId, of: job.id }) : ask('print.receipt', { jobId, number });
}

function PrintState({ job }: { readonly job: PrintJob | undefined }) {
  const { t } = useTranslation('sell');
  const problemText = useProblemText();
  if (!job) return t('print.none');
  const state = t(`print.${job.state}`);
  return job.state === 'failed' && job.reason ? `${state} ${problemText(job.reason)}` : state;
}
