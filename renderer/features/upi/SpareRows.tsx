import { useTranslation } from 'react-i18next';
import type { StatementRow } from '../../../shared/upi/match.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './upi.module.css';

interface SpareRowsProps {
  readonly rows: readonly StatementRow[];
  readonly chosen: ReadonlyMap<string, number>;
}

/** Money that came and that no payment of this till is. */
export function SpareRows({ rows, chosen }: SpareRowsProps) {
  const { t } = useTranslation('upi');
  const taken = new Set(chosen.values());
  const spare = rows.filter(({ line }) => !taken.has(line));
  if (spare.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t('spare.title')}>
      <h2>{t('spare.title')}</h2>
      <table>
        <tbody>
          {spare.map(({ line, amount, at, utr, tr, note }) => (
            <tr key={line}>
              <td>{t('line', { line })}</td>
              <td>{at !== undefined && <When at={at} />}</td>
              <td className={classes.figure}>
                <Money paise={amount} />
              </td>
              <td className={classes.names}>{[utr ?? tr, note].filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
