import type { User } from '../access/user.ts';
import type { Item } from '../item/item.ts';
import type { NumberedPiece } from '../piece/book.ts';
import type { Bill } from '../sale/bill.ts';
import type { DayInvoice } from '../sale/day-invoice.ts';
import type { Note } from '../sale/note.ts';
import type { Scheme } from '../sale/rebate.ts';
import type { Organisation, Seller } from '../sale/seller.ts';
import type { Voucher } from '../sale/voucher.ts';
import type { CashMovement, ShiftReport } from '../shift/report.ts';
import type { Movement, MovementReason } from '../stock/movement.ts';
import type { TaxClass } from '../tax/class.ts';
import type { PayoutMatch, UpiMatch } from '../upi/book.ts';
import type { ClaimWay } from '../upi/tender.ts';
import type { Site } from './organisation.ts';
import type { Settings } from './settings.ts';

/**
 * What happened, as it is kept. Shapes are frozen once written: a change of shape is a new number after the `@`
 * and an upcaster, never an edit here.
 */
export type TillEvent =
  | {
      readonly kind: 'till.set-up@4';
      readonly organisation: Organisation;
      readonly site: Site;
      readonly tillCode: string;
      readonly settings: Settings;
      readonly manager: User;
    }
  | { readonly kind: 'user.signed-in@1'; readonly userId: string; readonly client: string }
  | { readonly kind: 'user.signed-out@1'; readonly client: string; readonly reason: 'left' | 'idle' }
  | {
      readonly kind: 'user.pin-failed@1';
      readonly userId: string;
      readonly at: number;
      readonly client: string;
    }
  | { readonly kind: 'user.unlocked@1'; readonly userId: string }
  | { readonly kind: 'user.saved@1'; readonly user: User; readonly pinChanged: boolean }
  | { readonly kind: 'items.saved@2'; readonly items: readonly Item[]; readonly source: string }
  | {
      readonly kind: 'stock.moved@1';
      readonly siteId: string;
      readonly reason: MovementReason;
      readonly note: string;
      readonly movements: readonly Movement[];
    }
  | {
      readonly kind: 'pieces.numbered@1';
      readonly series: string;
      /** The last one used. */
      readonly serial: number;
      readonly pieces: readonly NumberedPiece[];
    }
  | { readonly kind: 'pieces.relabelled@1'; readonly numbers: readonly string[] }
  | {
      readonly kind: 'shift.opened@1';
      readonly number: number;
      readonly at: number;
      readonly by: string;
      readonly float: number;
    }
  | {
      readonly kind: 'shift.cash-moved@1';
      readonly shift: number;
      readonly direction: 'in' | 'out';
      readonly movement: CashMovement;
    }
  | { readonly kind: 'shift.closed@2'; readonly report: ShiftReport }
  | {
      readonly kind: 'bill.completed@2';
      readonly series: string;
      readonly serial: number;
      readonly bill: Bill;
    }
  | {
      readonly kind: 'bill.voided@2';
      readonly number: string;
      readonly reason: string;
      readonly at: number;
      readonly by: string;
      readonly approvedBy: string;
      /** The bill as it was, so that what reads the journal need not look back. */
      readonly bill: Bill;
    }
  | { readonly kind: 'note.issued@1'; readonly series: string; readonly serial: number; readonly note: Note }
  | {
      readonly kind: 'voucher.issued@1';
      readonly series: string;
      readonly serial: number;
      readonly voucher: Voucher;
    }
  | {
      readonly kind: 'day-invoice.issued@1';
      readonly series: string;
      readonly serial: number;
      readonly invoice: DayInvoice;
    }
  | {
      readonly kind: 'quarantine.cleared@1';
      readonly siteId: string;
      readonly itemId: string;
      readonly quantity: number;
      /** Only where pieces have numbers, which a Haat that knows none would have refused before. */
      readonly pieces?: readonly string[];
      readonly to: 'stock' | 'scrap';
      readonly reason: string;
    }
  | { readonly kind: 'seller.saved@1'; readonly seller: Seller; readonly revision: number }
  | { readonly kind: 'scheme.saved@1'; readonly scheme: Scheme }
  | {
      readonly kind: 'tax.changed@1';
      readonly taxClass: TaxClass;
      readonly reason: string;
      readonly backdated: boolean;
    }
  | {
      readonly kind: 'irn.recorded@1';
      readonly number: string;
      readonly irn: string;
      readonly ackNumber: string;
      readonly ackDay: string;
      readonly qr: string;
    }
  | {
      readonly kind: 'export.recorded@1';
      readonly number: string;
      readonly port: string;
      readonly shippingBill: string;
      readonly shippingDay: string;
    }
  | {
      readonly kind: 'upi.claimed@1';
      readonly number: string;
      readonly tender: number;
      readonly at: number;
      readonly by: string;
      readonly way: ClaimWay;
      readonly utr?: string;
    }
  | {
      readonly kind: 'upi.matched@2';
      readonly source: string;
      readonly matches: readonly UpiMatch[];
      readonly payouts: readonly PayoutMatch[];
    }
  | {
      readonly kind: 'upi.refunded@1';
      readonly number: string;
      readonly tender: number;
      readonly at: number;
      readonly by: string;
      readonly approvedBy: string;
      readonly amount: number;
      readonly reference: string;
    }
  | {
      readonly kind: 'drawer.opened@1';
      readonly reason: string;
      readonly approvedBy: string;
      /** Where it was opened to see whether it opens. */
      readonly test?: { readonly printer: string; readonly pin: 'pin-2' | 'pin-5' };
    }
  | { readonly kind: 'receipt.reprinted@1'; readonly number: string }
  | { readonly kind: 'settings.changed@4'; readonly settings: Partial<Settings> }
  | { readonly kind: 'organisation.changed@1'; readonly organisation: Organisation; readonly site: Site }
  | { readonly kind: 'clock.confirmed@1'; readonly at: number; readonly lastAt: number };

export type EventOf<K extends TillEvent['kind']> = Extract<TillEvent, { kind: K }>;
