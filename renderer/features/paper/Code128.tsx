import { BARCODE_MODULE_DOTS } from '../../../shared/receipt/layout.ts';
import { code128Symbol } from './code128-symbol.ts';
import classes from './PaperPreview.module.css';

const DOTS_PER_COLUMN = 12;
const HEIGHT_DOTS = 80;

/** A Code 128 as the printer draws it, as wide as on the paper, with its value in figures below. */
export function Code128({ value, label }: { readonly value: string; readonly label: string }) {
  const modules = code128Symbol(value) ?? [];
  const width = (modules.length * BARCODE_MODULE_DOTS) / DOTS_PER_COLUMN;
  return (
    <div className={classes.code}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${modules.length} ${HEIGHT_DOTS / BARCODE_MODULE_DOTS}`}
        style={{ width: `${width}ch` }}
        shapeRendering="crispEdges"
      >
        {barsOf(modules).map(({ from, width: wide }) => (
          <rect key={from} x={from} y={0} width={wide} height="100%" />
        ))}
      </svg>
      <div>{value}</div>
    </div>
  );
}

interface Bar {
  readonly from: number;
  readonly width: number;
}

/** Dark modules side by side are one bar: drawn one by one, a hair of paper shows between them. */
function barsOf(modules: readonly boolean[]): readonly Bar[] {
  const bars: Bar[] = [];
  for (const [at, dark] of modules.entries()) {
    const last = bars.at(-1);
    if (!dark) continue;
    if (last && last.from + last.width === at) bars[bars.length - 1] = { ...last, width: last.width + 1 };
    else bars.push({ from: at, width: 1 });
  }
  return bars;
}
