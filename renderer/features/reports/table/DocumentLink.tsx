import { Link } from 'wouter';
import { billPlace } from '../../bills/bill-place.ts';
import { paperKindOf } from '../../returns/papers.ts';
import { advancePlace, notePlace } from '../../returns/places.ts';
import classes from './table.module.css';

const PLACES = { bill: billPlace, note: notePlace, voucher: advancePlace } as const;

/** The number of a document, as a link to where it can be looked at. */
export function DocumentLink({ number }: { readonly number: string }) {
  if (number === '') return null;
  const kind = paperKindOf(number);
  if (!kind) return <span className="figures">{number}</span>;
  return (
    <Link href={PLACES[kind](number)} className={`${classes.link} figures`}>
      {number}
    </Link>
  );
}
