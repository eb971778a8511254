import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { taxOf } from '../../../../shared/sale/sums.ts';
import { useTillPart } from '../../../data/me.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { useStateName } from '../buyer/PlaceNote.tsx';
import classes from '../sell.module.css';
import { useSale } from '../store/sale.ts';
import { useBuyerNeeds } from '../use-buyer-needs.ts';

/** What the bill comes to; the sum large enough to be read from across the counter. */
export function Totals({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const lines = useSale((sale) => sale.cart.lines.length);
  const totals = settled.ok ? settled.value.totals : undefined;
  const needs = useBuyerNeeds(settled);
  return (
    <div className={classes.totals}>
      <Kind settled={settled} />
      <dl>
        <Row label={t('totals.lines')}>
          <span className="figures">{lines}</span>
        </Row>
        <Row label={t('totals.gross')}>
          <Money paise={totals?.gross ?? 0} />
        </Row>
        {totals !== undefined && totals.rebate > 0 && (
          <Row label={t('totals.rebate')} isAccent>
            −<Money paise={totals.rebate} />
          </Row>
        )}
        {totals !== undefined && totals.discount > 0 && (
          <Row label={t('totals.discount')} isAccent>
            −<Money paise={totals.discount} />
          </Row>
        )}
        <Tax settled={settled} />
        {totals !== undefined && totals.roundOff !== 0 && (
          <Row label={t('totals.round-off')} isQuiet>
            <Money paise={totals.roundOff} />
          </Row>
        )}
      </dl>
      {!settled.ok && lines > 0 && <ProblemNote problem={settled.error} />}
      {needs && <ProblemNote problem={needs} />}
      <p className={classes.payable}>
        <span>{t('totals.payable')}</span>
        <strong data-testid="payable">
          {settled.ok || lines === 0 ? <Money paise={totals?.payable ?? 0} show="auto" /> : '—'}
        </strong>
      </p>
    </div>
  );
}

/** GST inside the prices or on top of them, and of another State which one. */
function Tax({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation('sell');
  const stateName = useStateName();
  if (!settled.ok) {
    return (
      <Row label={t('totals.tax')} isQuiet>
        <Money paise={0} />
      </Row>
    );
  }
  const { totals, mode, interState, placeOfSupply } = settled.value;
  const label = mode === 'exclusive' ? t('totals.tax-added') : t('totals.tax');
  const where = interState ? ` · ${t('place.igst', { state: stateName(placeOfSupply) })}` : '';
  return (
    <Row label={`${label}${where}`} isQuiet>
      <Money paise={taxOf(totals)} />
    </Row>
  );
}

/** What is not as usual about this bill, so that nobody completes it without having seen it. */
function Kind({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const { t } = useTranslation(['sell', 'common']);
  const language = useLanguage();
  const cart = useSale((sale) => sale.cart);
  const sellers = useTillPart((till) => till.sellers) ?? [];
  const seller = sellers.find(({ id }) => id === (cart.seller ?? MAIN_SELLER));
  const unusual = [
    ...(cart.seller && seller ? [nameIn(language, seller)] : []),
    ...(cart.trade ? [t('sell:kind.trade-short')] : []),
    ...(cart.supply ? [t(`sell:kind.supplies.${cart.supply}`)] : []),
    ...(cart.audience ? [t(`sell:kind.audiences.${cart.audience}`)] : []),
    ...(settled.ok && settled.value.splits ? [t('sell:kind.two-papers')] : []),
    ...(settled.ok && settled.value.document === 'small-sale' ? [t('common:document.small-sale')] : []),
  ];
  if (unusual.length === 0) return null;
  return (
    <p className={classes.kind} data-testid="kind">
      {unusual.join(' · ')}
    </p>
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
