import type { RateTotal, TaxSums } from './bill.ts';

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** Sums under each head. */
export function taxSums(lines: readonly TaxSums[]): TaxSums {
  const of = (figure: (line: TaxSums) => number) => sum(lines.map(figure));
  return {
    taxable: of((line) => line.taxable),
    cgst: of((line) => line.cgst),
    sgst: of((line) => line.sgst),
    igst: of((line) => line.igst),
  };
}

/** The tax of some sums, all heads together. */
export function taxOf({ cgst, sgst, igst }: Omit<TaxSums, 'taxable'>): number {
  return cgst + sgst + igst;
}

/** Sums by rate, lowest first: of the lines, never worked out a second time. */
export function sumsByRate(lines: readonly (TaxSums & { readonly rate: number })[]): readonly RateTotal[] {
  const rates = [...new Set(lines.map((line) => line.rate))].sort((a, b) => a - b);
  return rates.map((rate) => ({ rate, ...taxSums(lines.filter((line) => line.rate === rate)) }));
}

/** Adds sums by rate to others, or with -1 takes them away. */
export function addByRate(
  sums: readonly RateTotal[],
  more: readonly RateTotal[],
  sign: 1 | -1,
): readonly RateTotal[] {
  const signed = more.map(({ rate, taxable, cgst, sgst, igst }) => ({
    rate,
    taxable: sign * taxable,
    cgst: sign * cgst,
    sgst: sign * sgst,
    igst: sign * igst,
  }));
  return sumsByRate([...sums, ...signed]);
}
