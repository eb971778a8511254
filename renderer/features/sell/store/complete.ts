import type { Problem } from '../../../../shared/problem.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import type { Cart } from '../../../../shared/sale/cart.ts';
import type { Tender } from '../../../../shared/sale/tender.ts';
import { flushDrafts } from '../../../data/drafts.ts';
import { act } from '../../../data/till.ts';
import { emptyCart } from '../cart/edit.ts';
import { startWith, useSale } from './sale.ts';

/**
 * Completes the running sale. The cart's id is the command's: however often it is sent, over whatever crash, there is
 * one bill. Gives the problem, or nothing when the next sale is ready.
 */
export async function completeSale(
  tenders: readonly Tender[],
  shownPayable: number,
): Promise<Problem | undefined> {
  const { cart } = useSale.getState();
  const answer = await act(
    { kind: 'bill.complete', cart, tenders: [...tenders], shownPayable },
    { commandId: cart.id },
  );
  if (!answer.ok) return answer.error;
  const completed = answer.value.events.find((event) => event.kind === 'bill.completed@2');
  if (completed) finish(completed.bill, cart);
  return undefined;
}

/** A cart that was billed before a crash and changed since is not that bill: the number is shown, nothing is hidden. */
function finish(bill: Bill, cart: Cart): void {
  startWith(emptyCart(crypto.randomUUID()));
  useSale.setState({
    done: bill,
    donePhone: cart.buyer?.phone,
    notice: isSame(bill, cart) ? undefined : { kind: 'billed-before', number: bill.number },
  });
  flushDrafts();
}

function isSame(bill: Bill, cart: Cart): boolean {
  return (
    bill.lines.length === cart.lines.length &&
    bill.lines.every(({ itemId, quantity }, index) => {
      const line = cart.lines[index];
      return line?.itemId === itemId && line.quantity === quantity;
    })
  );
}
