/** Table of GSTR-1 for an invoice by who buys and where: 4A, 5, 7 or 8. */
export type Bucket = 'b2b' | 'b2cl' | 'b2cs' | 'nil';

/** What decides the table. `invoiceValue` in paise with tax, `day` as `YYYY-MM-DD` in India. */
export interface BucketCase {
  readonly registered: boolean;
  readonly interState: boolean;
  readonly invoiceValue: number;
  readonly day: string;
  /** Whether every line is without tax because of what it is. */
  readonly allExempt: boolean;
}

/** First day of the lower limit (notification 12/2024-CT). */
const LOWER_SINCE = '2024-08-01';
const LIMIT_BEFORE = 2_50_000_00;
const LIMIT_SINCE = 1_00_000_00;

/** Invoice value in paise above which an inter-State sale to a buyer without GSTIN is told one by one. */
export function largeAbove(day: string): number {
  return day < LOWER_SINCE ? LIMIT_BEFORE : LIMIT_SINCE;
}

/**
 * In which table of GSTR-1 an invoice stands. Goods without tax go to table 8 whoever buys; of the rest a buyer's
 * GSTIN comes first, then the size of an inter-State sale, strictly above the limit of its day.
 */
export function bucketOf({ registered, interState, invoiceValue, day, allExempt }: BucketCase): Bucket {
  if (allExempt) return 'nil';
  if (registered) return 'b2b';
  return interState && invoiceValue > largeAbove(day) ? 'b2cl' : 'b2cs';
}
