import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { notePlace } from '../returns/places.ts';
import classes from './bills.module.css';

/** The notes against a bill, oldest first, each with the way to it. */
export function BillNotes({ notes }: { readonly notes: readonly string[] }) {
  const { t } = useTranslation('bills');
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{t('fact.notes')}</h3>
      <ul className={classes.notes}>
        {notes.map((number) => (
          <li key={number}>
            <Link href={notePlace(number)} className="figures">
              {number}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
