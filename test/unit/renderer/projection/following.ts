import { projectionDigest } from '../../../../renderer/data/projection/digest.ts';
import { emptyProjection, type Projection } from '../../../../renderer/data/projection/projection.ts';
import { rebuild } from '../../../../renderer/data/projection/rebuild.ts';
import { createSync, type Sync } from '../../../../renderer/data/projection/sync.ts';
import type { ask } from '../../../../renderer/data/till.ts';
import type { Client } from '../../../../shared/contract/define.ts';
import type { Haat } from '../../../../shared/contract/haat.ts';
import type { Item } from '../../../../shared/item/item.ts';
import type { Bill } from '../../../../shared/sale/bill.ts';
import { commandId, must, type TestHost, value } from '../../../fixtures/host.ts';
import { bangles, cart, cloth, item, kurta, line, setUp } from '../../../fixtures/till.ts';

export const nothing = async () => {};

/** A till with four items, a shift and somebody signed in at the page. */
export async function openTill(host: TestHost, name = 'driver'): Promise<Client<Haat>> {
  const page = host.page(name);
  await must(page, setUp, { pin: '7391' });
  await must(page, { kind: 'items.save', items: [item(), kurta, cloth, bangles], source: 'test' });
  await must(page, { kind: 'shift.open', float: 2_000_00 });
  return page;
}

/** Sells one of each and gives the bill. */
export async function sell(page: Client<Haat>, ...items: Item[]): Promise<Bill> {
  const sold = cart(...items.map((one) => line(one)));
  const price = items.reduce((sum, one) => sum + one.price, 0);
  const news = await must(
    page,
    {
      kind: 'bill.complete',
      cart: sold,
      tenders: [{ kind: 'upi', amount: price }],
      shownPayable: price,
    },
    { id: commandId() },
  );
  const completed = news.events.find((event) => event.kind === 'bill.completed@2');
  if (!completed) throw new Error('no bill was completed');
  return completed.bill;
}

/** A day at the till: everything that a projection has to follow. */
export async function workADay(page: Client<Haat>): Promise<void> {
  await must(page, {
    kind: 'stock.move',
    reason: 'opening',
    note: '',
    movements: [item(), kurta, bangles].map(({ id }) => ({ itemId: id, quantity: 5000 })),
  });
  await sell(page, item(), kurta);
  const wrong = await sell(page, bangles);
  await must(page, { kind: 'bill.void', number: wrong.number, reason: 'wrong item' });
  const swapped = [
    { ...kurta, barcodes: bangles.barcodes, price: 2_800_00 },
    { ...bangles, barcodes: kurta.barcodes, nameHindi: 'लाख के कंगन' },
  ];
  await must(page, { kind: 'items.save', items: swapped, source: 'test' });
  await must(page, {
    kind: 'items.save',
    items: [item({ id: 'item-stole', sku: 'ST0001', barcodes: [] })],
    source: 'test',
  });
}

export function asking(page: Client<Haat>): typeof ask {
  return (name, input, options) => page.call(name, input, options);
}

export interface Follower {
  readonly projection: Projection;
  readonly sync: Sync;
  readonly phases: string[];
  /** Records that were given to it from now on do not reach it. */
  deaf: boolean;
}

/** A page that follows the till as the catalogue does, without a cache. */
export function follow(page: Client<Haat>): Follower {
  const projection = emptyProjection();
  const phases: string[] = [];
  const sync = createSync({
    projection,
    ask: asking(page),
    keeper: { keep: () => {}, keepAll: () => {} },
    breath: nothing,
    onTouched: () => {},
    onItems: () => {},
    onPhase: (phase) => phases.push(phase),
    onFailed: () => {},
    onRebuilt: () => {},
  });
  const follower = { projection, sync, phases, deaf: false };
  page.on('news', (news) => {
    if (!follower.deaf) sync.hear(news);
  });
  return follower;
}

/** What a page would hold that read everything afresh now. */
export async function digestAfresh(page: Client<Haat>): Promise<string> {
  const projection = emptyProjection();
  value(await rebuild(projection, { ask: asking(page), onItems: () => {}, breath: nothing }));
  return projectionDigest(projection);
}

/** Waits until a follower has heard all that was written before. */
export async function inStep(follower: Follower, page: Client<Haat>): Promise<void> {
  const view = value(await page.call('till.read', {}));
  if (view.phase !== 'ready') throw new Error('the till is not ready');
  while ((follower.sync.cursor?.seq ?? -1) < view.head.seq) await new Promise((done) => setTimeout(done, 2));
}
