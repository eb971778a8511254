import type { User } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import type { Piece } from '../piece/book.ts';
import type { OpenPayment } from '../receipt/pay-code.ts';
import type { Bill } from '../sale/bill.ts';
import type { Buyer } from '../sale/buyer.ts';
import type { Note, NoteKind } from '../sale/note.ts';
import type { Scheme } from '../sale/rebate.ts';
import type { CreditedBill } from '../sale/returned.ts';
import type { Organisation, Seller } from '../sale/seller.ts';
import type { TenderKind } from '../sale/tender.ts';
import type { Voucher } from '../sale/voucher.ts';
import type { OpenShift } from '../shift/shift.ts';
import type { TaxClass } from '../tax/class.ts';
import type { DrawerOpening } from '../till/drawer-openings.ts';
import type { TillEvent } from '../till/event.ts';
import type { Site } from '../till/organisation.ts';
import type { Settings } from '../till/settings.ts';
import type { ExportDetails, Irn, Voiding } from '../till/state.ts';
import type { UpiDay } from '../upi/day.ts';
import type { UpiPayout } from '../upi/payout.ts';
import type { UpiTender } from '../upi/tender.ts';

/** One record of the journal as the page hears of it. */
export interface News {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
  readonly by: string;
  readonly approvedBy?: string;
  readonly commandId: string;
  readonly events: readonly TillEvent[];
}

/** What was written after a record the page knows; or that the page must read everything afresh. */
export type NewsSince =
  | { readonly known: true; readonly news: readonly News[]; readonly more: boolean }
  | { readonly known: false };

/** Whether facts can be written now, and if not, why. */
export type Saving =
  | 'ready'
  /** Damage in the middle of the journal: what is there can be read, nothing can be added. */
  | 'read-only'
  /** A write failed and the journal could not be reopened yet. */
  | 'failed'
  /** The folder is older than what this machine has seen: a backup was put back. */
  | 'rolled-back';

/** A person on the sign-in screen. */
export interface UserView extends User {
  /** No PIN of theirs is taken before this time, ms. */
  readonly lockedUntil: number;
}

/** All of the till that a page needs at once; the catalogue, stock and bills come by themselves. */
export type TillView =
  | { readonly phase: 'starting'; readonly done: number; readonly total: number; readonly records: number }
  | {
      readonly phase: 'stuck';
      readonly code: string;
      readonly params?: Readonly<Record<string, string | number>>;
    }
  | { readonly phase: 'new'; readonly version: string }
  | {
      readonly phase: 'ready';
      readonly version: string;
      readonly saving: Saving;
      /** The clock stands before the last record, ms of which; billing waits until somebody confirms. */
      readonly clockBehind?: number;
      readonly organisation: Organisation;
      readonly site: Site;
      readonly tillCode: string;
      readonly incarnation: number;
      readonly settings: Settings;
      readonly users: readonly UserView[];
      /** Who is signed in at this page. */
      readonly me?: User;
      readonly shift?: OpenShift;
      readonly items: number;
      /** Every seller as he is now; the till's own organisation first. */
      readonly sellers: readonly Seller[];
      readonly schemes: readonly Scheme[];
      /** Tax classes changed at this till, over the standard ones. */
      readonly taxClasses: readonly TaxClass[];
      /** Small sales that wait for the invoice of their day. Paise. */
      readonly smallSales: readonly SmallSalesView[];
      /** Documents that wait for a number from the invoice portal. */
      readonly irnDue: readonly string[];
      readonly head: { readonly seq: number; readonly hash: string };
    };

/** Items of the catalogue from a place on, in the order they were first saved. */
export interface CataloguePortion {
  readonly items: readonly Item[];
  readonly total: number;
  /** Head when the portion was read: later records are news. */
  readonly head: { readonly seq: number; readonly hash: string };
}

export interface BillSummary {
  readonly number: string;
  readonly at: number;
  readonly day: string;
  /** Paise. */
  readonly payable: number;
  readonly lines: number;
  readonly cashier: string;
  readonly tenders: readonly TenderKind[];
  readonly voided: boolean;
}

/** Payments by UPI, newest first, and the sums of their days. */
export interface UpiView {
  readonly tenders: readonly UpiTender[];
  /** Transfers back, newest first. */
  readonly payouts: readonly UpiPayout[];
  readonly days: readonly (UpiDay & { readonly day: string })[];
}

export interface SmallSalesView {
  readonly seller: string;
  readonly day: string;
  readonly count: number;
  readonly total: number;
}

/** A bill with what stands beside it. */
export interface BillFound {
  readonly bill: Bill;
  /** Who sold it, as he was then. */
  readonly seller: Seller;
  /** What was taken back of it so far, and the numbers of the notes, oldest first. */
  readonly credited?: CreditedBill;
  readonly notes: readonly string[];
  /** Whether the invoice portal has still to be told; then what it answered. */
  readonly irnPending: boolean;
  /** The customs paper of goods sent abroad, once it is known. */
  readonly exported?: ExportDetails;
  readonly irn?: Irn;
  /** The UPI payment of it that nobody has confirmed. */
  readonly openPayment?: OpenPayment;
  readonly seq: number;
  readonly hash: string;
  readonly voided?: Voiding;
  readonly buyer?: Person;
  /** What the next paper of it must say. */
  readonly nextCopy: 'original' | 'duplicate';
}

/** Kept beside the chain, so that a person can be forgotten. Empty where it is not known. */
export interface Person extends Omit<Buyer, 'phone' | 'name'> {
  readonly ref: string;
  readonly phone: string;
  readonly name: string;
}

/** A credit, debit or commercial note with what stands beside it. */
export interface NoteFound {
  readonly note: Note;
  readonly seq: number;
  readonly hash: string;
  readonly seller: Seller;
  readonly buyer?: Person;
  readonly irn?: Irn;
  /** Paise that can still be spent. */
  readonly left?: number;
}

export interface NoteSummary {
  readonly number: string;
  readonly kind: NoteKind;
  readonly at: number;
  readonly day: string;
  /** The bill it is against; empty without one. */
  readonly against: string;
  /** Paise. */
  readonly payable: number;
  readonly left: number;
}

/** A receipt or refund voucher with what stands beside it. */
export interface VoucherFound {
  readonly voucher: Voucher;
  readonly seq: number;
  readonly hash: string;
  readonly seller: Seller;
  readonly buyer?: Person;
  readonly left?: number;
}

/** What a credit note or an advance is still good for. Paise. */
export interface BalanceFound {
  readonly kind: 'credit-note' | 'advance';
  readonly amount: number;
  readonly left: number;
}

/** A numbered piece and what it is. */
export interface PieceFound {
  readonly piece: Piece;
  readonly item: Item;
}

export interface PiecesOfItem {
  /** Those set apart first, then the newest; 500 at most. */
  readonly pieces: readonly Piece[];
  /** How many of all are for sale. */
  readonly here: number;
  readonly total: number;
}

/** A file made by the host. */
export interface MadeFile {
  readonly fileName: string;
  readonly base64: string;
}

/** What was kept under `current/…` for this page and under `held/…` for all. */
export interface Drafts {
  readonly current: unknown;
  readonly held: readonly { readonly key: string; readonly value: unknown }[];
}

export interface HealthReport {
  readonly version: string;
  readonly dataFolder: string;
  readonly journal: {
    readonly saving: Saving;
    readonly records: number;
    readonly segments: number;
    readonly bytes: number;
    readonly incarnation: number;
    readonly head: { readonly seq: number; readonly hash: string };
    /** When the whole chain was last walked through, ms, and how long it took; 0 when not yet since the start. */
    readonly verifiedAt: number;
    readonly verifiedInMs: number;
    /** How far that is, in bytes, where the start took a part from a checkpoint and looks at it now. */
    readonly verifying?: { readonly done: number; readonly total: number };
    /** Where the first damage is, in words for a log: segment, offset, what was wrong. */
    readonly damage?: {
      readonly segment: string;
      readonly offset: number;
      readonly seq: number;
      readonly reason: string;
    };
    readonly quarantine: readonly { readonly file: string; readonly bytes: number; readonly at: number }[];
  };
  readonly disk: { readonly free: number; readonly total: number; readonly level: 'ok' | 'low' | 'critical' };
  readonly clock: { readonly now: number; readonly lastRecord: number; readonly behind: boolean };
  /** Copies of the journal: this disk, and the mirror if one is set. */
  readonly mirror?: {
    readonly folder: string;
    readonly seq?: number;
    readonly at?: number;
    readonly problem?: string;
  };
  readonly printing: { readonly unsent: number; readonly unconfirmed: number; readonly failed: number };
  readonly memory: number;
}

/** What stands at an address where printers listen, and whether it said that it is one. */
export interface FoundPrinter {
  readonly host: string;
  readonly port: number;
  readonly answers: boolean;
}

/** What one portion of a search for printers gave: addresses tried so far, of all. */
export interface PrinterPortion {
  readonly found: readonly FoundPrinter[];
  readonly tried: number;
  readonly total: number;
}

/** A printer on USB, by its device file. */
export interface UsbPrinter {
  readonly path: string;
  /** Maker and model, where it says them. */
  readonly label?: string;
  /** Whether this user of the machine may print there. */
  readonly mayUse: boolean;
}

/** Openings of the drawer, newest first. */
export interface DrawerOpenings {
  readonly openings: readonly DrawerOpening[];
  /** Whether a drawer hangs on the receipt printer as it is set now. */
  readonly hasDrawer: boolean;
}
