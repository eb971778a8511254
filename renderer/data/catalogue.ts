import { create } from 'zustand';
import type { BillSummary } from '../../shared/contract/views.ts';
import { lookupKey, readWeighedCode } from '../../shared/item/barcode.ts';
import type { Item, ItemId } from '../../shared/item/item.ts';
import { createItemSearch } from '../../shared/item/search.ts';
import type { DayTotal } from '../../shared/till/state.ts';
import type { Touched } from './projection/apply.ts';
import { openCache } from './projection/cache.ts';
import { createKeeper, type Keeper } from './projection/keeper.ts';
import { emptyProjection, type Projection } from './projection/projection.ts';
import { createSync } from './projection/sync.ts';
import { breath, inSlices } from './slices.ts';
import { ask, onNews, useTill } from './till.ts';

const RETRY_MS = 2_000;

interface ProjectionStore {
  /** `ready` once everything written is known here. Lookups work before, as far as they go. */
  readonly phase: 'waiting' | 'loading' | 'ready';
  /** Items read, of how many. */
  readonly done: number;
  readonly total: number;
  /** Whether this window keeps a copy for the next start, or works from memory only. */
  readonly keeping: 'starting' | 'kept' | 'memory';
  /** Counters: one goes up whenever its part has changed, and what reads that part depends on it. */
  readonly itemsVersion: number;
  readonly stockVersion: number;
  readonly billsVersion: number;
  readonly daysVersion: number;
}

/** State of the page's projections. The projections themselves are large and are read by the functions below. */
export const useProjection = create<ProjectionStore>()(() => ({
  phase: 'waiting',
  done: 0,
  total: 0,
  keeping: 'starting',
  itemsVersion: 0,
  stockVersion: 0,
  billsVersion: 0,
  daysVersion: 0,
}));

const projection = emptyProjection();
let search = createItemSearch();
/** Answered by the host before the catalogue was here. */
const foundAtHost = new Map<ItemId, Item>();
let toIndex: Item[] = [];
let isIndexing = false;

/** What the page knows; to be changed by records only. */
export function pageProjection(): Projection {
  return projection;
}

/** An item by its id, retired ones too. */
export function itemById(id: ItemId): Item | undefined {
  return projection.items.get(id) ?? foundAtHost.get(id);
}

export interface CodeFound {
  readonly item: Item;
  /** Thousandths, where the code itself says how much: a weighed packet. */
  readonly quantity?: number;
}

/** An item by SKU or barcode as it was scanned or typed. */
export function itemByCode(code: string): CodeFound | undefined {
  const key = lookupKey(code);
  const item = byKey(key);
  if (item) return { item };
  const weighed = readWeighedCode(key);
  const packed = weighed && byKey(weighed.key);
  return packed && weighed && { item: packed, quantity: weighed.grams * 1000 };
}

function byKey(key: string): Item | undefined {
  const id = projection.byKey.get(key);
  return id === undefined ? undefined : projection.items.get(id);
}

/** The same asked of the host, for the moments before the catalogue is here. */
export async function findAtHost(code: string): Promise<Item | undefined> {
  const answer = await ask('catalogue.find', { code: lookupKey(code).slice(0, 64) });
  if (!answer.ok || !answer.value) return undefined;
  foundAtHost.set(answer.value.id, answer.value);
  return answer.value;
}

/** How much of an item is here, in thousandths; below nought where more was sold than known. */
export function stockOf(id: ItemId): number {
  return projection.stock.get(id) ?? 0;
}

/** Items that fit a text, best first. Retired ones are left out unless asked for. */
export function searchItems(text: string, limit: number, withRetired = false): Item[] {
  const ids = search.search(text, limit, (id) => withRetired || projection.items.get(id)?.retired === false);
  return ids.flatMap((id) => projection.items.get(id) ?? []);
}

/** Every item in the order they were first saved. Long: draw it with a virtual list. */
export function allItems(): Item[] {
  return projection.order.flatMap((id) => projection.items.get(id) ?? []);
}

/** The last bills, newest first; ask the host for what is older. */
export function recentBills(): BillSummary[] {
  return [...projection.bills].reverse();
}

/** What each day came to, oldest first. */
export function dayTotals(): DayTotal[] {
  return [...projection.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Follows the journal for as long as the page is open: from the kept copy if there is one, else from the host. */
export function startCatalogue(): void {
  let isWriter = false;
  const keeper = createKeeper({
    open: openCache,
    mayWrite: () => isWriter,
    onLost: () => useProjection.setState({ keeping: 'memory' }),
  });
  const sync = createSync({
    projection,
    ask,
    keeper,
    breath,
    onTouched: tell,
    onItems: (done, total) => useProjection.setState({ done, total }),
    onPhase(phase) {
      // Seen by the bench and in a browser's own profiler.
      if (phase === 'ready') performance.mark('haat:catalogue');
      useProjection.setState({ phase });
    },
    onFailed: (again) => setTimeout(again, RETRY_MS),
    onRebuilt() {
      search = createItemSearch();
      toIndex = [];
      tellAll();
    },
  });
  const claimed = claimWriting(() => {
    isWriter = true;
    if (sync.cursor) keeper.keepAll(projection, sync.cursor);
  });
  onNews(sync.hear);
  void claimed.then(() => begin(keeper, sync));
}

async function begin(keeper: Keeper, sync: ReturnType<typeof createSync>): Promise<void> {
  useProjection.setState({ phase: 'loading' });
  const kept = await keeper.load(projection, (done, total) => useProjection.setState({ done, total }));
  if (useProjection.getState().keeping === 'starting') useProjection.setState({ keeping: 'kept' });
  if (kept) tellAll();
  let wasReady = false;
  const onTill = () => {
    const { connection, view } = useTill.getState();
    const isReady = connection.name === 'open' && view?.phase === 'ready';
    if (isReady && !wasReady) void (sync.cursor ? sync.catchUp() : sync.start(kept));
    wasReady = isReady;
  };
  useTill.subscribe(onTill);
  onTill();
}

/** One window of several writes the copy they share; the next takes over when it is closed. */
async function claimWriting(onClaimed: () => void): Promise<void> {
  const forever = () => new Promise<never>(() => {});
  const isFirst = await new Promise<boolean>((resolve) => {
    navigator.locks
      .request('haat-projection', { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : forever();
      })
      .catch(() => resolve(false));
  });
  if (isFirst) return onClaimed();
  navigator.locks
    .request('haat-projection', () => {
      onClaimed();
      return forever();
    })
    .catch(() => {});
}

function tell(touched: Touched): void {
  useProjection.setState((store) => ({
    itemsVersion: store.itemsVersion + Number(touched.items.size > 0),
    stockVersion: store.stockVersion + Number(touched.stockPages.size > 0),
    billsVersion: store.billsVersion + Number(touched.billPages.size > 0),
    daysVersion: store.daysVersion + Number(touched.days),
  }));
  index([...touched.items]);
}

function tellAll(): void {
  useProjection.setState((store) => ({
    itemsVersion: store.itemsVersion + 1,
    stockVersion: store.stockVersion + 1,
    billsVersion: store.billsVersion + 1,
    daysVersion: store.daysVersion + 1,
  }));
  index([...projection.items.values()]);
}

/** Puts items into the search a little at a time; what is not in yet is only not found yet. */
function index(items: Item[]): void {
  if (items.length === 0) return;
  toIndex = toIndex.length === 0 ? items : toIndex.concat(items);
  if (!isIndexing) void indexAll();
}

/** A few at a time: two hundred would already be felt on a slow till. */
function* adding(items: readonly Item[]): Generator<void> {
  for (const [place, item] of items.entries()) {
    search.add(item);
    if (place % 8 === 7) yield;
  }
}

async function indexAll(): Promise<void> {
  isIndexing = true;
  while (toIndex.length > 0) {
    const items = toIndex;
    toIndex = [];
    await inSlices(adding(items));
    useProjection.setState((store) => ({ itemsVersion: store.itemsVersion + 1 }));
  }
  isIndexing = false;
}
