import { describe, expect, it } from 'vitest';
import {
  addToCart,
  emptyCart,
  MOST_LINES,
  putBack,
  quantityInCart,
  removeLine,
  setBuyer,
  setLineDiscount,
  setPrice,
  setQuantity,
  stepQuantity,
} from '../../../../renderer/features/sell/cart/edit.ts';
import { type Cart, cartSchema } from '../../../../shared/sale/cart.ts';
import { cart, cloth, item, kurta, line } from '../../../fixtures/till.ts';

function added(
  before: Cart,
  ...args: Parameters<typeof addToCart> extends [Cart, ...infer Rest] ? Rest : never
) {
  const result = addToCart(before, ...args);
  if (!result.ok) throw new Error(result.why);
  return result.cart;
}

describe('adding to a cart', () => {
  it('joins pieces of one item and keeps lengths of cloth apart', () => {
    let now = emptyCart('c');
    now = added(now, item(), 1000, 'a');
    now = added(now, cloth, 2500, 'b');
    now = added(now, item(), 1000, 'c');
    now = added(now, cloth, 1250, 'd');
    expect(now.lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['a', 2000],
      ['b', 2500],
      ['d', 1250],
    ]);
    expect(quantityInCart(now, cloth.id)).toBe(3750);
  });

  it('does not take a one-of-a-kind twice, and says where it stands', () => {
    const painting = item({ oneOfAKind: true });
    const now = added(emptyCart('c'), painting, 1000, 'a');
    expect(addToCart(now, painting, 1000, 'b')).toEqual({ ok: false, why: 'one-of-a-kind', lineId: 'a' });
  });

  it('gives every numbered piece a line of its own, beside those without a number, and keeps it one', () => {
    const horse = item({ byPiece: true, oneOfAKind: true });
    let now = added(emptyCart('c'), horse, 1000, 'a', 'MPD100001');
    now = added(now, horse, 1000, 'b');
    now = added(now, horse, 1000, 'c', 'MPD100002');
    now = added(now, horse, 1000, 'd');
    expect(now.lines.map(({ id, piece, quantity }) => [id, piece, quantity])).toEqual([
      ['a', 'MPD100001', 1000],
      ['b', undefined, 2000],
      ['c', 'MPD100002', 1000],
    ]);
    expect(addToCart(now, horse, 1000, 'e', 'MPD100002')).toEqual({
      ok: false,
      why: 'piece-twice',
      lineId: 'c',
    });
    expect(setQuantity(now, 'a', 3000)).toEqual(now);
    expect(stepQuantity(now, 'a', horse, 1)).toEqual(now);
    expect(cartSchema.parse(now)).toEqual(now);
  });

  it('takes no more lines than a bill does', () => {
    const full = cart(
      ...Array.from({ length: MOST_LINES }, (_, index) => line(item({ id: `item-${index}` }))),
    );
    expect(cartSchema.safeParse(full).success).toBe(true);
    expect(addToCart(full, kurta, 1000, 'x')).toEqual({ ok: false, why: 'cart-full' });
    const one = addToCart(full, item({ id: 'item-3' }), 1000, 'x');
    expect(one.ok && one.cart.lines[3]?.quantity).toBe(2000);
  });
});

describe('changing a cart', () => {
  it('steps by a piece or a tenth of a metre and never to nothing', () => {
    const now = cart(line(item(), 1000, { id: 'a' }), line(cloth, 120, { id: 'b' }));
    expect(stepQuantity(now, 'a', item(), 1).lines[0]?.quantity).toBe(2000);
    expect(stepQuantity(now, 'a', item(), -1).lines[0]?.quantity).toBe(1000);
    const shorter = stepQuantity(now, 'b', cloth, -1);
    expect(shorter.lines[1]?.quantity).toBe(20);
    expect(stepQuantity(shorter, 'b', cloth, -1).lines[1]?.quantity).toBe(20);
  });

  it('leaves no trace of a price or discount that was taken back', () => {
    const now = cart(line(item(), 1000, { id: 'a' }));
    const priced = setPrice(now, 'a', { paise: 1, reason: 'tag' });
    const cheaper = setLineDiscount(priced, 'a', { kind: 'percent', basisPoints: 500, reason: 'festival' });
    expect(setLineDiscount(setPrice(cheaper, 'a', undefined), 'a', undefined)).toEqual(now);
    expect(setBuyer(setBuyer(now, { phone: '9826012345' }), {})).toEqual(now);
  });

  it('puts a removed line back where it stood', () => {
    const now = cart(
      line(item(), 1000, { id: 'a' }),
      line(kurta, 1000, { id: 'b' }),
      line(cloth, 500, { id: 'c' }),
    );
    const without = removeLine(now, 'b');
    expect(without?.cart.lines.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(without && putBack(without.cart, without.removed)).toEqual(now);
    expect(removeLine(now, 'x')).toBeUndefined();
  });
});
