import { IconNotes } from '@tabler/icons-react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { NoteFound } from '../../../../shared/contract/views.ts';
import { useReadyTill, useUserName } from '../../../data/me.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { When } from '../../../ui/When.tsx';
import { billPlace } from '../../bills/bill-place.ts';
import { IrnFact } from '../../bills/IrnFact.tsx';
import { notePaperOf } from '../../paper/note-papers.ts';
import { nextCopyOfPaper } from '../../printing/paper-jobs.ts';
import { usePrintJobs } from '../../printing/use-print-jobs.ts';
import { PaperPayments } from '../../upi/PaperPayments.tsx';
import { PaperDetail } from '../parts/PaperDetail.tsx';
import { PaperPrint } from '../parts/PaperPrint.tsx';
import { secondPersons } from '../parts/second-persons.ts';
import { useReasonWords } from '../reasons.ts';
import classes from '../returns.module.css';
import { useNote } from './use-notes.ts';

/** The note that is chosen: its paper, what is known of it, and what can be done with it. */
export function NoteDetail({ number }: { readonly number: string | undefined }) {
  const { t } = useTranslation('returns');
  const { found, problem } = useNote(number);
  return (
    <section id="paper-detail" className={classes.detail} tabIndex={-1} aria-label={number ?? t('chosen')}>
      {problem && <ProblemNote problem={problem} />}
      {found && <Shown key={found.note.number} found={found} />}
      {!found && !problem && (
        <EmptyState icon={IconNotes} title={t('notes.choose')}>
          {t('choose-hint')}
        </EmptyState>
      )}
    </section>
  );
}

function Shown({ found }: { readonly found: NoteFound }) {
  const { t } = useTranslation('common');
  const till = useReadyTill();
  const { jobs } = usePrintJobs();
  const { note } = found;
  const copy = nextCopyOfPaper(jobs, note.number);
  const document = useMemo(() => till && notePaperOf(till, found, copy), [till, found, copy]);
  return (
    <PaperDetail number={note.number} kind={t(`note.${note.kind}`)} copy={copy} document={document}>
      <Facts found={found} />
    </PaperDetail>
  );
}

function Facts({ found }: { readonly found: NoteFound }) {
  const { t } = useTranslation(['returns', 'common']);
  const language = useLanguage();
  const userName = useUserName();
  const reasonWords = useReasonWords();
  const { note, left, buyer } = found;
  const who = [buyer?.name, buyer?.phone].filter(Boolean).join(', ');
  return (
    <>
      <dl>
        <dt>{t('returns:fact.kind')}</dt>
        <dd>{t(`common:note.${note.kind}`)}</dd>
        <dt>{t('returns:fact.amount')}</dt>
        <dd>
          <strong>
            <Money paise={note.totals.payable} />
          </strong>
        </dd>
        {left !== undefined && (
          <>
            <dt>{t('returns:left')}</dt>
            <dd data-testid="note-left">
              <Money paise={left} />
            </dd>
          </>
        )}
        <dt>{t('returns:fact.against')}</dt>
        <dd>
          {note.against ? (
            <Link href={billPlace(note.against.number)} className="figures">
              {note.against.number}
            </Link>
          ) : (
            t('returns:notes.without-bill')
          )}
        </dd>
        <dt>{t('common:reason')}</dt>
        <dd>{reasonWords(note.reason)}</dd>
        <dt>{t('returns:fact.at')}</dt>
        <dd>
          <When at={note.at} />
        </dd>
        <dt>{t('returns:fact.by')}</dt>
        <dd>{userName(note.cashier)}</dd>
        {who !== '' && (
          <>
            <dt>{t('returns:fact.buyer')}</dt>
            <dd>{who}</dd>
          </>
        )}
        {secondPersons(note).map(({ permission, by }) => (
          <Fragment key={permission}>
            <dt>{t('returns:fact.approved', { permission: t(`common:permission.${permission}`) })}</dt>
            <dd>{userName(by)}</dd>
          </Fragment>
        ))}
        <IrnFact number={note.number} {...(found.irn && { irn: found.irn })} />
      </dl>
      <h3>{t('returns:fact.ways')}</h3>
      <dl>
        {note.refunds.map((refund, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the refunds of a note stand still
          <Fragment key={index}>
            <dt>
              {t(`common:refund.${refund.kind}`)} {'reference' in refund ? refund.reference : ''}
            </dt>
            <dd>
              <Money paise={refund.amount} />
            </dd>
          </Fragment>
        ))}
        {note.tenders.map((tender, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: so do its payments
          <Fragment key={`paid-${index}`}>
            <dt>{t(`common:tender.${tender.kind}`)}</dt>
            <dd>
              <Money paise={tender.amount} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <PaperPayments number={note.number} />
      <h3>{t('returns:fact.goods')}</h3>
      <ul className={classes.goods}>
        {note.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a note stand still
          <li key={index}>
            <span>
              {nameIn(language, line)}{' '}
              <span className={classes.small}>
                {line.quantity > 0 ? (
                  <>
                    × <Quantity thousandths={line.quantity} unit={line.unit} />
                    {line.condition && ` · ${t(`returns:condition.${line.condition}`)}`}
                  </>
                ) : (
                  t('returns:price-difference')
                )}
              </span>
            </span>
            <Money paise={line.value} />
          </li>
        ))}
      </ul>
      <h3>{t('returns:fact.print')}</h3>
      <p>
        <PaperPrint number={note.number} />
      </p>
    </>
  );
}
