import type { Item } from '../../../../shared/item/item.ts';
import { UNITS, unitStep } from '../../../../shared/item/unit.ts';
import { type Buyer, isNamed } from '../../../../shared/sale/buyer.ts';
import type { Cart, CartLine, Discount } from '../../../../shared/sale/cart.ts';
import type { Audience } from '../../../../shared/sale/rebate.ts';
import { MAIN_SELLER } from '../../../../shared/sale/seller.ts';
import type { Supply } from '../../../../shared/sale/supply.ts';

/** As many lines as one bill takes. */
export const MOST_LINES = 500;

export function emptyCart(id: string): Cart {
  return { id, lines: [] };
}

/** Whether a scan of it means one: metres and grams are asked for. */
export function isCounted(item: Item): boolean {
  return UNITS[item.unit].decimals === 0;
}

export type Added =
  | { readonly ok: true; readonly cart: Cart; readonly lineId: string }
  /** `one-of-a-kind`: it is in the cart already, and there is no second one; so with `piece-twice` and its number. */
  | {
      readonly ok: false;
      readonly why: 'one-of-a-kind' | 'piece-twice' | 'cart-full';
      readonly lineId?: string;
    };

/**
 * Adds `quantity` thousandths of an item. Counted goods join the line they have; a length of cloth is a line of its
 * own, because each is cut by itself, and so is a numbered piece.
 */
export function addToCart(
  cart: Cart,
  item: Item,
  quantity: number,
  newLineId: string,
  piece?: string,
): Added {
  const line = cart.lines.find((one) => one.itemId === item.id && one.piece === piece);
  if (line && piece !== undefined) return { ok: false, why: 'piece-twice', lineId: line.id };
  if (line && item.oneOfAKind && !item.byPiece) return { ok: false, why: 'one-of-a-kind', lineId: line.id };
  if (line && isCounted(item)) {
    return { ok: true, cart: setQuantity(cart, line.id, line.quantity + quantity), lineId: line.id };
  }
  if (cart.lines.length >= MOST_LINES) return { ok: false, why: 'cart-full' };
  const added: CartLine = {
    id: newLineId,
    itemId: item.id,
    quantity,
    ...(piece !== undefined && { piece }),
  };
  return { ok: true, cart: { ...cart, lines: [...cart.lines, added] }, lineId: newLineId };
}

export function lineOf(cart: Cart, lineId: string | undefined): CartLine | undefined {
  return cart.lines.find((line) => line.id === lineId);
}

/** How much of an item is in the cart, in thousandths. */
export function quantityInCart(cart: Cart, itemId: string): number {
  return cart.lines.reduce((sum, line) => (line.itemId === itemId ? sum + line.quantity : sum), 0);
}

/** A numbered piece stays one. */
export function setQuantity(cart: Cart, lineId: string, quantity: number): Cart {
  return changeLine(cart, lineId, (line) => (line.piece === undefined ? { ...line, quantity } : line));
}

/** One more or one less of what is counted, a tenth of what is measured; never less than the smallest part. */
export function stepQuantity(cart: Cart, lineId: string, item: Item, direction: 1 | -1): Cart {
  const step = isCounted(item) ? 1000 : 10 * unitStep(item.unit);
  return changeLine(cart, lineId, (line) => {
    const quantity = line.quantity + direction * step;
    return quantity < unitStep(item.unit) || line.piece !== undefined ? line : { ...line, quantity };
  });
}

/** Another price per unit in paise with its reason; nothing puts the item's own price back. */
export function setPrice(cart: Cart, lineId: string, price: CartLine['price']): Cart {
  return changeLine(cart, lineId, ({ price: _before, ...line }) => ({ ...line, ...(price && { price }) }));
}

export function setLineDiscount(cart: Cart, lineId: string, discount: Discount | undefined): Cart {
  return changeLine(cart, lineId, ({ discount: _before, ...line }) => ({
    ...line,
    ...(discount && { discount }),
  }));
}

export function setBillDiscount(cart: Cart, discount: Discount | undefined): Cart {
  const { discount: _before, ...rest } = cart;
  return { ...rest, ...(discount && { discount }) };
}

/** A buyer, and for a registered one of another State where the supply is made. */
export function setBuyer(cart: Cart, buyer: Buyer | undefined, placeAt: Cart['placeAt'] = 'counter'): Cart {
  const { buyer: _buyer, placeAt: _place, ...rest } = cart;
  if (!buyer || !isNamed(buyer)) return rest;
  return { ...rest, buyer, ...(buyer.gstin !== undefined && placeAt === 'address' && { placeAt }) };
}

/** What kind of bill a cart becomes. */
export interface BillKind {
  readonly seller: string;
  readonly trade: boolean;
  readonly supply: Supply;
  readonly audience: Audience;
  readonly invoiceAsked: boolean;
}

/** What is as usual is left out, so that an ordinary cart stays plain. */
export function setKind(cart: Cart, kind: BillKind): Cart {
  const { seller: _s, trade: _t, supply: _u, audience: _a, invoiceAsked: _i, ...rest } = cart;
  return {
    ...rest,
    ...(kind.seller !== MAIN_SELLER && { seller: kind.seller }),
    ...(kind.trade && { trade: true }),
    ...(kind.supply !== 'domestic' && { supply: kind.supply }),
    ...(kind.audience !== 'everyone' && { audience: kind.audience }),
    ...(kind.invoiceAsked && { invoiceAsked: true }),
  };
}

/** A line taken out, with where it stood, so that it can be put back. */
export interface RemovedLine {
  readonly line: CartLine;
  readonly place: number;
}

export function removeLine(
  cart: Cart,
  lineId: string,
): { readonly cart: Cart; readonly removed: RemovedLine } | undefined {
  const place = cart.lines.findIndex((line) => line.id === lineId);
  const line = cart.lines[place];
  if (!line) return undefined;
  return { cart: { ...cart, lines: cart.lines.toSpliced(place, 1) }, removed: { line, place } };
}

export function putBack(cart: Cart, { line, place }: RemovedLine): Cart {
  return { ...cart, lines: cart.lines.toSpliced(place, 0, line) };
}

function changeLine(cart: Cart, lineId: string, change: (line: CartLine) => CartLine): Cart {
  return { ...cart, lines: cart.lines.map((line) => (line.id === lineId ? change(line) : line)) };
}
