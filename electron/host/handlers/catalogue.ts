import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { lookupKey } from '../../../shared/item/barcode.ts';
import type { Item } from '../../../shared/item/item.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type CatalogueCalls = Pick<
  Handlers<Haat, PageConnection>,
  'catalogue.read' | 'catalogue.find' | 'stock.read' | 'photo.keep' | 'photo.read'
>;

/** Items in one portion: about a megabyte on the wire. */
const PORTION = 2000;

export function catalogueHandlers({ till, photos }: Rooms): CatalogueCalls {
  const { state } = till;
  return {
    'catalogue.read': ({ from }) =>
      ok({ items: portion(state.items, from), total: state.items.size, head: till.head() }),
    'catalogue.find': ({ code }) => {
      const id = state.itemByCode.get(lookupKey(code));
      return ok((id === undefined ? undefined : state.items.get(id)) ?? null);
    },
    'stock.read': () => ok([...(state.stock.get(state.setUp?.site.id ?? '') ?? [])]),
    'photo.keep': async ({ type, base64 }) => ok({ hash: await photos.keep(type, base64) }),
    'photo.read': async ({ hash }) => ok(await photos.read(hash)),
  };
}

/** Items keep their place when they change and none is ever taken out, so a place is good from call to call. */
function portion(items: ReadonlyMap<string, Item>, from: number): Item[] {
  const found: Item[] = [];
  let place = 0;
  for (const item of items.values()) {
    if (place >= from) found.push(item);
    if (found.length === PORTION) break;
    place += 1;
  }
  return found;
}
