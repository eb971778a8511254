import { multiplyDivide } from '../money/round.ts';

export interface CollectedAtSource {
  /** Paise. */
  readonly cgst: number;
  readonly sgst: number;
  readonly igst: number;
}

/** First day of the lower rate (notification 15/2024-CT and its IGST twin). */
const LOWER_SINCE = '2024-07-10';
/** Basis points in all: half of it to each head within a State. */
const RATE_BEFORE = 100;
const RATE_SINCE = 50;

/**
 * What an e-commerce operator collects at source on sales through it (CGST Act s.52): of the net taxable value in
 * paise, on a day `YYYY-MM-DD` in India, each head rounded half up by itself.
 */
export function collectedAtSource(netTaxable: number, interState: boolean, day: string): CollectedAtSource {
  const rate = day < LOWER_SINCE ? RATE_BEFORE : RATE_SINCE;
  if (interState) return { cgst: 0, sgst: 0, igst: multiplyDivide(netTaxable, rate, 10_000) };
  const half = multiplyDivide(netTaxable, rate, 20_000);
  return { cgst: half, sgst: half, igst: 0 };
}
