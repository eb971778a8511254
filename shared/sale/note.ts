import type { Unit } from '../item/unit.ts';
import type { BillNumber, Issue, RateTotal, TaxSums } from './bill.ts';
import type { LineRebate } from './rebate.ts';
import type { Refund, Tender } from './tender.ts';

/**
 * - `credit`: goods came back or too much was charged; tax is given back at the rate of the bill (CGST Act s.34(1)).
 * - `debit`: too little was charged (s.34(3)).
 * - `commercial`: money back without touching tax: past the last day for a credit note, or without a bill.
 */
export type NoteKind = 'credit' | 'debit' | 'commercial';

/** What becomes of goods that come back. */
export type GoodsCondition = 'stock' | 'quarantine';

/** A part of a bill's line that comes back, mirrored from it by cumulative rounding. Paise, positive always. */
export interface NoteLine extends TaxSums {
  /** Place of the line in the bill, from 0; absent without a bill. */
  readonly line?: number;
  readonly itemId: string;
  readonly sku: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly hsn: string;
  readonly taxClass: string;
  readonly unit: Unit;
  /** Thousandths; nought where only money moves. */
  readonly quantity: number;
  /** The numbered piece that came back. */
  readonly piece?: string;
  readonly rate: number;
  /** Taxable value and tax. */
  readonly value: number;
  /** The part of each scheme that the return takes back from its claim. */
  readonly rebates: readonly LineRebate[];
  /** Absent where no goods move. */
  readonly condition?: GoodsCondition;
}

/** Paise. `payable = value + roundOff`, what was paid back, or for a debit note asked for. */
export interface NoteTotals extends TaxSums {
  readonly quantity: number;
  readonly value: number;
  readonly roundOff: number;
  readonly payable: number;
}

/** A credit, debit or commercial note (CGST Rule 53(1A)). */
export interface Note extends Issue {
  readonly number: string;
  readonly kind: NoteKind;
  /** The bill it is against, and its particulars that the note must show; absent without a bill. */
  readonly against?: {
    readonly number: BillNumber;
    readonly day: string;
    readonly exemptNumber?: BillNumber;
    readonly payable: number;
  };
  readonly reason: string;
  readonly lines: readonly NoteLine[];
  readonly totals: NoteTotals;
  readonly taxByRate: readonly RateTotal[];
  /** How the money went back. */
  readonly refunds: readonly Refund[];
  /** How the money of a debit note came. */
  readonly tenders: readonly Tender[];
}
