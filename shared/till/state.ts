import type { PinFailures } from '../access/lockout.ts';
import type { User } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import type { ShiftReport } from '../shift/report.ts';
import type { OpenShift } from '../shift/shift.ts';
import type { StockLevels } from '../stock/levels.ts';
import type { Organisation, Site } from './organisation.ts';
import type { Settings } from './settings.ts';

/** What a day came to; bills that stand. Paise. */
export interface DayTotal {
  readonly day: string;
  readonly bills: number;
  readonly payable: number;
  readonly discount: number;
  readonly tax: number;
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
  /** Last serial given in each bill series. */
  readonly series: Map<string, number>;
  shift?: OpenShift;
  shifts: number;
  /** The Z reports, oldest first. */
  readonly closedShifts: ShiftReport[];
  readonly voided: Map<string, Voiding>;
  /** Bills of which a copy was printed: every further paper is one too. */
  readonly reprinted: Set<string>;
  /** Paper credit notes taken in payment, by number: in which bill. */
  readonly spentCreditNotes: Map<string, string>;
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
    series: new Map(),
    shifts: 0,
    closedShifts: [],
    voided: new Map(),
    reprinted: new Set(),
    spentCreditNotes: new Map(),
    days: new Map(),
    lastAt: 0,
  };
}
