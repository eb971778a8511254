import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import type { StatementRow } from '../../../shared/upi/match.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './upi.module.css';

interface SpareRowsProps {
  readonly title: string;
  readonly rows: readonly StatementRow[];
  /** Lines that a person gave to a payment. */
  readonly chosen?: ReadonlyMap<string, number>;
}

/** A whole bank's statement has other things in it than this till's. */
const MOST_SHOWN = 200;

/** Lines about money that nothing at this till is. */
export function SpareRows({ title, rows, chosen }: SpareRowsProps) {
  const { t } = useTranslation('upi');
  const taken = new Set(chosen?.values());
  const spare = rows.filter(({ line }) => !taken.has(line));
  if (spare.length === 0) return null;
  return (
    <section className={classes.part} aria-label={title}>
      <h2>{title}</h2>
      <table>
        <tbody>
          {spare.slice(0, MOST_SHOWN).map(({ line, amount, at, day, utr, tr, note }) => (
            <tr key={line}>
              <td>{t('line', { line })}</td>
              <td>
                {at === undefined ? day !== undefined && <When at={dayInIndia(day)} /> : <When at={at} />}
              </td>
              <td className={classes.figure}>
                <Money paise={amount} />
              </td>
              <td className={classes.names}>{[utr ?? tr, note].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {spare.length > MOST_SHOWN && <p>{t('spare.more', { count: spare.length - MOST_SHOWN })}</p>}
    </section>
  );
}
