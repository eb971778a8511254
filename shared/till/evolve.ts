import { addFailure } from '../access/lockout.ts';
import { dayInIndia } from '../calendar.ts';
import { lookupKeys } from '../item/barcode.ts';
import type { Item } from '../item/item.ts';
import { addPieces, relabelPieces } from '../piece/book.ts';
import { MAIN_SELLER, type Organisation, type Seller, sellerOf } from '../sale/seller.ts';
import { addCash, startShift } from '../shift/shift.ts';
import { moveStock } from '../stock/levels.ts';
import { addClaim, addMatches, addRefund } from '../upi/book.ts';
import type { EventOf, TillEvent } from './event.ts';
import { completeBill, voidBill } from './evolve/bill.ts';
import { clearQuarantine, issueDayInvoice, issueNote, issueVoucher } from './evolve/document.ts';
import { currentSeller } from './sellers.ts';
import type { TillState } from './state.ts';

/**
 * Moves the state by one event, in place. Never refuses: what is in the journal has happened. `at` is the time of
 * the record, ms.
 */
export function evolve(state: TillState, event: TillEvent, at: number): void {
  state.lastAt = event.kind === 'clock.confirmed@1' ? at : Math.max(state.lastAt, at);
  switch (event.kind) {
    case 'till.set-up@4':
      state.setUp = {
        organisation: event.organisation,
        site: event.site,
        tillCode: event.tillCode,
        settings: event.settings,
      };
      state.users.set(event.manager.id, event.manager);
      reviseMain(state, event.organisation, at);
      return;
    case 'user.signed-in@1':
      state.pinFailures.delete(event.userId);
      state.sessions.set(event.client, event.userId);
      return;
    case 'user.signed-out@1':
      state.sessions.delete(event.client);
      return;
    case 'user.pin-failed@1':
      state.pinFailures.set(event.userId, addFailure(state.pinFailures.get(event.userId), event.at));
      return;
    case 'user.unlocked@1':
      state.pinFailures.delete(event.userId);
      return;
    case 'user.saved@1':
      saveUser(state, event);
      return;
    case 'items.saved@2':
      saveItems(state, event.items);
      return;
    case 'stock.moved@1':
      moveStock(state.stock, event.siteId, event.movements);
      return;
    case 'pieces.numbered@1':
      addPieces(state.pieces, event, at);
      return;
    case 'pieces.relabelled@1':
      relabelPieces(state.pieces, event.numbers, at);
      return;
    case 'shift.opened@1':
      state.shifts = event.number;
      state.shift = startShift({
        number: event.number,
        openedAt: event.at,
        openedBy: event.by,
        float: event.float,
      });
      return;
    case 'shift.cash-moved@1':
      if (state.shift) state.shift = addCash(state.shift, event.direction, event.movement);
      return;
    case 'shift.closed@2':
      delete state.shift;
      state.closedShifts.push(event.report);
      return;
    case 'bill.completed@2':
      completeBill(state, event);
      return;
    case 'bill.voided@2':
      voidBill(state, event);
      return;
    case 'note.issued@1':
      issueNote(state, event);
      return;
    case 'voucher.issued@1':
      issueVoucher(state, event);
      return;
    case 'day-invoice.issued@1':
      issueDayInvoice(state, event);
      return;
    case 'quarantine.cleared@1':
      clearQuarantine(state, event);
      return;
    case 'seller.saved@1':
      reviseSeller(state, event.seller, at);
      return;
    case 'scheme.saved@1':
      state.schemes.set(event.scheme.id, event.scheme);
      return;
    case 'tax.changed@1':
      state.taxClasses.set(event.taxClass.id, event.taxClass);
      return;
    case 'irn.recorded@1': {
      const { irn, ackNumber, ackDay, qr } = event;
      state.irns.set(event.number, { irn, ackNumber, ackDay, qr });
      state.irnDue.delete(event.number);
      return;
    }
    case 'export.recorded@1': {
      const { port, shippingBill, shippingDay } = event;
      state.exports.set(event.number, { port, shippingBill, shippingDay });
      return;
    }
    case 'upi.claimed@1': {
      const { number, tender, at: when, by, way, utr } = event;
      addClaim(state.upi, { number, tender }, { at: when, by, way, ...(utr !== undefined && { utr }) });
      return;
    }
    case 'upi.matched@2':
      addMatches(state.upi, event.matches, event.payouts);
      return;
    case 'upi.refunded@1': {
      const { number, tender, at: when, by, amount, reference } = event;
      const day = dayInIndia(when);
      addRefund(state.upi, { number, tender }, { at: when, day, by, amount, reference });
      return;
    }
    case 'settings.changed@4':
      if (state.setUp)
        state.setUp = { ...state.setUp, settings: { ...state.setUp.settings, ...event.settings } };
      return;
    case 'organisation.changed@1':
      if (state.setUp) state.setUp = { ...state.setUp, organisation: event.organisation, site: event.site };
      reviseMain(state, event.organisation, at);
      return;
    case 'receipt.reprinted@1':
      state.reprinted.add(event.number);
      return;
    case 'drawer.opened@1':
    case 'clock.confirmed@1':
      return;
  }
}

/** Somebody who may no longer work here, or whose PIN is new, is signed out everywhere. */
function saveUser(state: TillState, { user, pinChanged }: EventOf<'user.saved@1'>): void {
  state.users.set(user.id, user);
  if (pinChanged) state.pinFailures.delete(user.id);
  if (user.active) return;
  for (const [client, userId] of state.sessions) {
    if (userId === user.id) state.sessions.delete(client);
  }
}

/** All old codes go before any new one comes, so that two items of one record may swap theirs. */
function saveItems(state: TillState, items: readonly Item[]): void {
  for (const { id } of items) {
    const before = state.items.get(id);
    if (before) for (const key of lookupKeys(before)) state.itemByCode.delete(key);
  }
  for (const item of items) {
    state.items.set(item.id, item);
    for (const key of lookupKeys(item)) state.itemByCode.set(key, item.id);
  }
}

/** A new name or address of the till's own organisation; what else is known of it as a seller stays. */
function reviseMain(state: TillState, organisation: Organisation, at: number): void {
  if (!state.setUp) return;
  const fresh = sellerOf(organisation, state.setUp.tillCode);
  const before = currentSeller(state, MAIN_SELLER);
  const keepsKind = before && (before.gstin === undefined) === (organisation.gstin === undefined);
  const registration = keepsKind ? before.registration : fresh.registration;
  pushRevision(state, { ...fresh, ...before, ...organisation, gstin: organisation.gstin, registration }, at);
}

function reviseSeller(state: TillState, seller: Seller, at: number): void {
  pushRevision(state, seller, at);
  if (seller.id !== MAIN_SELLER || !state.setUp) return;
  const { nameEnglish, nameHindi, gstin, stateCode, addressEnglish, addressHindi, phone } = seller;
  const organisation = { nameEnglish, nameHindi, gstin, stateCode, addressEnglish, addressHindi, phone };
  state.setUp = { ...state.setUp, organisation };
}

function pushRevision(state: TillState, seller: Seller, at: number): void {
  const revisions = state.sellers.get(seller.id) ?? [];
  state.sellers.set(seller.id, [...revisions, seller]);
  state.sellersSince.set(seller.id, [...(state.sellersSince.get(seller.id) ?? []), at]);
}
