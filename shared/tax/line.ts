import { multiplyDivide } from '../money/round.ts';

/** Whether prices have GST in them (tags of a shop) or have it added (trade). */
export type PriceMode = 'inclusive' | 'exclusive';

export interface TaxableLine {
  /** What the line comes to after every discount, in paise. */
  readonly net: number;
  /** Basis points. */
  readonly rate: number;
  readonly interState: boolean;
  readonly mode: PriceMode;
}

/** Paise. `total = taxable + cgst + sgst + igst`, always. In a Union territory `sgst` is its UTGST. */
export interface LineTax {
  readonly taxable: number;
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
  readonly total: number;
}

/**
 * GST of one line, each head rounded half up by itself. With GST inside the price (CGST Rule 35) the heads are
 * taken out of the net amount and the odd paisa stays in the taxable value, so the tag is honoured exactly. Central
 * and State tax are equal by construction, as e-invoices demand.
 */
export function taxOfLine({ net, rate, interState, mode }: TaxableLine): LineTax {
  const base = mode === 'inclusive' ? 10_000 + rate : 10_000;
  const igst = interState ? multiplyDivide(net, rate, base) : 0;
  const half = interState ? 0 : multiplyDivide(net, rate, 2 * base);
  const tax = igst + half + half;
  const taxable = mode === 'inclusive' ? net - tax : net;
  return { taxable, cgst: half, sgst: half, igst, total: taxable + tax };
}
