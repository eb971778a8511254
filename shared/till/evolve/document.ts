import { clearPieces, takePiecesBack } from '../../piece/book.ts';
import type { Note } from '../../sale/note.ts';
import { addNoteTo } from '../../sale/returned.ts';
import { isUnderLut } from '../../sale/supply.ts';
import { cashOf } from '../../sale/tenders.ts';
import type { Voucher } from '../../sale/voucher.ts';
import { addNote, addVoucher } from '../../shift/shift.ts';
import { moveStock } from '../../stock/levels.ts';
import { addPayouts, addTenders } from '../../upi/book.ts';
import type { EventOf } from '../event.ts';
import { currentSeller } from '../sellers.ts';
import type { TillState } from '../state.ts';
import { addCash } from './bill.ts';

/** Goods come back to stock or to quarantine; what stays on the note becomes its balance. */
export function issueNote(state: TillState, { series, serial, note }: EventOf<'note.issued@1'>): void {
  state.series.set(series, serial);
  for (const line of note.lines) {
    if (line.condition === 'stock') moveStock(state.stock, note.siteId, [line]);
    if (line.condition === 'quarantine') addQuarantine(state, line.itemId, line.quantity);
  }
  takePiecesBack(state.pieces, note);
  if (note.against) {
    const { number } = note.against;
    state.returned.set(number, addNoteTo(state.returned.get(number), note));
  }
  addCash(state, note, 1);
  keepBalance(state, note);
  addTenders(state.upi, note, note.against?.number);
  addPayouts(state.upi, payoutsOf(note, note.refunds));
  if (state.shift) state.shift = addNote(state.shift, note);
  const sign = note.kind === 'debit' ? -1 : 1;
  const before = state.days.get(note.day);
  const day = before ?? { day: note.day, bills: 0, payable: 0, discount: 0, tax: 0, returned: 0 };
  state.days.set(note.day, { ...day, returned: day.returned + sign * note.totals.payable });
  const isTaxed = note.lines.some(({ rate }) => rate > 0) || isUnderLut(note.supply);
  const portal = currentSeller(state, note.seller)?.eInvoice === true && note.kind !== 'commercial';
  if (portal && isTaxed && (note.buyerGstin !== undefined || note.supply !== 'domestic'))
    state.irnDue.set(note.number, note.day);
}

/** Of an exchange all that paid the new bill is spent by that bill, which comes behind the note in the same record. */
function keepBalance(
  state: TillState,
  { number, refunds, seller, day }: EventOf<'note.issued@1'>['note'],
): void {
  const amount = refunds.reduce(
    (sum, refund) => (refund.kind === 'balance' || refund.kind === 'exchange' ? sum + refund.amount : sum),
    0,
  );
  if (amount > 0) state.creditNotes.set(number, { amount, left: amount, cash: 0, seller, day });
}

export function issueVoucher(
  state: TillState,
  { series, serial, voucher }: EventOf<'voucher.issued@1'>,
): void {
  state.series.set(series, serial);
  const { number, kind, amount, seller, day, against } = voucher;
  if (kind === 'receipt') {
    state.advances.set(number, { amount, left: amount, cash: cashOf(voucher.tenders), seller, day });
    addCash(state, voucher, 1);
    addTenders(state.upi, voucher);
  } else {
    addPayouts(state.upi, payoutsOf(voucher, voucher.tenders));
  }
  const advance = against && state.advances.get(against.number);
  if (against && advance) state.advances.set(against.number, { ...advance, left: advance.left - amount });
  if (state.shift) state.shift = addVoucher(state.shift, voucher);
}

/** A document as giving back money of the one that it is against. */
function payoutsOf<Paper extends Note | Voucher, Way>(paper: Paper, refunds: readonly Way[]) {
  const { number, seller, day, at, cashier, against } = paper;
  return { number, seller, day, at, cashier, refunds, ...(against && { against: against.number }) };
}

export function issueDayInvoice(
  state: TillState,
  { series, serial, invoice }: EventOf<'day-invoice.issued@1'>,
): void {
  state.series.set(series, serial);
  state.smallSales.delete(invoice.seller);
}

/** Looked at: mended and back for sale, or thrown away. */
export function clearQuarantine(
  state: TillState,
  { siteId, itemId, quantity, to, pieces = [] }: EventOf<'quarantine.cleared@1'>,
): void {
  addQuarantine(state, itemId, -quantity);
  clearPieces(state.pieces, pieces, to);
  if (to === 'stock') moveStock(state.stock, siteId, [{ itemId, quantity }]);
}

function addQuarantine(state: TillState, itemId: string, quantity: number): void {
  const left = (state.quarantine.get(itemId) ?? 0) + quantity;
  if (left === 0) state.quarantine.delete(itemId);
  else state.quarantine.set(itemId, left);
}
