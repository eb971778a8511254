import { lookupKey, lookupKeys } from '../../item/barcode.ts';
import type { Item } from '../../item/item.ts';
import { unitStep } from '../../item/unit.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';
import { clearedObjection } from './pieces.ts';

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
  return ok([{ kind: 'items.saved@2', items: command.items, source: command.source }]);
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
 * Who holds which code once the portion is in. Items of the portion give up what they hold today before anything
 * is claimed, so that two of them may swap.
 */
function createClaims(state: TillState, items: readonly Item[]) {
  const changing = new Map(items.map((item) => [item.id, item]));
  const claimed = new Map<string, Item>();
  function holderOf(key: string): Item | undefined {
    const held = state.itemByCode.get(key);
    const kept = held === undefined || changing.has(held) ? undefined : state.items.get(held);
    // The number of a piece is a code of its item, whatever becomes of the item.
    const piece = state.pieces.byNumber.get(key);
    return claimed.get(key) ?? kept ?? (piece && state.items.get(piece.itemId));
  }
  return {
    check(item: Item): Problem | undefined {
      for (const key of lookupKeys(item)) {
        const holder = holderOf(key);
        if (holder) {
          return key === lookupKey(item.sku)
            ? problem('sku-taken', { sku: item.sku, item: holder.nameEnglish })
            : problem('barcode-taken', { barcode: key, sku: holder.sku });
        }
        claimed.set(key, item);
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

/** Goods that were set apart: back for sale, or gone. */
export function clearQuarantine(
  state: TillState,
  command: CommandOf<'quarantine.clear'>,
  actors: Actors,
): Decision {
  const by = allowedBy(actors, 'move-stock');
  if (!by.ok) return by;
  if (!state.setUp) return err(problem('not-set-up'));
  const { itemId, quantity, to, reason, pieces } = command;
  const item = state.items.get(itemId);
  if (item && quantity % unitStep(item.unit) !== 0) return err(problem('quantity-step', { sku: item.sku }));
  const left = state.quarantine.get(itemId) ?? 0;
  if (quantity > left) return err(problem('quarantine-short', { left }));
  const unclear = clearedObjection(state, command);
  if (unclear) return err(unclear);
  return ok([
    {
      kind: 'quarantine.cleared@1',
      siteId: state.setUp.site.id,
      itemId,
      quantity,
      ...(pieces && { pieces }),
      to,
      reason,
    },
  ]);
}
