import type { RateTotal } from '../sale/bill.ts';
import type { RefundKind, TenderKind } from '../sale/tender.ts';

/** Cash put in or taken out of the drawer during a shift. Paise. */
export interface CashMovement {
  readonly at: number;
  readonly by: string;
  readonly amount: number;
  readonly reason: string;
}

/** How many of each note and coin: value in paise to count. */
export type Denominations = Readonly<Record<string, number>>;

/**
 * An X report (running) or a Z report (the shift as it was closed). All money in paise. `head` is the journal's
 * head just before the Z was written, so that the paper anchors the chain.
 */
export interface ShiftReport {
  readonly kind: 'X' | 'Z';
  readonly number: number;
  readonly openedAt: number;
  readonly openedBy: string;
  readonly closedAt?: number;
  readonly closedBy?: string;
  readonly float: number;
  readonly bills: {
    readonly count: number;
    readonly first?: string;
    readonly last?: string;
    readonly voided: number;
    readonly voidedAmount: number;
  };
  /** Before discounts, and the discounts given; of bills that stand. */
  readonly gross: number;
  readonly discount: number;
  readonly roundOff: number;
  /** What the standing bills came to: the sum of what was paid. */
  readonly payable: number;
  readonly taxByRate: readonly RateTotal[];
  readonly tenders: readonly { readonly kind: TenderKind; readonly count: number; readonly amount: number }[];
  /** Goods taken back and other notes, and how the money went; not taken off the figures above. */
  readonly returns: { readonly count: number; readonly amount: number };
  readonly refunds: readonly { readonly kind: RefundKind; readonly count: number; readonly amount: number }[];
  /** Money taken for orders and given back on them; its cash is in the drawer though it is no sale. */
  readonly advances: { readonly taken: number; readonly givenBack: number };
  readonly cashiers: readonly { readonly userId: string; readonly count: number; readonly amount: number }[];
  readonly cashIn: readonly CashMovement[];
  readonly cashOut: readonly CashMovement[];
  readonly expectedCash: number;
  readonly counted?: number;
  readonly difference?: number;
  readonly denominations?: Denominations;
  readonly note?: string;
  readonly head: { readonly seq: number; readonly hash: string };
}
