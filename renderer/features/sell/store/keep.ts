import type { Cart } from '../../../../shared/sale/cart.ts';
import { findAtHost, itemById } from '../../../data/catalogue.ts';
import { currentDraftKey, flushDrafts, keepDraft, readDrafts } from '../../../data/drafts.ts';
import { readyTill } from '../../../data/me.ts';
import { useTill } from '../../../data/till.ts';
import { type Draft, draftOf, type Held, readDraft, readHeld } from '../cart/draft.ts';
import { emptyCart } from '../cart/edit.ts';
import { startWith, useSale } from './sale.ts';

/** A held bill with the key it is kept under. */
export interface HeldBill extends Held {
  readonly key: string;
}

const skuOf = (itemId: string) => itemById(itemId)?.sku;

let isStarted = false;

/** Restores this page's cart once the host is there, and keeps it from then on. Once per page. */
export function keepSale(): void {
  if (isStarted) return;
  isStarted = true;
  const restoreWhenReady = () => {
    if (useTill.getState().view?.phase !== 'ready') return;
    stop();
    void restore();
  };
  const stop = useTill.subscribe(restoreWhenReady);
  restoreWhenReady();
}

async function restore(): Promise<void> {
  const draft = readDraft((await readDrafts()).current);
  if (draft && draft.cart.lines.length > 0) {
    await findItems(draft);
    // Whoever scanned before the old cart was there has begun a new sale; the old one waits with the held ones.
    if (useSale.getState().cart.lines.length === 0) startWith(draft.cart);
    else hold(draft.cart, '');
  }
  let { cart } = useSale.getState();
  if (cart.lines.length > 0) keepCart(cart);
  useSale.subscribe((store) => {
    if (store.cart === cart) return;
    cart = store.cart;
    keepCart(cart);
  });
}

function keepCart(cart: Cart): void {
  keepDraft(currentDraftKey(), cart.lines.length > 0 || cart.buyer ? draftOf(cart, skuOf) : null);
}

async function findItems({ cart, skus }: Draft): Promise<void> {
  const missing = cart.lines.filter(({ itemId }) => !itemById(itemId));
  await Promise.all(missing.map(({ itemId }) => findAtHost(skus[itemId] ?? itemId)));
}

/** Puts a cart aside, for any window to take up again. */
export function hold(cart: Cart, label: string, payable?: number): void {
  const held: Held = {
    ...draftOf(cart, skuOf),
    label,
    at: Date.now(),
    by: readyTill()?.me?.name ?? '',
    ...(payable !== undefined && { payable }),
  };
  keepDraft(`held/${cart.id}`, held);
  flushDrafts();
}

/** Puts the running cart aside and begins the next. */
export function holdRunning(label: string, payable?: number): void {
  const { cart } = useSale.getState();
  if (cart.lines.length === 0) return;
  hold(cart, label, payable);
  startWith(emptyCart(crypto.randomUUID()));
  useSale.setState({ notice: { kind: 'held', label } });
}

/** Every held bill, the last one first. */
export async function readHeldBills(): Promise<HeldBill[]> {
  const { held } = await readDrafts();
  const bills = held.flatMap(({ key, value }) => {
    const read = readHeld(value);
    return read ? [{ ...read, key }] : [];
  });
  return bills.sort((a, b) => b.at - a.at);
}

/** Takes a held bill up again; what was running, with what it comes to in paise, is held in its place. */
export async function recall(held: HeldBill, payable?: number): Promise<void> {
  await findItems(held);
  const { cart } = useSale.getState();
  if (cart.lines.length > 0) hold(cart, cart.buyer?.name ?? cart.buyer?.phone ?? '', payable);
  startWith(held.cart);
  useSale.setState({ notice: { kind: 'recalled' }, done: undefined });
  forget(held);
}

export function forget(held: HeldBill): void {
  keepDraft(held.key, null);
  flushDrafts();
}
