import { Link } from 'wouter';
import { splitNumber } from '../../../../shared/sale/number.ts';
import { billPlace } from '../../bills/bill-place.ts';
import classes from './table.module.css';

/** The number of a document, as a link where it is a bill or a slip: these can be looked at. */
export function DocumentLink({ number }: { readonly number: string }) {
  if (number === '') return null;
  const series = splitNumber(number)?.series;
  const isBill = series !== undefined && (!/\/[A-Z]$/.test(series) || series.endsWith('/T'));
  if (!isBill) return <span className="figures">{number}</span>;
  return (
    <Link href={billPlace(number)} className={`${classes.link} figures`}>
      {number}
    </Link>
  );
}
