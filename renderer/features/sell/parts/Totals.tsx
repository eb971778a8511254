import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import classes from '../sell.module.css';
import { useSale } from '../store/sale.ts';

/** What the bill comes to; the sum large enough to be read from across the counter. */
export function Totals({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const lines = useSale((sale) => sale.cart.lines.length);
  const totals = settled.ok ? settled.value.totals : undefined;
  const tax = totals ? totals.cgst + totals.sgst + totals.igst : 0;
  return (
    <div className={classes.totals}>
      <dl>
        <Row label={t('totals.lines')}>
          <span className="figures">{lines}</span>
        </Row>
        <Row label={t('totals.gross')}>
          <Money paise={totals?.gross ?? 0} />
        </Row>
        {totals !== undefined && totals.discount > 0 && (
          <Row label={t('totals.discount')} isAccent>
            −<Money paise={totals.discount} />
          </Row>
        )}
        <Row label={t('totals.tax')} isQuiet>
          <Money paise={tax} />
        </Row>
        {totals !== undefined && totals.roundOff !== 0 && (
          <Row label={t('totals.round-off')} isQuiet>
            <Money paise={totals.roundOff} />
          </Row>
        )}
      </dl>
      {!settled.ok && lines > 0 && <ProblemNote problem={settled.error} />}
      <p className={classes.payable}>
        <span>{t('totals.payable')}</span>
        <strong data-testid="payable">
          {settled.ok || lines === 0 ? <Money paise={totals?.payable ?? 0} show="auto" /> : '—'}
        </strong>
      </p>
    </div>
  );
}

interface RowProps {
  readonly label: string;
  readonly children: React.ReactNode;
  readonly isQuiet?: boolean;
  readonly isAccent?: boolean;
}

function Row({ label, children, isQuiet = false, isAccent = false }: RowProps) {
  return (
    <div className={isQuiet ? classes.quiet : isAccent ? classes.accent : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
