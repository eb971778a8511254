import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRupees } from '../../../../shared/money/format.ts';
import classes from '../reports.module.css';
import type { Bar } from './charts.ts';

const WIDTH = 600;
const HEIGHT = 150;
const TOP = 22;
const FOOT = 24;
const WIDEST = 56;
/** Amounts stand over the bars where there is room for them. */
const MOST_AMOUNTS = 8;

/** Amounts as bars; the table beneath says the same in figures. Days on which more came back stand at nothing. */
export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const { t } = useTranslation('reports');
  const id = useId();
  const most = Math.max(1, ...bars.map(({ paise }) => paise));
  const best = bars.find(({ paise }) => paise === most);
  const step = WIDTH / Math.max(1, bars.length);
  const width = Math.min(WIDEST, step * 0.7);
  const summary = best
    ? t('chart.best', { title, name: best.name, amount: best.paise })
    : t('chart.nothing', { title });
  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <line x1={0} x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} stroke="#cfc4b2" />
        {bars.map(({ key, label, paise }, index) => {
          const height = (Math.max(0, paise) / most) * (HEIGHT - TOP - FOOT);
          const middle = step * (index + 0.5);
          const top = HEIGHT - FOOT - height;
          return (
            <g key={key}>
              <rect x={middle - width / 2} y={top} width={width} height={height} rx={3} fill="#35468a" />
              {paise > 0 && bars.length <= MOST_AMOUNTS && (
                <text x={middle} y={top - 6} textAnchor="middle">
                  {formatRupees(Math.round(paise / 100) * 100, { paise: 'auto' })}
                </text>
              )}
              <text x={middle} y={HEIGHT - 7} textAnchor="middle" className={classes.faint}>
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
