import type { Bill } from '../sale/bill.ts';
import type { Note } from '../sale/note.ts';
import type { TaxTable } from '../tax/class.ts';

/** All that a decision may know besides the state: handed in, so that deciding stays pure. */
export interface Circumstances {
  /** Now, ms since 1970. */
  readonly at: number;
  /** The page that asks. */
  readonly client: string;
  /** The user signed in there, or `''`. */
  readonly by: string;
  /** A second person whose PIN the host has just checked. */
  readonly approvedBy?: string;
  /** For signing in: whether the PIN was right. For saving a user: whether a new PIN was given. */
  readonly pinRight?: boolean;
  readonly pinGiven?: boolean;
  /** Counts restores of this till; each has its own bill series. */
  readonly incarnation: number;
  readonly head: { readonly seq: number; readonly hash: string };
  /** A past bill or note, from the journal. */
  readonly bill: (number: string) => Bill | undefined;
  readonly note: (number: string) => Note | undefined;
  /** Reference of the buyer in the people file. */
  readonly buyer?: string;
  readonly taxTable: TaxTable;
}
