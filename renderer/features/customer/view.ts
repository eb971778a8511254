import type { Language } from '../../../shared/access/user.ts';
import type { Unit } from '../../../shared/item/unit.ts';

/** A name in both languages; the Hindi one may be empty. */
export interface Named {
  readonly nameEnglish: string;
  readonly nameHindi: string;
}

/** A line as the buyer sees it. Thousandths and paise. */
export interface CustomerLine extends Named {
  readonly id: string;
  readonly quantity: number;
  readonly unit: Unit;
  readonly amount: number;
}

/** What the buyer is shown. Paise. */
export type CustomerScene =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cart'; readonly lines: readonly CustomerLine[]; readonly payable: number }
  | { readonly kind: 'code'; readonly link: string; readonly paise: number }
  | { readonly kind: 'thanks'; readonly payable: number; readonly change: number };

/** All that the customer's window knows: it asks the host nothing. */
export interface CustomerView {
  readonly language: Language;
  readonly shop: Named;
  /** Address of the logo's bytes, `data:`. */
  readonly logo?: string;
  readonly scene: CustomerScene;
}

/** What the windows say to each other: the selling one what is seen, the customer's one that it is there. */
export type CustomerMessage =
  | { readonly kind: 'view'; readonly view: CustomerView }
  | { readonly kind: 'hello' };

const CHANNEL = 'haat-customer';
/** The route of the customer's window. */
export const CUSTOMER_HASH = '#/customer';

/** The line between the windows of this machine. */
export function openCustomerChannel(hear: (message: CustomerMessage) => void): BroadcastChannel {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<CustomerMessage>) => hear(event.data);
  return channel;
}
