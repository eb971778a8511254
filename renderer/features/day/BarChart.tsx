import { Button, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../shared/money/format.ts';
import { Money } from '../../ui/Money.tsx';
import classes from './day.module.css';
import { returnedIn, type Sale } from './sales.ts';

const WIDTH = 900;
const HEIGHT = 160;
const TOP = 24;
const FOOT = 26;
const WIDEST_BAR = 56;

interface BarChartProps {
  readonly title: string;
  readonly sales: readonly Sale[];
  /** What stands under a bar, short, and in the table, in full. */
  readonly nameOf: (key: string, full: boolean) => string;
}

/** Amounts as bars, for who would rather look than read; the same as a table for who would rather read. */
export function BarChart({ title, sales, nameOf }: BarChartProps) {
  const { t } = useTranslation('day');
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const returned = returnedIn(sales);
  return (
    <figure className={`${classes.card} ${classes.chart}`} aria-labelledby={id}>
      <figcaption>
        <strong id={id}>{title}</strong>
        <Button
          variant="subtle"
          h={44}
          aria-label={`${asTable ? t('chart.bars') : t('chart.table')}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('chart.bars') : t('chart.table')}
        </Button>
      </figcaption>
      {asTable ? (
        <SalesTable title={title} sales={sales} nameOf={nameOf} />
      ) : (
        <Bars title={title} sales={sales} nameOf={nameOf} />
      )}
      {returned !== 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('chart.returned', { amount: returned })}
        </Text>
      )}
    </figure>
  );
}

function Bars({ title, sales, nameOf }: BarChartProps): ReactNode {
  const { t } = useTranslation('day');
  const most = Math.max(1, ...sales.map((sale) => sale.amount));
  const step = WIDTH / Math.max(1, sales.length);
  const width = Math.min(WIDEST_BAR, step * 0.7);
  const best = sales.find((sale) => sale.amount === most);
  const summary = best
    ? t('chart.best', { title, name: nameOf(best.key, true), amount: best.amount })
    : t('chart.nothing', { title });
  return (
    <svg role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} stroke="#cfc4b2" />
      {sales.map((sale, index) => {
        const height = (sale.amount / most) * (HEIGHT - TOP - FOOT);
        const middle = step * (index + 0.5);
        const top = HEIGHT - FOOT - height;
        return (
          <g key={sale.key}>
            <rect x={middle - width / 2} y={top} width={width} height={height} rx={3} fill="#35468a" />
            {sale.amount > 0 && (
              <text x={middle} y={top - 6} textAnchor="middle">
                {shortRupees(sale.amount)}
              </text>
            )}
            <text x={middle} y={HEIGHT - 8} textAnchor="middle" className={classes.faint}>
              {nameOf(sale.key, false)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function SalesTable({ title, sales, nameOf }: BarChartProps) {
  const { t } = useTranslation('day');
  const hasReturned = sales.some(({ returned = 0 }) => returned !== 0);
  return (
    <table className={classes.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{t('table.when')}</th>
          <th scope="col">{t('sales.bills')}</th>
          <th scope="col">{t('table.amount')}</th>
          {hasReturned && <th scope="col">{t('table.returned')}</th>}
        </tr>
      </thead>
      <tbody>
        {sales.map((sale) => (
          <tr key={sale.key}>
            <th scope="row">{nameOf(sale.key, true)}</th>
            <td className="figures">{sale.bills}</td>
            <td>
              <Money paise={sale.amount} />
            </td>
            {hasReturned && (
              <td>
                <Money paise={-(sale.returned ?? 0)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whole rupees over a bar: paise would not be read there. */
function shortRupees(paise: number): string {
  return formatRupees(Math.round(paise / 100) * 100, { paise: 'auto' });
}
