import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Refund, Tender } from '../../../../shared/sale/tender.ts';
import { usePrints } from '../../../data/prints.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusHome } from '../../../ui/focus.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { billPlace } from '../../bills/bill-place.ts';
import { PdfDialog } from '../../paper/PdfDialog.tsx';
import { printPaper } from '../../printing/again.ts';
import { paperJob } from '../../printing/paper-jobs.ts';
import { type Done, forgetDone } from '../done.ts';
import { PaperPrint } from '../parts/PaperPrint.tsx';
import { notePlace } from '../places.ts';
import classes from '../returns.module.css';

/** The return just completed: its number, what to hand back or what was paid, and how its paper fares. */
export function DonePanel({ done }: { readonly done: Done }) {
  const { t } = useTranslation(['returns', 'common']);
  const [shows, setShows] = useState(false);
  const { note, bill } = done;
  const job = usePrints((prints) => paperJob(prints.jobs, note.number));
  const print = useAction({
    id: 'done.print',
    keys: ['F8', 'Ctrl+P'],
    label: job ? t('returns:print-again') : t('returns:print-paper'),
    run: () => void printPaper(note.number),
  });
  const pdf = useAction({
    id: 'done.pdf',
    keys: ['Ctrl+S'],
    label: t('returns:pdf'),
    run: () => setShows(true),
  });
  const next = useAction({
    id: 'done.next',
    keys: ['F9'],
    label: t('returns:next'),
    run: () => {
      forgetDone();
      focusHome();
    },
  });
  const back = note.refunds.filter(({ kind }) => kind !== 'exchange');
  const paid = bill?.tenders.filter(({ kind }) => kind !== 'credit-note') ?? [];
  return (
    <section className={classes.done} aria-label={t('returns:done.title')}>
      <IconCircleCheck size={36} stroke={1.5} aria-hidden />
      <div className={classes.doneWhat}>
        <div>
          {t(`common:note.${note.kind}`)}{' '}
          <Link href={notePlace(note.number)} className={classes.doneNumber} data-testid="note-number">
            {note.number}
          </Link>{' '}
          · <Money paise={note.totals.payable} show="auto" /> · <PaperPrint number={note.number} />
        </div>
        {bill && (
          <div>
            {t('returns:done.bill')}{' '}
            <Link href={billPlace(bill.number)} className={classes.doneNumber} data-testid="bill-number">
              {bill.number}
            </Link>{' '}
            · <Money paise={bill.totals.payable} show="auto" />
          </div>
        )}
        <ul className={classes.hand} aria-label={t('returns:done.hand')}>
          {back.map((refund, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the refunds of a note stand still
            <li key={index}>
              <BackWords refund={refund} />
            </li>
          ))}
          {paid.map((tender, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so do the payments of a bill
            <li key={`paid-${index}`}>
              <PaidWords tender={tender} />
            </li>
          ))}
          {bill !== undefined && bill.change > 0 && (
            <li>
              {t('returns:done.change')} <Money paise={bill.change} show="auto" />
            </li>
          )}
          {back.length === 0 && paid.length === 0 && <li>{t('returns:done.even')}</li>}
        </ul>
      </div>
      <div className={classes.doneActions}>
        <ActionButton action={print} variant="white" color="leaf" size="sm" h={44} />
        <ActionButton action={pdf} variant="white" color="leaf" size="sm" h={44} />
        <ActionButton action={next} variant="white" color="leaf" size="sm" h={44} />
      </div>
      {shows && <PdfDialog number={note.number} onClose={() => setShows(false)} />}
    </section>
  );
}

function BackWords({ refund }: { readonly refund: Refund }) {
  const { t } = useTranslation('returns');
  return (
    <>
      {t(`done.back.${refund.kind}`)} <Money paise={refund.amount} show="auto" />
    </>
  );
}

function PaidWords({ tender }: { readonly tender: Tender }) {
  const { t } = useTranslation(['returns', 'common']);
  return (
    <>
      {t('returns:done.paid')} {t(`common:tender.${tender.kind}`)}{' '}
      <Money paise={tender.kind === 'cash' ? tender.received : tender.amount} show="auto" />
    </>
  );
}
