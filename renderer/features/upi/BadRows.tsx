import { useTranslation } from 'react-i18next';
import type { BadRow } from '../../../shared/upi/statement.ts';
import { useProblemText } from '../../ui/problem.tsx';
import classes from './upi.module.css';

/** Lines of the file that could not be read, each with why. */
export function BadRows({ rows }: { readonly rows: readonly BadRow[] }) {
  const { t } = useTranslation('upi');
  const problemText = useProblemText();
  if (rows.length === 0) return null;
  return (
    <section className={classes.part} aria-label={t('bad.title')}>
      <h2>{t('bad.title')}</h2>
      <ul>
        {rows.map(({ line, problem }) => (
          <li key={line}>
            {t('line', { line })}: {problemText(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}
