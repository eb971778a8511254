import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { NoteSummary } from '../../../../shared/contract/views.ts';
import { useScans } from '../../../data/scans.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { When } from '../../../ui/When.tsx';
import { paperKindOf } from '../papers.ts';
import { PaperList } from '../parts/PaperList.tsx';
import { advancePlace, notePlace, returnPlace } from '../places.ts';
import classes from '../returns.module.css';
import { NoteDetail } from './NoteDetail.tsx';
import { useNotes } from './use-notes.ts';

/** Notes, newest first, and the one that is chosen. */
export function NotesView({ number }: { readonly number: string | undefined }) {
  const { t } = useTranslation('returns');
  const [, goTo] = useLocation();
  const { notes, problem } = useNotes();
  useScans(({ text }) => {
    const scanned = text.trim().toUpperCase();
    const kind = paperKindOf(scanned);
    if (kind === 'note') goTo(notePlace(scanned));
    else if (kind === 'bill') goTo(returnPlace(scanned));
    else if (kind === 'voucher') goTo(advancePlace(scanned));
  });
  if (problem) return <ProblemNote problem={problem} />;
  if (!notes) return null;
  if (notes.length === 0 && number === undefined) {
    return (
      <EmptyState icon={IconNotes} title={t('notes.none')}>
        {t('notes.none-hint')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.columns}>
      <PaperList
        label={t('section.notes')}
        papers={notes}
        current={number}
        placeOf={notePlace}
        onOpen={(chosen) => goTo(notePlace(chosen))}
      >
        {(note) => <NoteRow note={note} />}
      </PaperList>
      <NoteDetail number={number} />
    </div>
  );
}

function NoteRow({ note }: { readonly note: NoteSummary }) {
  const { t } = useTranslation(['returns', 'common']);
  return (
    <>
      <strong className="figures">{note.number}</strong>
      <strong>
        <Money paise={note.payable} />
      </strong>
      <span className={classes.small}>
        {t(`common:note.${note.kind}`)} · {note.against || t('returns:notes.without-bill')}
      </span>
      <span className={classes.small}>
        {note.left > 0 ? (
          <>
            {t('returns:left')} <Money paise={note.left} show="auto" />
          </>
        ) : (
          <When at={note.day} />
        )}
      </span>
    </>
  );
}
