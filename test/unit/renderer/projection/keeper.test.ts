import { describe, expect, it, vi } from 'vitest';
import { applyEvent, nothingTouched } from '../../../../renderer/data/projection/apply.ts';
import type { Cache } from '../../../../renderer/data/projection/cache.ts';
import { projectionDigest } from '../../../../renderer/data/projection/digest.ts';
import { createKeeper } from '../../../../renderer/data/projection/keeper.ts';
import {
  BILLS_KEPT,
  emptyProjection,
  PAGE_SIZE,
  type Projection,
} from '../../../../renderer/data/projection/projection.ts';
import type { TillEvent } from '../../../../shared/till/event.ts';
import { cart, item, line, openTestTill } from '../../../fixtures/till.ts';

function memoryCache(): Cache & { readonly rows: Map<string, unknown> } {
  const rows = new Map<string, unknown>();
  return {
    rows,
    read: async (keys) => keys.map((key) => rows.get(key)),
    async write(written) {
      for (const { key, value } of written) rows.set(key, structuredClone(value));
    },
    close: () => {},
  };
}

/** Quiet moments that come when the test says so. */
function quietMoments() {
  const works: (() => void)[] = [];
  return {
    whenQuiet: (work: () => void) => void works.push(work),
    async come() {
      while (works.length > 0) {
        works.shift()?.();
        await new Promise((done) => setTimeout(done));
      }
    },
  };
}

const cursor = (seq: number) => ({ seq, hash: seq.toString(16).padStart(64, '0') });

/** More items than fit a page, one of which has stock. */
function manyItems(): Projection {
  const projection = emptyProjection();
  const items = Array.from({ length: PAGE_SIZE + 5 }, (_, index) =>
    item({ id: `item-${String(index).padStart(6, '0')}`, sku: `S${index}`, barcodes: [] }),
  );
  apply(projection, { kind: 'items.saved@2', items, source: '' });
  apply(projection, moved('item-001004', 3000));
  return projection;
}

function apply(projection: Projection, event: TillEvent) {
  const touched = nothingTouched();
  applyEvent(projection, event, touched);
  return touched;
}

function moved(itemId: string, quantity: number): TillEvent {
  return {
    kind: 'stock.moved@1',
    siteId: 's',
    reason: 'opening',
    note: '',
    movements: [{ itemId, quantity }],
  };
}

async function loaded(cache: Cache) {
  const projection = emptyProjection();
  const keeper = createKeeper({ open: async () => cache, mayWrite: () => false, onLost: () => {} });
  return { projection, cursor: await keeper.load(projection, () => {}) };
}

describe('the kept copy', () => {
  it('gives back what it was given, and then only what was touched is written', async () => {
    const cache = memoryCache();
    const quiet = quietMoments();
    const keeper = createKeeper({
      open: async () => cache,
      mayWrite: () => true,
      onLost: () => {},
      ...quiet,
    });
    const projection = manyItems();
    keeper.keepAll(projection, cursor(7));
    await quiet.come();
    expect(await loaded(cache)).toMatchObject({ cursor: cursor(7) });

    const write = vi.spyOn(cache, 'write');
    keeper.keep(projection, apply(projection, moved('item-001004', -1000)), cursor(8));
    keeper.keep(projection, apply(projection, moved('item-001003', 500)), cursor(9));
    await quiet.come();
    expect(write.mock.calls.flatMap(([rows]) => rows.map(({ key }) => key))).toEqual(['head', 'stock/1']);

    const again = await loaded(cache);
    expect(again.cursor).toEqual(cursor(9));
    expect(again.projection.stock.get('item-001004')).toBe(2000);
    expect(await projectionDigest(again.projection)).toBe(await projectionDigest(projection));
  });

  it('is not touched by a window that may not write', async () => {
    const cache = memoryCache();
    const quiet = quietMoments();
    let isWriter = false;
    const keeper = createKeeper({
      open: async () => cache,
      mayWrite: () => isWriter,
      onLost: () => {},
      ...quiet,
    });
    keeper.keepAll(manyItems(), cursor(7));
    await quiet.come();
    expect(cache.rows.size).toBe(0);
    isWriter = true;
    keeper.keepAll(manyItems(), cursor(8));
    await quiet.come();
    expect(await loaded(cache)).toMatchObject({ cursor: cursor(8) });
  });

  it('is given up at the first fault, once, and selling goes on from memory', async () => {
    const quiet = quietMoments();
    const lost: unknown[] = [];
    const cache = { ...memoryCache(), write: () => Promise.reject(new Error('disk full')) };
    const keeper = createKeeper({
      open: async () => cache,
      mayWrite: () => true,
      onLost: (cause) => lost.push(cause),
      ...quiet,
    });
    keeper.keepAll(manyItems(), cursor(7));
    await quiet.come();
    keeper.keepAll(manyItems(), cursor(8));
    await quiet.come();
    expect(lost).toEqual([new Error('disk full')]);
  });

  it('is nothing where it cannot be opened or is of another version', async () => {
    const lost: unknown[] = [];
    const shut = createKeeper({
      open: () => Promise.reject(new Error('no IndexedDB')),
      mayWrite: () => true,
      onLost: (cause) => lost.push(cause),
    });
    expect(await shut.load(emptyProjection(), () => {})).toBeUndefined();
    expect(lost).toHaveLength(1);

    const cache = memoryCache();
    cache.rows.set('head', { ...cursor(7), version: 0, itemPages: 1, billPages: 0 });
    expect((await loaded(cache)).cursor).toBeUndefined();
  });
});

describe('bills at hand', () => {
  it('are the last ones, however many there were', () => {
    const till = openTestTill();
    const sold = cart(line(item()));
    till.must({
      kind: 'bill.complete',
      cart: sold,
      tenders: [{ kind: 'upi', amount: item().price }],
      shownPayable: item().price,
    });
    const [bill] = till.bills.values();
    if (!bill) throw new Error('no bill');
    const projection = emptyProjection();
    const all = BILLS_KEPT + 1200;
    for (let serial = 1; serial <= all; serial += 1) {
      apply(projection, {
        kind: 'bill.completed@2',
        series: '',
        serial,
        bill: { ...bill, number: String(serial) },
      });
    }
    expect(projection.bills.length).toBeGreaterThanOrEqual(BILLS_KEPT);
    expect(projection.bills.length).toBeLessThan(all);
    expect(projection.bills.at(-1)?.number).toBe(String(all));
    const voided = String(all - 5);
    apply(projection, {
      kind: 'bill.voided@2',
      number: voided,
      reason: '',
      at: 0,
      by: '',
      approvedBy: '',
      bill,
    });
    expect(projection.bills.filter((one) => one.voided).map((one) => one.number)).toEqual([voided]);
  });
});
