import { describe, expect, it } from 'vitest';
import { poleTextOf } from '../../../renderer/features/customer/pole-text.ts';
import { sceneOf } from '../../../renderer/features/customer/scene.ts';
import { cart, item, line } from '../../fixtures/till.ts';

const saree = item();
const shop = { nameEnglish: 'Mrignayani', nameHindi: 'मृगनयनी' };
const nothing = { cart: cart(), settled: undefined, code: undefined, done: undefined, item: () => saree };
const code = { link: 'upi://pay', paise: 100 };
const done = { payable: 4_500_00, change: 500_00 };

describe('what the buyer sees', () => {
  it('is the code while there is one, the lines while there are some, thanks until the next piece', () => {
    const lines = cart(line(saree, 2000));
    const settled = { lines: [{ total: 9_000_00 }], payable: 9_000_00 };
    expect(sceneOf({ ...nothing, cart: lines, settled, code }).kind).toBe('code');
    expect(sceneOf({ ...nothing, cart: lines, settled, done })).toMatchObject({
      kind: 'cart',
      payable: 9_000_00,
      lines: [{ nameHindi: saree.nameHindi, quantity: 2000, amount: 9_000_00 }],
    });
    expect(sceneOf({ ...nothing, done })).toEqual({ kind: 'thanks', ...done });
    expect(sceneOf(nothing)).toEqual({ kind: 'idle' });
  });

  it('is on a pole the last line and the total, in English', () => {
    const scene = sceneOf({
      ...nothing,
      cart: cart(line(saree)),
      settled: { lines: [{ total: 4_500_00 }], payable: 4_500_00 },
    });
    expect(poleTextOf({ scene, shop })).toEqual({
      top: 'Chanderi si 4,500.00',
      bottom: 'Total       4,500.00',
    });
    expect(poleTextOf({ scene: { kind: 'thanks', ...done }, shop }).bottom).toBe('Change        500.00');
  });
});
