import type { BillSummary } from '../../../shared/contract/views.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { DayTotal } from '../../../shared/till/state.ts';
import type { ask } from '../till.ts';
import { nothingTouched, saveItems } from './apply.ts';
import { fillBills } from './bills.ts';
import { BILLS_KEPT, type Cursor, type Projection } from './projection.ts';

const BILL_PORTION = 500;

export interface RebuildOptions {
  readonly ask: typeof ask;
  readonly onItems: (done: number, total: number) => void;
  /** Lets the page breathe between portions. */
  readonly breath: () => Promise<void>;
}

/**
 * Fills an empty projection from the host. Stock and days are sums, so they are read between two equal heads, and
 * that head is the cursor; items and bills come later and may already hold what the news after it says again,
 * which does no harm because a record puts them in place as a whole.
 */
export async function rebuild(
  projection: Projection,
  options: RebuildOptions,
): Promise<Result<Cursor, Problem>> {
  const sums = await readSums(options);
  if (!sums.ok) return sums;
  for (const [id, level] of sums.value.stock) projection.stock.set(id, level);
  for (const day of sums.value.days) projection.days.set(day.day, day);
  const items = await readItems(projection, options);
  if (!items.ok) return items;
  const bills = await readBills(options);
  if (!bills.ok) return bills;
  fillBills(projection, bills.value, nothingTouched());
  return ok(sums.value.cursor);
}

interface Sums {
  readonly cursor: Cursor;
  readonly stock: readonly (readonly [string, number])[];
  readonly days: readonly DayTotal[];
}

async function readSums({ ask, breath }: RebuildOptions): Promise<Result<Sums, Problem>> {
  for (;;) {
    const before = await readHead(ask);
    if (!before.ok) return before;
    const stock = await ask('stock.read', {});
    if (!stock.ok) return stock;
    const days = await ask('days.read', {});
    if (!days.ok) return days;
    const after = await readHead(ask);
    if (!after.ok) return after;
    if (before.value.seq === after.value.seq) {
      return ok({ cursor: after.value, stock: stock.value, days: days.value });
    }
    await breath();
  }
}

async function readHead(asking: typeof ask): Promise<Result<Cursor, Problem>> {
  const portion = await asking('till.read', {});
  if (!portion.ok) return portion;
  return ok(portion.value.phase === 'ready' ? portion.value.head : { seq: -1, hash: '' });
}

async function readItems(
  projection: Projection,
  { ask, onItems, breath }: RebuildOptions,
): Promise<Result<null, Problem>> {
  for (;;) {
    const portion = await ask('catalogue.read', { from: projection.order.length });
    if (!portion.ok) return portion;
    const { items, total } = portion.value;
    saveItems(projection, items, nothingTouched());
    onItems(projection.order.length, total);
    if (items.length === 0 || projection.order.length >= total) return ok(null);
    await breath();
  }
}

async function readBills({ ask, breath }: RebuildOptions): Promise<Result<readonly BillSummary[], Problem>> {
  const found: BillSummary[] = [];
  while (found.length < BILLS_KEPT) {
    const portion = await ask('bills.find', { limit: BILL_PORTION, skip: found.length });
    if (!portion.ok) return portion;
    found.push(...portion.value);
    if (portion.value.length < BILL_PORTION) break;
    await breath();
  }
  return ok(found);
}
