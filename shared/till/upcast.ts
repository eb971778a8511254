import { createUpcast } from '../journal/upcast.ts';
import type { TillEvent } from './event.ts';

type KindName = TillEvent['kind'] extends infer Kind
  ? Kind extends `${infer Name}@${number}`
    ? Name
    : never
  : never;

/**
 * Every kind of event and the steps from its first shape to today's. A new shape is a new step at the end of its
 * list, never a change to an old one; a kind that is not here was written by a newer Haat and is refused.
 */
export const upcastTill = createUpcast({
  'till.set-up': [],
  'user.signed-in': [],
  'user.signed-out': [],
  'user.pin-failed': [],
  'user.unlocked': [],
  'user.saved': [],
  'items.saved': [],
  'stock.moved': [],
  'shift.opened': [],
  'shift.cash-moved': [],
  'shift.closed': [],
  'bill.completed': [],
  'bill.voided': [],
  'drawer.opened': [],
  'receipt.reprinted': [],
  'settings.changed': [],
  'organisation.changed': [],
  'clock.confirmed': [],
} satisfies Record<KindName, readonly []>);
