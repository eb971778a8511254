import type { DayInvoiceLine } from './day-invoice.ts';

const FIGURES = ['quantity', 'total', 'taxable', 'cgst', 'sgst', 'igst'] as const;

/** Sums by HSN, unit and rate with one more line added, or with -1 taken away; what comes to nothing goes. */
export function addTo(
  lines: readonly DayInvoiceLine[],
  more: DayInvoiceLine,
  sign: 1 | -1,
): readonly DayInvoiceLine[] {
  const isSame = (line: DayInvoiceLine) =>
    line.hsn === more.hsn && line.uqc === more.uqc && line.rate === more.rate;
  const before = lines.find(isSame);
  const sums = Object.fromEntries(
    FIGURES.map((figure) => [figure, (before?.[figure] ?? 0) + sign * more[figure]]),
  );
  const line = { ...more, ...sums } as DayInvoiceLine;
  const others = lines.filter((one) => !isSame(one));
  return line.quantity === 0 ? others : [...others, line];
}
