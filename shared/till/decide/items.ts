import type { Item } from '../../item/item.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/**
 * Adds or changes items, all or none. An import comes in portions of up to a thousand, each one record. Fails at
 * the first item that clashes: `sku-taken`, `barcode-taken`, `tax-class-unknown`, `above-mrp`.
 */
export function saveItems(
  state: TillState,
  command: CommandOf<'items.save'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  const by = allowedBy(actors, 'edit-items');
  if (!by.ok) return by;
  const claims = createClaims(state, command.items);
  for (const item of command.items) {
    const wrong = claims.check(item) ?? checkItem(item, circumstances);
    if (wrong) return err(wrong);
  }
  return ok([{ kind: 'items.saved@1', items: command.items, source: command.source }]);
}

function checkItem(item: Item, { taxTable }: Circumstances): Problem | undefined {
  if (!taxTable.has(item.taxClass)) {
    return problem('tax-class-unknown', { sku: item.sku, taxClass: item.taxClass });
  }
  if (item.mrp !== undefined && item.price > item.mrp) {
    return problem('above-mrp', { sku: item.sku, price: item.price, mrp: item.mrp });
  }
  return undefined;
}

/**
 * Who holds which SKU and barcode once the portion is in. Items of the portion give up what they hold today
 * before anything is claimed, so that two of them may swap.
 */
function createClaims(state: TillState, items: readonly Item[]) {
  const changing = new Set(items.map((item) => item.id));
  const skus = new Map<string, string>();
  const barcodes = new Map<string, string>();
  const holder = (claimed: Map<string, string>, kept: Map<string, string>, code: string) => {
    const held = kept.get(code);
    return claimed.get(code) ?? (held !== undefined && !changing.has(held) ? held : undefined);
  };
  const skuOf = (id: string) => items.find((item) => item.id === id)?.sku ?? state.items.get(id)?.sku ?? id;
  return {
    check(item: Item): Problem | undefined {
      const skuHolder = holder(skus, state.itemBySku, item.sku);
      if (skuHolder !== undefined) return problem('sku-taken', { sku: item.sku });
      skus.set(item.sku, item.id);
      for (const barcode of new Set(item.barcodes)) {
        const held = holder(barcodes, state.itemByBarcode, barcode);
        if (held !== undefined) return problem('barcode-taken', { barcode, sku: skuOf(held) });
        barcodes.set(barcode, item.id);
      }
      return undefined;
    },
  };
}

export function moveStock(state: TillState, command: CommandOf<'stock.move'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'move-stock');
  if (!by.ok) return by;
  if (!state.setUp) return err(problem('not-set-up'));
  const unknown = command.movements.find((movement) => !state.items.has(movement.itemId));
  if (unknown) return err(problem('item-unknown', { item: unknown.itemId }));
  const { reason, note, movements } = command;
  return ok([{ kind: 'stock.moved@1', siteId: state.setUp.site.id, reason, note, movements }]);
}
