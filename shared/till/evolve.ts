import { addFailure } from '../access/lockout.ts';
import { lookupKeys } from '../item/barcode.ts';
import type { Item } from '../item/item.ts';
import type { Bill } from '../sale/bill.ts';
import { addBill, addCash, addVoid, startShift } from '../shift/shift.ts';
import { moveStock } from '../stock/levels.ts';
import type { EventOf, TillEvent } from './event.ts';
import type { TillState } from './state.ts';

/**
 * Moves the state by one event, in place. Never refuses: what is in the journal has happened. `at` is the time of
 * the record, ms.
 */
export function evolve(state: TillState, event: TillEvent, at: number): void {
  state.lastAt = event.kind === 'clock.confirmed@1' ? at : Math.max(state.lastAt, at);
  switch (event.kind) {
    case 'till.set-up@1':
      state.setUp = {
        organisation: event.organisation,
        site: event.site,
        tillCode: event.tillCode,
        settings: event.settings,
      };
      state.users.set(event.manager.id, event.manager);
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
    case 'items.saved@1':
      saveItems(state, event.items);
      return;
    case 'stock.moved@1':
      moveStock(state.stock, event.siteId, event.movements);
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
    case 'shift.closed@1':
      delete state.shift;
      state.closedShifts.push(event.report);
      return;
    case 'bill.completed@1':
      completeBill(state, event);
      return;
    case 'bill.voided@1':
      voidBill(state, event);
      return;
    case 'settings.changed@1':
      if (state.setUp)
        state.setUp = { ...state.setUp, settings: { ...state.setUp.settings, ...event.settings } };
      return;
    case 'organisation.changed@1':
      if (state.setUp) state.setUp = { ...state.setUp, organisation: event.organisation, site: event.site };
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

function completeBill(state: TillState, { series, serial, bill }: EventOf<'bill.completed@1'>): void {
  state.series.set(series, serial);
  moveStock(state.stock, bill.siteId, bill.lines, -1);
  if (state.shift) state.shift = addBill(state.shift, bill);
  for (const tender of bill.tenders) {
    if (tender.kind === 'credit-note') state.spentCreditNotes.set(tender.number, bill.number);
  }
  addDay(state, bill, 1);
}

function voidBill(state: TillState, { bill, at, reason }: EventOf<'bill.voided@1'>): void {
  state.voided.set(bill.number, { at, reason });
  moveStock(state.stock, bill.siteId, bill.lines, 1);
  if (state.shift) state.shift = addVoid(state.shift, bill);
  for (const tender of bill.tenders) {
    if (tender.kind === 'credit-note') state.spentCreditNotes.delete(tender.number);
  }
  addDay(state, bill, -1);
}

function addDay(state: TillState, { day, totals }: Bill, sign: 1 | -1): void {
  const before = state.days.get(day) ?? { day, bills: 0, payable: 0, discount: 0, tax: 0 };
  state.days.set(day, {
    day,
    bills: before.bills + sign,
    payable: before.payable + sign * totals.payable,
    discount: before.discount + sign * totals.discount,
    tax: before.tax + sign * (totals.cgst + totals.sgst + totals.igst),
  });
}
