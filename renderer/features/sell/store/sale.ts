import { create } from 'zustand';
import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import type { Scan } from '../../../data/scanner/scan.ts';
import { emptyCart, type RemovedLine } from '../cart/edit.ts';

/** What lies over the screen. */
export type SaleDialog =
  | { readonly kind: 'quantity'; readonly itemId: string; readonly lineId?: string }
  | { readonly kind: 'price'; readonly lineId: string }
  | { readonly kind: 'line-discount'; readonly lineId: string }
  | { readonly kind: 'bill-discount' | 'buyer' | 'options' | 'hold' | 'held' | 'pay' };

/** What the cashier should know about the last thing that happened. */
export type Notice =
  | { readonly kind: 'unknown-code'; readonly code: string }
  | { readonly kind: 'one-of-a-kind'; readonly item: Item }
  | { readonly kind: 'short-stock'; readonly item: Item; readonly left: number }
  | { readonly kind: 'cart-full' }
  | { readonly kind: 'removed'; readonly item: Item | undefined }
  | { readonly kind: 'held'; readonly label: string }
  | { readonly kind: 'recalled' }
  | { readonly kind: 'billed-before'; readonly number: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface SaleStore {
  readonly cart: Cart;
  /** The line that the keys of a line mean. */
  readonly selected: string | undefined;
  /** Lines taken out of this cart, last one last. */
  readonly removed: readonly RemovedLine[];
  readonly dialog: SaleDialog | undefined;
  readonly notice: Notice | undefined;
  /** The sale that was just completed; its change stays in sight until the next scan. */
  readonly done: Bill | undefined;
  /** Phone number of who bought it, if he gave one. */
  readonly donePhone: string | undefined;
  /** Scans that came while a dialog was open, oldest first. */
  readonly waiting: readonly Scan[];
  /** The line added to last, and a count that tells two scans of one item apart. */
  readonly added: { readonly lineId: string; readonly count: number } | undefined;
}

/** The running sale of this page. It lives outside the screen: a cashier may look something up and come back. */
export const useSale = create<SaleStore>()(() => ({
  cart: emptyCart(crypto.randomUUID()),
  selected: undefined,
  removed: [],
  dialog: undefined,
  notice: undefined,
  done: undefined,
  donePhone: undefined,
  waiting: [],
  added: undefined,
}));

export function openDialog(dialog: SaleDialog): void {
  useSale.setState({ dialog });
}

export function closeDialog(): void {
  useSale.setState({ dialog: undefined });
}

/** A cart in place of the running one, with nothing left of what was done in that. */
export function startWith(cart: Cart): void {
  useSale.setState({
    cart,
    selected: cart.lines.at(-1)?.id,
    removed: [],
    added: undefined,
    dialog: undefined,
  });
}
