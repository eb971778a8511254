import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Item } from '../../../shared/item/item.ts';
import type { DayTotal } from '../../../shared/till/state.ts';
import { nothingTouched, saveItems, type Touched } from './apply.ts';
import { addBillSummary } from './bills.ts';
import { BILL_PAGE, type Cursor, PAGE_SIZE, type Projection } from './projection.ts';

/** Raised whenever the shape of a row changes: a cache of another version is built afresh. */
const VERSION = 2;

/** One row of the cache. Rows are few and large because Chromium pays by the row and not by the byte. */
export interface Row {
  readonly key: string;
  readonly value: unknown;
}

interface Head extends Cursor {
  readonly version: number;
  readonly itemPages: number;
  readonly billPages: number;
}

/** Reads rows by key; a key that is not there gives `undefined` in its place. */
export type ReadRows = (keys: readonly string[]) => Promise<readonly unknown[]>;

const HEAD = 'head';
const DAYS = 'days';

/** Pages read at once: few enough that taking them in does not hold up the page. */
const AT_ONCE = 4;

/** Rows of what was touched, as it is now, under the cursor. Taken in one go, so that they belong together. */
export function rowsOf(projection: Projection, touched: Touched, cursor: Cursor): Row[] {
  const head: Head = {
    ...cursor,
    version: VERSION,
    itemPages: Math.ceil(projection.order.length / PAGE_SIZE),
    billPages: Math.ceil(projection.bills.length / BILL_PAGE),
  };
  const rows: Row[] = [{ key: HEAD, value: head }];
  for (const page of touched.itemPages) {
    rows.push({ key: `items/${page}`, value: idsOf(projection, page).map((id) => projection.items.get(id)) });
  }
  for (const page of new Set([...touched.stockPages, ...touched.itemPages])) {
    rows.push({
      key: `stock/${page}`,
      value: idsOf(projection, page).map((id) => projection.stock.get(id) ?? 0),
    });
  }
  for (const page of touched.billPages) {
    rows.push({
      key: `bills/${page}`,
      value: projection.bills.slice(page * BILL_PAGE, (page + 1) * BILL_PAGE),
    });
  }
  if (touched.days) rows.push({ key: DAYS, value: [...projection.days.values()] });
  return rows;
}

/** Fills an empty projection from the cache. Gives its cursor, or nothing where there is no whole one; then empty it. */
export async function readProjection(
  projection: Projection,
  read: ReadRows,
  onItems: (done: number, total: number) => void,
): Promise<Cursor | undefined> {
  const [head, days] = (await read([HEAD, DAYS])) as [Head | undefined, readonly DayTotal[] | undefined];
  if (head?.version !== VERSION) return undefined;
  const touched = nothingTouched();
  for (let from = 0; from < head.itemPages; from += AT_ONCE) {
    const pages = range(from, Math.min(from + AT_ONCE, head.itemPages));
    const items = await read(pages.map((page) => `items/${page}`));
    const stock = await read(pages.map((page) => `stock/${page}`));
    if (![...items, ...stock].every(Array.isArray)) return undefined;
    for (const [index] of pages.entries()) {
      takePage(projection, items[index] as readonly Item[], stock[index] as readonly number[], touched);
    }
    onItems(projection.order.length, head.itemPages * PAGE_SIZE);
  }
  const bills = await read(range(0, head.billPages).map((page) => `bills/${page}`));
  if (!bills.every(Array.isArray)) return undefined;
  for (const page of bills as readonly (readonly BillSummary[])[]) {
    for (const bill of page) addBillSummary(projection, bill, touched);
  }
  for (const day of days ?? []) projection.days.set(day.day, day);
  return { seq: head.seq, hash: head.hash };
}

function takePage(
  projection: Projection,
  items: readonly Item[],
  stock: readonly number[],
  touched: Touched,
): void {
  saveItems(projection, items, touched);
  for (const [index, { id }] of items.entries()) {
    const level = stock[index] ?? 0;
    if (level !== 0) projection.stock.set(id, level);
  }
}

/** Everything there is, for a cache written from nothing. */
export function allTouched(projection: Projection): Touched {
  return {
    items: new Set(),
    itemPages: new Set(range(0, Math.ceil(projection.order.length / PAGE_SIZE))),
    stockPages: new Set(),
    billPages: new Set(range(0, Math.ceil(projection.bills.length / BILL_PAGE))),
    days: true,
  };
}

function idsOf({ order }: Projection, page: number): string[] {
  return order.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
