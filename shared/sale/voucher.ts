import type { Issue } from './bill.ts';
import type { Refund, Tender } from './tender.ts';

/**
 * Money taken before goods are supplied (CGST Rule 50), or given back because they never were (Rule 51). On goods
 * no tax falls due with the advance (notification 66/2017-CT), so a voucher bears none. Paise.
 */
export interface Voucher extends Issue {
  readonly number: string;
  readonly kind: 'receipt' | 'refund';
  /** What was ordered. */
  readonly description: string;
  readonly amount: number;
  /** Basis points that the goods bear today, for the particulars of Rule 50; nothing where it is not known. */
  readonly rate?: number;
  /** The receipt voucher that a refund is against. */
  readonly against?: { readonly number: string; readonly day: string };
  readonly tenders: readonly (Tender | Refund)[];
}
