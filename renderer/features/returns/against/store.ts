import { create } from 'zustand';
import type { BillFound } from '../../../../shared/contract/views.ts';
import type { Item } from '../../../../shared/item/item.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import type { Bill, BillLine } from '../../../../shared/sale/bill.ts';
import type { Buyer } from '../../../../shared/sale/buyer.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import {
  addToCart,
  emptyCart,
  lineOf,
  removeLine,
  setBuyer,
  setQuantity,
  stepQuantity as stepLine,
} from '../../sell/cart/edit.ts';
import {
  type Back,
  type BackLine,
  changeBack,
  everythingBack,
  leftOf,
  nothingBack,
  oneMore,
  stepBack,
} from './back.ts';

/** What a scan, an arrow or a plus is for: what comes back, or what is taken instead. */
export type Pane = 'back' | 'instead';

/** Said over the lines until the next thing is done. */
export type Notice =
  | { readonly kind: 'not-on-bill'; readonly item: Item }
  | { readonly kind: 'all-back'; readonly item: Item }
  | { readonly kind: 'unknown-code'; readonly code: string }
  | { readonly kind: 'one-of-a-kind'; readonly item: Item }
  | { readonly kind: 'retired'; readonly item: Item }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'cart-full' }
  | { readonly kind: 'finish-first'; readonly number: string };

export interface Returning {
  readonly number: string;
  /** Sent with the command: however often it goes, there is one note. */
  readonly commandId: string;
  readonly back: Back;
  readonly selected: number;
  readonly pane: Pane;
  /** What the buyer takes instead, once that was asked for. */
  readonly instead: Cart | undefined;
  readonly selectedInstead: string | undefined;
  readonly notice: Notice | undefined;
}

/** The return that is being put together; kept while other screens are shown. */
export const useReturning = create<{ readonly running: Returning | undefined }>()(() => ({
  running: undefined,
}));

function change(part: Partial<Returning>): void {
  useReturning.setState(({ running }) => ({
    running: running && { ...running, notice: undefined, ...part },
  }));
}

/** Begins a return of a bill; one that runs already goes on. */
export function beginReturn({ bill, credited }: BillFound): void {
  const { running } = useReturning.getState();
  if (running?.number === bill.number) return;
  const first = leftOf(bill, credited).findIndex((left) => left > 0);
  useReturning.setState({
    running: {
      number: bill.number,
      commandId: crypto.randomUUID(),
      back: nothingBack(bill),
      selected: Math.max(0, first),
      pane: 'back',
      instead: undefined,
      selectedInstead: undefined,
      notice: undefined,
    },
  });
}

export function endReturn(): void {
  useReturning.setState({ running: undefined });
}

/** Whether anything was chosen that would be lost. */
export function isTouched({ back, instead }: Returning): boolean {
  const comesBack = back.some(({ quantity, money }) => quantity > 0 || money > 0);
  return comesBack || (instead !== undefined && instead.lines.length > 0);
}

export function tell(notice: Notice): void {
  change({ notice });
}

export function choosePane(pane: Pane, found: BillFound): void {
  const { running } = useReturning.getState();
  const needsCart = pane === 'instead' && running?.instead === undefined;
  change({ pane, ...(needsCart && { instead: cartLike(found) }) });
}

/** Nothing is taken instead after all. */
export function forgetInstead(): void {
  change({ pane: 'back', instead: undefined, selectedInstead: undefined });
}

/** A bill for the same buyer, of the same seller, made in the same way as the one the goods come from. */
export function cartLike({ bill, buyer }: BillFound): Cart {
  // What is taken now is taken at the counter unless somebody says that it is sent too.
  const { ref: _ref, phone = '', name = '', delivery: _sent, ...rest } = buyer ?? {};
  const who = { ...rest, ...(phone !== '' && { phone }), ...(name !== '' && { name }) };
  return {
    ...emptyCart(crypto.randomUUID()),
    ...(Object.keys(who).length > 0 && { buyer: who }),
    ...(bill.seller !== MAIN_SELLER && { seller: bill.seller }),
    ...(bill.mode === 'exclusive' && { trade: true }),
    ...(bill.supply !== 'domestic' && { supply: bill.supply }),
    // A registered buyer whose goods were supplied at his address is supplied there again.
    ...(bill.buyerGstin !== undefined && bill.interState && { placeAt: 'address' as const }),
  };
}

export function selectLine(line: number): void {
  change({ selected: line, pane: 'back' });
}

export function selectInstead(lineId: string): void {
  change({ selectedInstead: lineId, pane: 'instead' });
}

export function selectNext(direction: 1 | -1, bill: Bill): void {
  const { running } = useReturning.getState();
  if (!running) return;
  if (running.pane === 'back') {
    change({ selected: Math.max(0, Math.min(bill.lines.length - 1, running.selected + direction)) });
    return;
  }
  const lines = running.instead?.lines ?? [];
  const at = lines.findIndex(({ id }) => id === running.selectedInstead);
  const next = lines[Math.max(0, Math.min(lines.length - 1, at + direction))];
  if (next) change({ selectedInstead: next.id });
}

export function changeLine(line: number, part: Partial<BackLine>): void {
  const { running } = useReturning.getState();
  if (running) change({ back: changeBack(running.back, line, part), selected: line });
}

export function stepLineBack(line: number, sold: BillLine, left: number, direction: 1 | -1): void {
  const { running } = useReturning.getState();
  if (running) change({ back: stepBack(running.back, line, sold, left, direction), selected: line });
}

export function takeEverything(left: readonly number[]): void {
  const { running } = useReturning.getState();
  if (running) change({ back: everythingBack(running.back, left), pane: 'back' });
}

/** A scanned item of the bill comes back. Gives whether it did. */
export function scanBack(
  { bill, credited }: BillFound,
  item: Item,
  scanned: { readonly weighed?: number | undefined; readonly piece?: string | undefined } = {},
): boolean {
  const { running } = useReturning.getState();
  if (!running) return false;
  const more = oneMore(bill, leftOf(bill, credited), running.back, item.id, scanned);
  if (more.ok) change({ back: more.back, selected: more.line });
  else tell({ kind: more.why, item });
  return more.ok;
}

/** Adds an item to what is taken instead, thousandths. Gives whether it did. */
export function addInstead(item: Item, quantity: number, piece?: string): boolean {
  const { running } = useReturning.getState();
  if (!running?.instead) return false;
  if (item.retired) {
    tell({ kind: 'retired', item });
    return false;
  }
  const added = addToCart(running.instead, item, quantity, crypto.randomUUID(), piece);
  if (added.ok) change({ instead: added.cart, selectedInstead: added.lineId });
  else if (added.why === 'piece-twice') {
    tell({ kind: 'problem', problem: problem('piece-twice', { piece: piece ?? '' }) });
  } else tell(added.why === 'cart-full' ? { kind: 'cart-full' } : { kind: 'one-of-a-kind', item });
  return added.ok;
}

export function stepInstead(lineId: string, item: Item, direction: 1 | -1): void {
  const { running } = useReturning.getState();
  if (running?.instead) {
    change({ instead: stepLine(running.instead, lineId, item, direction), selectedInstead: lineId });
  }
}

export function changeInstead(lineId: string, quantity: number): void {
  const { running } = useReturning.getState();
  if (running?.instead) change({ instead: setQuantity(running.instead, lineId, quantity) });
}

/** Who buys what is taken instead: the law may want to know more of him than of the first bill. */
export function nameInsteadBuyer(buyer: Buyer | undefined, placeAt: Cart['placeAt']): void {
  const { running } = useReturning.getState();
  if (running?.instead) change({ instead: setBuyer(running.instead, buyer, placeAt) });
}

export function removeInstead(lineId: string): void {
  const { running } = useReturning.getState();
  const removed = running?.instead && removeLine(running.instead, lineId);
  if (!removed) return;
  const { lines } = removed.cart;
  const next = lines[Math.min(removed.removed.place, lines.length - 1)];
  change({ instead: removed.cart, selectedInstead: next?.id });
}

export function insteadLine(running: Returning | undefined) {
  return running?.instead && lineOf(running.instead, running.selectedInstead);
}
