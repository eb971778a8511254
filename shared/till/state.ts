import type { PinFailures } from '../access/lockout.ts';
import type { User } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import { emptyPieceBook, type PieceBook } from '../piece/book.ts';
import type { TaxSums } from '../sale/bill.ts';
import type { DayInvoiceLine } from '../sale/day-invoice.ts';
import type { Scheme } from '../sale/rebate.ts';
import type { CreditedBill } from '../sale/returned.ts';
import type { Organisation, Seller } from '../sale/seller.ts';
import type { ShiftReport } from '../shift/report.ts';
import type { OpenShift } from '../shift/shift.ts';
import type { StockLevels } from '../stock/levels.ts';
import type { TaxClass } from '../tax/class.ts';
import { emptyUpiBook, type UpiBook } from '../upi/book.ts';
import type { Site } from './organisation.ts';
import type { Settings } from './settings.ts';

/** What a day came to: bills that stand, and what went back for returns, which is not taken off. Paise. */
export interface DayTotal {
  readonly day: string;
  readonly bills: number;
  readonly payable: number;
  readonly discount: number;
  readonly tax: number;
  readonly returned: number;
}

/** A paper that money can be taken from: a credit note or a receipt voucher. Paise. */
export interface Balance {
  readonly amount: number;
  readonly left: number;
  /** What of it came in cash: the bar on cash looks at the whole transaction. */
  readonly cash: number;
  /** The seller who owes it. */
  readonly seller: string;
  readonly day: string;
}

/** Small sales of a day that still wait for their one invoice. Paise. */
export interface SmallSales extends TaxSums {
  readonly day: string;
  readonly seller: string;
  readonly revision: number;
  readonly supplierState: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly total: number;
  readonly payable: number;
  readonly lines: readonly DayInvoiceLine[];
}

/** What the invoice portal answered. */
export interface Irn {
  readonly irn: string;
  readonly ackNumber: string;
  readonly ackDay: string;
  readonly qr: string;
}

/** The customs paper of goods sent abroad. */
export interface ExportDetails {
  readonly port: string;
  readonly shippingBill: string;
  readonly shippingDay: string;
}

/** Cash taken this day of people who are known, paise by person: the law's bar is per person and day. */
export interface CashOfDay {
  readonly day: string;
  readonly byPerson: ReadonlyMap<string, number>;
}

/** When and why a bill was voided. */
export interface Voiding {
  readonly at: number;
  readonly reason: string;
}

/**
 * Everything the till knows, made by replaying its events. Owned by one host; only `evolve` writes it, in place,
 * because copying a catalogue of 100,000 items for each bill would cost more than the bill.
 */
export interface TillState {
  setUp?: {
    readonly organisation: Organisation;
    readonly site: Site;
    readonly tillCode: string;
    readonly settings: Settings;
  };
  readonly users: Map<string, User>;
  /** Who is signed in at each page. */
  readonly sessions: Map<string, string>;
  readonly pinFailures: Map<string, PinFailures>;
  readonly items: Map<string, Item>;
  /** Item by any code a scanner may send, SKU included; keys are those of `lookupKey`. */
  readonly itemByCode: Map<string, string>;
  readonly stock: StockLevels;
  readonly pieces: PieceBook;
  /** Last serial given in each bill series. */
  readonly series: Map<string, number>;
  shift?: OpenShift;
  shifts: number;
  /** The Z reports, oldest first. */
  readonly closedShifts: ShiftReport[];
  readonly voided: Map<string, Voiding>;
  /** Bills of which a copy was printed: every further paper is one too. */
  readonly reprinted: Set<string>;
  /** Paper credit notes of another counter taken in payment, by number: in which bill. */
  readonly spentCreditNotes: Map<string, string>;
  /** Revisions of every seller, oldest first; the till's own organisation is `main`. A bill names its revision. */
  readonly sellers: Map<string, Seller[]>;
  /** Since when each of those revisions holds, ms: bills older than revisions go by their time. */
  readonly sellersSince: Map<string, number[]>;
  readonly schemes: Map<string, Scheme>;
  /** Tax classes that were changed here, over the standard ones. */
  readonly taxClasses: Map<string, TaxClass>;
  /** What notes have made of bills, by number. */
  readonly returned: Map<string, CreditedBill>;
  readonly creditNotes: Map<string, Balance>;
  readonly advances: Map<string, Balance>;
  /** Goods that came back and are not for sale, thousandths by item. */
  readonly quarantine: Map<string, number>;
  readonly smallSales: Map<string, SmallSales>;
  /** Documents that wait for a number from the invoice portal, with their day. */
  readonly irnDue: Map<string, string>;
  readonly irns: Map<string, Irn>;
  readonly exports: Map<string, ExportDetails>;
  /** Payments by UPI of the last weeks, and what the statements said of them. */
  readonly upi: UpiBook;
  cashOfDay: CashOfDay;
  readonly days: Map<string, DayTotal>;
  /** The time of the last record, ms; the clock may not be behind it. */
  lastAt: number;
}

export function emptyTill(): TillState {
  return {
    users: new Map(),
    sessions: new Map(),
    pinFailures: new Map(),
    items: new Map(),
    itemByCode: new Map(),
    stock: new Map(),
    pieces: emptyPieceBook(),
    series: new Map(),
    shifts: 0,
    closedShifts: [],
    voided: new Map(),
    reprinted: new Set(),
    spentCreditNotes: new Map(),
    sellers: new Map(),
    sellersSince: new Map(),
    schemes: new Map(),
    taxClasses: new Map(),
    returned: new Map(),
    creditNotes: new Map(),
    advances: new Map(),
    quarantine: new Map(),
    smallSales: new Map(),
    irnDue: new Map(),
    irns: new Map(),
    exports: new Map(),
    upi: emptyUpiBook(),
    cashOfDay: { day: '', byPerson: new Map() },
    days: new Map(),
    lastAt: 0,
  };
}
