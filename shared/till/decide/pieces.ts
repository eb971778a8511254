import { UNITS } from '../../item/unit.ts';
import { notForSale, piecesOf } from '../../piece/book.ts';
import { pieceNumber, pieceSeries } from '../../piece/number.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { CartLine } from '../../sale/cart.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/** More pieces than a person tags at once. */
export const MOST_PIECES = 2000;

/**
 * Gives numbers to so many pieces of each item. A number that something in the catalogue has as its code is passed
 * over. Fails with `item-unknown`, `item-not-by-piece {sku}` or `pieces-too-many {most}`.
 */
export function numberPieces(
  state: TillState,
  { pieces: wanted }: CommandOf<'pieces.number'>,
  actors: Actors,
  { incarnation }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'edit-items');
  if (!by.ok) return by;
  if (!state.setUp) return err(problem('not-set-up'));
  if (wanted.reduce((sum, { count }) => sum + count, 0) > MOST_PIECES) {
    return err(problem('pieces-too-many', { most: MOST_PIECES }));
  }
  const series = pieceSeries(state.setUp.tillCode, incarnation);
  let serial = state.pieces.serials.get(series) ?? 0;
  const pieces: { number: string; itemId: string }[] = [];
  for (const { itemId, count } of wanted) {
    const item = state.items.get(itemId);
    if (!item) return err(problem('item-unknown', { item: itemId }));
    if (!item.byPiece || UNITS[item.unit].decimals > 0) {
      return err(problem('item-not-by-piece', { sku: item.sku }));
    }
    for (let done = 0; done < count; ) {
      serial += 1;
      const number = pieceNumber(series, serial);
      if (state.itemByCode.has(number)) continue;
      pieces.push({ number, itemId });
      done += 1;
    }
  }
  return ok([{ kind: 'pieces.numbered@1', series, serial, pieces }]);
}

/** The label of a piece once more, with the number it has. Fails with `piece-unknown {piece}`. */
export function relabelPieces(
  state: TillState,
  { numbers }: CommandOf<'pieces.relabel'>,
  actors: Actors,
): Decision {
  const by = allowedBy(actors, 'edit-items');
  if (!by.ok) return by;
  const unknown = numbers.find((number) => !state.pieces.byNumber.has(number));
  if (unknown !== undefined) return err(problem('piece-unknown', { piece: unknown }));
  return ok([{ kind: 'pieces.relabelled@1', numbers }]);
}

/**
 * Why a cart's pieces cannot be sold; nothing where they can. `piece-unknown`, `piece-of-another-item`, as
 * `notForSale`, or for one that is twice in the cart `piece-twice`.
 */
export function pieceObjection(state: TillState, lines: readonly CartLine[]): Problem | undefined {
  const seen = new Set<string>();
  for (const { piece: number, itemId } of lines) {
    if (number === undefined) continue;
    const piece = state.pieces.byNumber.get(number);
    if (!piece) return problem('piece-unknown', { piece: number });
    if (piece.itemId !== itemId) return problem('piece-of-another-item', { piece: number });
    if (seen.has(number)) return problem('piece-twice', { piece: number });
    seen.add(number);
    const notHere = notForSale(piece);
    if (notHere) return notHere;
  }
  return undefined;
}

/**
 * Which pieces leave the quarantine must be said where there are more of them than leave. Fails with `piece-not-named
 * {sku}`, and with `piece-not-set-apart {piece}` for one that is not there.
 */
export function clearedObjection(
  state: TillState,
  { itemId, quantity, pieces = [] }: CommandOf<'quarantine.clear'>,
): Problem | undefined {
  const apart = piecesOf(state.pieces, itemId).filter(({ standing }) => standing.kind === 'set-apart');
  const wrong = pieces.find((number) => !apart.some((piece) => piece.number === number));
  if (wrong !== undefined) return problem('piece-not-set-apart', { piece: wrong });
  // What has no number may leave without one.
  const unnumbered = (state.quarantine.get(itemId) ?? 0) - apart.length * 1000;
  const named = new Set(pieces).size * 1000;
  if (named > quantity || quantity - named > Math.max(0, unnumbered)) {
    return problem('piece-not-named', { sku: state.items.get(itemId)?.sku ?? itemId });
  }
  return undefined;
}
