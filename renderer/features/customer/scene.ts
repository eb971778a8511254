import type { Item } from '../../../shared/item/item.ts';
import type { BillLine } from '../../../shared/sale/bill.ts';
import type { Cart } from '../../../shared/sale/cart.ts';
import type { CustomerScene } from './view.ts';

/** What of a sale decides what the buyer sees. */
export interface Seen {
  readonly cart: Pick<Cart, 'lines'>;
  /** The lines as worked out, in the order of the cart, and what they come to; nothing while they cannot be. */
  readonly settled:
    | { readonly lines: readonly Pick<BillLine, 'total'>[]; readonly payable: number }
    | undefined;
  readonly code: { readonly link: string; readonly paise: number } | undefined;
  readonly done: { readonly payable: number; readonly change: number } | undefined;
  readonly item: (itemId: string) => Item | undefined;
}

/** A code goes before the lines, lines before thanks: thanks stand until the next piece is scanned. */
export function sceneOf({ cart, settled, code, done, item }: Seen): CustomerScene {
  if (code) return { kind: 'code', ...code };
  if (cart.lines.length === 0) return done ? { kind: 'thanks', ...done } : { kind: 'idle' };
  const lines = cart.lines.flatMap(({ id, itemId, quantity }, index) => {
    const found = item(itemId);
    if (!found) return [];
    const { nameEnglish, nameHindi, unit } = found;
    return [{ id, nameEnglish, nameHindi, unit, quantity, amount: settled?.lines[index]?.total ?? 0 }];
  });
  return { kind: 'cart', lines, payable: settled?.payable ?? 0 };
}
