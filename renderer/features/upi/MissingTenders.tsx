import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../shared/money/format.ts';
import type { StatementRow } from '../../../shared/upi/match.ts';
import { upiKey } from '../../../shared/upi/tender.ts';
import { formatMoment } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import type { Comparison } from './compare.ts';
import classes from './upi.module.css';

interface MissingTendersProps {
  readonly comparison: Comparison;
  readonly chosen: ReadonlyMap<string, number>;
  readonly onChoose: (chosen: ReadonlyMap<string, number>) => void;
}

/** Payments that the statement does not have for certain; a person may say which line one is. */
export function MissingTenders({ comparison, chosen, onChoose }: MissingTendersProps) {
  const { t } = useTranslation('upi');
  const language = useLanguage();
  const { tenders, rows, several } = comparison;
  if (tenders.length === 0) return null;
  const choose = (key: string, line: string) => {
    const next = new Map(chosen);
    if (line === '') next.delete(key);
    else next.set(key, Number(line));
    onChoose(next);
  };
  const taken = new Set(chosen.values());
  return (
    <section className={classes.part} aria-label={t('missing.title')}>
      <h2>{t('missing.title')}</h2>
      <table>
        <tbody>
          {tenders.map((tender) => {
            const key = upiKey(tender);
            const fitting = rowsFor(several.get(key), rows, tender.amount);
            return (
              <tr key={key}>
                <td className="figures">{tender.number}</td>
                <td>
                  <When at={tender.at} />
                </td>
                <td className={classes.figure}>
                  <Money paise={tender.amount} />
                </td>
                <td>
                  {fitting.length > 0 && (
                    <NativeSelect
                      aria-label={t('missing.which', { number: tender.number })}
                      size="md"
                      value={String(chosen.get(key) ?? '')}
                      onChange={(event) => choose(key, event.currentTarget.value)}
                    >
                      <option value="">
                        {several.has(key) ? t('missing.several') : t('missing.nothing')}
                      </option>
                      {fitting.map((row) => (
                        <option
                          key={row.line}
                          value={row.line}
                          disabled={taken.has(row.line) && chosen.get(key) !== row.line}
                        >
                          {[
                            t('line', { line: row.line }),
                            formatRupees(row.amount),
                            row.at === undefined ? '' : formatMoment(row.at, language),
                            row.utr ?? row.tr ?? row.note?.slice(0, 40) ?? '',
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </option>
                      ))}
                    </NativeSelect>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const MOST_OFFERED = 20;

/** The lines that fit; where none does, those of the same sum, then any others. */
function rowsFor(
  several: readonly StatementRow[] | undefined,
  rows: readonly StatementRow[],
  amount: number,
): readonly StatementRow[] {
  if (several) return several;
  const nearness = (row: StatementRow) => Math.abs(row.amount - amount);
  return [...rows].sort((one, other) => nearness(one) - nearness(other)).slice(0, MOST_OFFERED);
}
