import { lookupKeys } from '../../../shared/item/barcode.ts';
import type { Item } from '../../../shared/item/item.ts';
import type { Bill } from '../../../shared/sale/bill.ts';
import type { Note } from '../../../shared/sale/note.ts';
import type { TillEvent } from '../../../shared/till/event.ts';
import type { DayTotal } from '../../../shared/till/state.ts';
import { addBillSummary, markVoided, summaryOf } from './bills.ts';
import { PAGE_SIZE, type Projection } from './projection.ts';

/** What an event touched, so that only that is drawn and kept again. */
export interface Touched {
  readonly items: Set<Item>;
  /** Pages of items whose stock moved. */
  readonly stockPages: Set<number>;
  readonly itemPages: Set<number>;
  readonly billPages: Set<number>;
  days: boolean;
}

export function nothingTouched(): Touched {
  return {
    items: new Set(),
    stockPages: new Set(),
    itemPages: new Set(),
    billPages: new Set(),
    days: false,
  };
}

/** Moves the projection by one event, in place, and notes what it touched. */
export function applyEvent(projection: Projection, event: TillEvent, touched: Touched): void {
  switch (event.kind) {
    case 'items.saved@2':
      saveItems(projection, event.items, touched);
      return;
    case 'stock.moved@1':
      moveStock(projection, event.movements, 1, touched);
      return;
    case 'bill.completed@2':
      moveStock(projection, event.bill.lines, -1, touched);
      addBillSummary(projection, summaryOf(event.bill), touched);
      addDay(projection, event.bill, 1, touched);
      return;
    case 'bill.voided@2':
      moveStock(projection, event.bill.lines, 1, touched);
      markVoided(projection, event.number, touched);
      addDay(projection, event.bill, -1, touched);
      return;
    case 'note.issued@1':
      takeBack(projection, event.note, touched);
      return;
    case 'quarantine.cleared@1':
      if (event.to === 'stock') moveStock(projection, [event], 1, touched);
      return;
    default:
      return;
  }
}

/** Goods that are good come back to stock; money that went back is shown beside the sales of its day. */
function takeBack(projection: Projection, note: Note, touched: Touched): void {
  moveStock(
    projection,
    note.lines.filter(({ condition }) => condition === 'stock'),
    1,
    touched,
  );
  const sign = note.kind === 'debit' ? -1 : 1;
  const before = projection.days.get(note.day) ?? emptyDay(note.day);
  projection.days.set(note.day, { ...before, returned: before.returned + sign * note.totals.payable });
  touched.days = true;
}

function emptyDay(day: string): DayTotal {
  return { day, bills: 0, payable: 0, discount: 0, tax: 0, returned: 0 };
}

/** Adds items or puts them in the place of those they change. All old codes go first, so that two may swap theirs. */
export function saveItems(projection: Projection, items: readonly Item[], touched: Touched): void {
  const { byKey } = projection;
  for (const { id } of items) {
    const before = projection.items.get(id);
    if (!before) continue;
    for (const key of lookupKeys(before)) if (byKey.get(key) === id) byKey.delete(key);
  }
  for (const item of items) {
    let place = projection.places.get(item.id);
    if (place === undefined) {
      place = projection.order.push(item.id) - 1;
      projection.places.set(item.id, place);
    }
    projection.items.set(item.id, item);
    for (const key of lookupKeys(item)) byKey.set(key, item.id);
    touched.items.add(item);
    touched.itemPages.add(Math.floor(place / PAGE_SIZE));
  }
}

function moveStock(
  projection: Projection,
  movements: readonly { readonly itemId: string; readonly quantity: number }[],
  sign: 1 | -1,
  touched: Touched,
): void {
  for (const { itemId, quantity } of movements) {
    projection.stock.set(itemId, (projection.stock.get(itemId) ?? 0) + sign * quantity);
    const place = projection.places.get(itemId);
    if (place !== undefined) touched.stockPages.add(Math.floor(place / PAGE_SIZE));
  }
}

/** The same sums the till keeps: a voided bill leaves its own day. */
function addDay(projection: Projection, { day, totals }: Bill, sign: 1 | -1, touched: Touched): void {
  const before = projection.days.get(day) ?? emptyDay(day);
  projection.days.set(day, {
    ...before,
    bills: before.bills + sign,
    payable: before.payable + sign * totals.payable,
    discount: before.discount + sign * totals.discount,
    tax: before.tax + sign * (totals.cgst + totals.sgst + totals.igst),
  });
  touched.days = true;
}
