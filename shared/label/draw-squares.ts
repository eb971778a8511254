import type { Item } from '../item/item.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { DotBox, Drawn, DrawOperation } from './layout.ts';
import type { Resolution } from './resolution.ts';
import { storyOf } from './story.ts';
import { ean13Of, QR_QUIET, type SquareSymbol, squareSymbol } from './symbol.ts';
import type { LabelElement } from './template.ts';
import type { LabelSubject } from './text.ts';

type SquareElement = Extract<LabelElement, { kind: 'qr' }>;

/**
 * A QR code in the middle of its box, in the widest modules that have room with the quiet zone; with less mending
 * where only that has room. Fails with `label-qr-too-large {sku, needed, room}`.
 */
export function drawSquares(
  element: SquareElement,
  box: DotBox,
  { item, piece }: Pick<LabelSubject, 'item' | 'piece'>,
  resolution: Resolution,
): Result<Drawn, Problem> {
  const value = element.content === 'story' ? storyOf(item, piece) : (piece ?? ean13Of(item) ?? item.sku);
  const room = Math.min(box.width, box.height);
  const found = firstThatFits(value, room, resolution);
  if (!found) return err(problem('label-qr-too-large', tooLarge(value, room, item, resolution)));
  const { symbol, module } = found;
  const width = (symbol.size + 2 * QR_QUIET) * module;
  const x = box.x + Math.floor((box.width - width) / 2);
  const y = box.y + Math.floor((box.height - width) / 2);
  return ok({
    operations: squaresOf(symbol, module, x + QR_QUIET * module, y + QR_QUIET * module),
    symbol: { kind: 'qr', value, module, x, y, width, height: width },
  });
}

function firstThatFits(value: string, room: number, { squareModules }: Resolution) {
  for (const level of ['M', 'L'] as const) {
    const symbol = squareSymbol(value, level);
    const module = symbol && squareModules.find((dots) => (symbol.size + 2 * QR_QUIET) * dots <= room);
    if (symbol && module !== undefined) return { symbol, module };
  }
  return undefined;
}

function tooLarge(value: string, room: number, item: Item, resolution: Resolution) {
  const size = squareSymbol(value, 'L')?.size ?? 177;
  const least = resolution.squareModules.at(-1) ?? 1;
  const inMillimetres = (dots: number) => (dots / resolution.dotsPerMillimetre).toFixed(1);
  return { sku: item.sku, needed: inMillimetres((size + 2 * QR_QUIET) * least), room: inMillimetres(room) };
}

/** Dark squares side by side are drawn as one: no hair shows between them. */
function squaresOf(
  symbol: SquareSymbol,
  module: number,
  left: number,
  top: number,
): readonly DrawOperation[] {
  const drawn: DrawOperation[] = [];
  for (let row = 0; row < symbol.size; row += 1) {
    for (let from = 0; from < symbol.size; ) {
      let to = from;
      while (to < symbol.size && symbol.isDark(row, to)) to += 1;
      const y = top + row * module;
      if (to > from)
        drawn.push({ kind: 'rect', x: left + from * module, y, width: (to - from) * module, height: module });
      from = to + 1;
    }
  }
  return drawn;
}
