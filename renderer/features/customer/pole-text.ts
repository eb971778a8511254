import { type PoleText, poleLine } from '../../../shared/device/pole.ts';
import type { CustomerView } from './view.ts';

/** What a pole display shows of the sale: the line added last and the total. English: it has no other letters. */
export function poleTextOf({ scene, shop }: Pick<CustomerView, 'scene' | 'shop'>): PoleText {
  switch (scene.kind) {
    case 'idle':
      return { top: shop.nameEnglish, bottom: 'Welcome' };
    case 'cart': {
      const last = scene.lines.at(-1);
      return {
        top: last ? poleLine(last.nameEnglish, last.amount) : '',
        bottom: poleLine('Total', scene.payable),
      };
    }
    case 'code':
      return { top: 'Pay by UPI', bottom: poleLine('Total', scene.paise) };
    case 'thanks':
      return { top: 'Thank you', bottom: scene.change > 0 ? poleLine('Change', scene.change) : '' };
  }
}
