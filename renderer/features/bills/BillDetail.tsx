import { IconReceipt } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { BillFound } from '../../../shared/contract/views.ts';
import { useReadyTill } from '../../data/me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ProblemNote } from '../../ui/problem.tsx';
import { Paper } from '../paper/Paper.tsx';
import { receiptOf } from '../paper/papers.ts';
import { nextCopyOf } from '../printing/job-state.ts';
import { usePrintJobs } from '../printing/use-print-jobs.ts';
import { BillActions } from './BillActions.tsx';
import { BillFacts } from './BillFacts.tsx';
import classes from './bills.module.css';
import { useBill } from './use-bill.ts';

/** The bill that is chosen: its paper, what is known of it, and what can be done with it. */
export function BillDetail({ number }: { readonly number: string | undefined }) {
  const { t } = useTranslation('bills');
  const { found, problem } = useBill(number);
  return (
    <section
      id="bill-detail"
      className={classes.detail}
      tabIndex={-1}
      aria-label={found ? t('bill', { number: found.bill.number }) : t('detail')}
    >
      {problem && <ProblemNote problem={problem} />}
      {found && <Shown key={found.bill.number} found={found} />}
      {!found && !problem && (
        <EmptyState icon={IconReceipt} title={t('choose')}>
          {t('choose-hint')}
        </EmptyState>
      )}
    </section>
  );
}

function Shown({ found }: { readonly found: BillFound }) {
  const { t } = useTranslation(['bills', 'paper']);
  const { bill } = found;
  const copy = useNextCopy(found);
  const isPast = bill.day !== dayInIndia(Date.now());
  return (
    <>
      <header className={classes.head}>
        <h2 className="figures">{bill.number}</h2>
        <BillActions found={found} copy={copy} isPast={isPast} />
      </header>
      <div className={classes.body}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by keys */}
        <section className={classes.desk} tabIndex={0} aria-label={t(`paper:${words(copy)}`)}>
          <BillPaper found={found} copy={copy} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so are the facts */}
        <section className={classes.facts} tabIndex={0} aria-label={t('bills:facts')}>
          <BillFacts found={found} isPast={isPast} />
        </section>
      </div>
    </>
  );
}

/** The paper that the printer would give next: what is shown is what comes out. */
function BillPaper({ found, copy }: { readonly found: BillFound; readonly copy: 'original' | 'duplicate' }) {
  const { t } = useTranslation('paper');
  const till = useReadyTill();
  const { organisation, site, tillCode, settings, users, sellers } = till ?? {};
  const document = useMemo(
    () =>
      organisation && site && tillCode && settings && users && sellers
        ? receiptOf({ organisation, site, tillCode, settings, users, sellers }, found, copy, Date.now())
        : undefined,
    [organisation, site, tillCode, settings, users, sellers, found, copy],
  );
  return document && <Paper document={document} label={t('receipt', { number: found.bill.number })} />;
}

/** The till knows of papers whose jobs are long forgotten; the jobs tell of one that went out a moment ago. */
function useNextCopy({ bill, nextCopy }: BillFound): 'original' | 'duplicate' {
  const { jobs } = usePrintJobs();
  return nextCopy === 'duplicate' ? nextCopy : nextCopyOf(jobs, bill.number);
}

function words(copy: 'original' | 'duplicate'): 'first' | 'duplicate' {
  return copy === 'original' ? 'first' : 'duplicate';
}
