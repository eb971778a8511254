import { problem } from '../../../../shared/problem.ts';
import type { Buyer } from '../../../../shared/sale/buyer.ts';
import type { Cart, CartLine, Discount } from '../../../../shared/sale/cart.ts';
import { itemById } from '../../../data/catalogue.ts';
import * as edit from '../cart/edit.ts';
import { type Notice, useSale } from './sale.ts';

/** What a cashier does to the running cart. Each leaves the line it touched selected. */

function change(
  change: (store: ReturnType<typeof useSale.getState>) => Partial<ReturnType<typeof useSale.getState>>,
) {
  useSale.setState((store) => ({ notice: undefined, ...change(store) }));
}

export function selectLine(selected: string): void {
  useSale.setState({ selected });
}

/** Selects the line before or after; the last one where none was selected. */
export function selectNext(step: 1 | -1): void {
  change(({ cart, selected }) => {
    const at = cart.lines.findIndex((line) => line.id === selected);
    const next =
      at < 0 ? cart.lines.at(-1) : cart.lines[Math.min(Math.max(at + step, 0), cart.lines.length - 1)];
    return { selected: next?.id };
  });
}

export function changeQuantity(lineId: string, quantity: number): void {
  change(({ cart }) => ({
    cart: edit.setQuantity(cart, lineId, quantity),
    selected: lineId,
    ...(quantity !== 1000 && onlyOne(cart, lineId)),
  }));
}

export function stepQuantity(lineId: string, direction: 1 | -1): void {
  change(({ cart }) => {
    const item = itemById(edit.lineOf(cart, lineId)?.itemId ?? '');
    if (!item) return {};
    return {
      cart: edit.stepQuantity(cart, lineId, item, direction),
      selected: lineId,
      ...onlyOne(cart, lineId),
    };
  });
}

/** Said where more or less of a numbered piece is asked for; nothing for any other line. */
function onlyOne(cart: Cart, lineId: string): { readonly notice: Notice } | undefined {
  const { piece } = edit.lineOf(cart, lineId) ?? {};
  return piece === undefined
    ? undefined
    : { notice: { kind: 'problem', problem: problem('piece-is-one', { piece }) } };
}

export function changePrice(lineId: string, price: CartLine['price']): void {
  change(({ cart }) => ({ cart: edit.setPrice(cart, lineId, price), selected: lineId }));
}

export function discountLine(lineId: string, discount: Discount | undefined): void {
  change(({ cart }) => ({ cart: edit.setLineDiscount(cart, lineId, discount), selected: lineId }));
}

export function discountBill(discount: Discount | undefined): void {
  change(({ cart }) => ({ cart: edit.setBillDiscount(cart, discount) }));
}

export function nameBuyer(buyer: Buyer | undefined, placeAt?: Cart['placeAt']): void {
  change(({ cart }) => ({ cart: edit.setBuyer(cart, buyer, placeAt) }));
}

export type { BillKind } from '../cart/edit.ts';

export function chooseKind(kind: edit.BillKind): void {
  change(({ cart }) => ({ cart: edit.setKind(cart, kind) }));
}

/** Takes a line out. The one that moves into its place is selected, so that the key can be pressed again. */
export function removeLine(lineId: string): void {
  change(({ cart, removed }) => {
    const done = edit.removeLine(cart, lineId);
    if (!done) return {};
    const { lines } = done.cart;
    const next = lines[done.removed.place] ?? lines.at(-1);
    return {
      cart: done.cart,
      removed: [...removed, done.removed],
      selected: next?.id,
      notice: { kind: 'removed', item: itemById(done.removed.line.itemId) },
    };
  });
}

/** Puts the line that was taken out last back where it stood. */
export function undoRemove(): void {
  change(({ cart, removed }) => {
    const last = removed.at(-1);
    if (!last) return {};
    return { cart: edit.putBack(cart, last), removed: removed.slice(0, -1), selected: last.line.id };
  });
}
