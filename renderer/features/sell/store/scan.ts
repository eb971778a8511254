import type { Item } from '../../../../shared/item/item.ts';
import { notForSale } from '../../../../shared/piece/book.ts';
import { problem } from '../../../../shared/problem.ts';
import { findAtHost, itemByCode, stockOf, useProjection } from '../../../data/catalogue.ts';
import { findPiece, mayBePiece } from '../../../data/pieces.ts';
import type { Scan } from '../../../data/scanner/scan.ts';
import { beep } from '../../../ui/beep.ts';
import { isDialogOpen, onScreenClear } from '../../../ui/keys/scopes.ts';
import { type Added, addToCart, isCounted, quantityInCart } from '../cart/edit.ts';
import { type Notice, useSale } from './sale.ts';

/**
 * A scan becomes a line before this returns, so that the next one finds the cart as this one left it. Behind a
 * dialog it waits its turn: ten scans are ten pieces whatever was open.
 */
export function scanIntoSale(scan: Scan): void {
  const { dialog, waiting } = useSale.getState();
  if (dialog || isDialogOpen() || waiting.length > 0) {
    useSale.setState({ waiting: [...waiting, scan] });
    return;
  }
  takeScan(scan);
}

/** Takes the scans that waited, until one opens a dialog of its own. */
export function takeWaitingScans(): void {
  for (;;) {
    const { dialog, waiting } = useSale.getState();
    const [next, ...rest] = waiting;
    if (!next || dialog || isDialogOpen()) return;
    useSale.setState({ waiting: rest });
    takeScan(next);
  }
}

onScreenClear(takeWaitingScans);

function takeScan(scan: Scan): void {
  const found = itemByCode(scan.text);
  if (found) addItem(found.item, found.quantity);
  else if (mayBePiece(scan.text)) void askForPiece(scan);
  else if (useProjection.getState().phase === 'ready') warn({ kind: 'unknown-code', code: scan.text });
  else void askHost(scan);
}

/** The label of a piece: the host knows whose it is, and whether it is for sale. */
async function askForPiece(scan: Scan): Promise<void> {
  const found = await findPiece(scan.text);
  if (!found) return askHost(scan);
  // A dialog may have opened meanwhile: then it waits its turn with the others.
  if (useSale.getState().dialog || isDialogOpen()) return scanIntoSale(scan);
  const objection = notForSale(found.piece);
  if (objection) warn({ kind: 'problem', problem: objection });
  else addItem(found.item, 1000, found.piece.number);
}

/** Before the catalogue is here the host knows; the answer takes its place when it comes. */
async function askHost(scan: Scan): Promise<void> {
  const item = await findAtHost(scan.text);
  if (item) addItem(item);
  else warn({ kind: 'unknown-code', code: scan.text });
}

/** Adds an item that was scanned or chosen, or one piece of it; `quantity` in thousandths where it is known. */
export function addItem(item: Item, quantity?: number, piece?: string): void {
  if (item.retired) {
    warn({
      kind: 'problem',
      problem: problem('item-retired', { item: item.nameEnglish, sku: item.sku }),
    });
    return;
  }
  if (quantity === undefined && !isCounted(item)) {
    useSale.setState({ dialog: { kind: 'quantity', itemId: item.id }, done: undefined, notice: undefined });
    return;
  }
  const { cart, added: before } = useSale.getState();
  const added = addToCart(cart, item, quantity ?? 1000, crypto.randomUUID(), piece);
  if (!added.ok) {
    if (added.lineId !== undefined) useSale.setState({ selected: added.lineId });
    warn(refusal(added.why, item, piece));
    return;
  }
  const left = stockOf(item.id) - quantityInCart(added.cart, item.id);
  useSale.setState({
    cart: added.cart,
    selected: added.lineId,
    added: { lineId: added.lineId, count: (before?.count ?? 0) + 1 },
    done: undefined,
    // Stock that is short is said and not enforced: what lies on the counter is there, whatever the books say.
    notice:
      left < 0 && useProjection.getState().phase === 'ready'
        ? { kind: 'short-stock', item, left }
        : undefined,
  });
}

function refusal(why: Extract<Added, { ok: false }>['why'], item: Item, piece: string | undefined): Notice {
  if (why === 'cart-full') return { kind: 'cart-full' };
  if (why === 'one-of-a-kind') return { kind: 'one-of-a-kind', item };
  return { kind: 'problem', problem: problem('piece-twice', { piece: piece ?? '' }) };
}

/** Said on the screen and by a sound, because a cashier looks at the goods. */
function warn(notice: Notice): void {
  useSale.setState({ notice, done: undefined });
  beep();
}
