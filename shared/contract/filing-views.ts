import type { Check } from '../filing/checks/check.ts';
import type { Period } from '../filing/period.ts';
import type { Difference } from '../filing/reconcile.ts';
import type { Column, Row, Words } from '../filing/table.ts';
import type { TableTotal } from '../filing/table-sums.ts';
import type { Problem } from '../problem.ts';
import type { TaxSums } from '../sale/bill.ts';

/** Who files or keeps registers, to choose from. */
export interface FilerView {
  readonly id: string;
  readonly gstin?: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly stateCode: string;
  /** Whether it files GSTR-1. */
  readonly files: boolean;
}

/** A return in figures, for people to look at before it goes out. Paise. */
export interface ReturnView {
  readonly tables: readonly TableTotal[];
  readonly documents: { readonly issued: number; readonly cancelled: number };
  /** What the day book comes to without commercial notes. */
  readonly net: TaxSums;
  /** Empty where return and day book agree. */
  readonly differences: readonly Difference[];
  readonly errors: number;
  readonly warnings: number;
  /** The first of them, what the portal refuses before the rest. */
  readonly checks: readonly Check[];
}

/** A period while its records are read, and once they are. */
export type FilingView =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly state: 'ready';
      /** Names what was made in the calls for its rows and files. */
      readonly key: string;
      readonly filer: FilerView;
      readonly period: Period;
      /** Whether the days are a month or a quarter, for which a return can be filed. */
      readonly isReturnPeriod: boolean;
      readonly documents: number;
      readonly return?: ReturnView;
      /** When it was read, ms. */
      readonly at: number;
    };

/** Rows of a table from a place on. */
export interface TablePortion {
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly totals?: Row;
  readonly total: number;
}

/** A document that waits for a number from the invoice portal. Paise. */
export interface WaitingInvoice {
  readonly number: string;
  readonly day: string;
  readonly buyer: string;
  readonly gstin: string;
  readonly value: number;
  /** What must be mended before it can be sent. */
  readonly problems: readonly Problem[];
}
