import type { Item } from '../item/item.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { baselineOf, fitText, lineHeight } from './fit-text.ts';
import type { DotBox, Drawn, DrawOperation, LayoutOptions } from './layout.ts';
import { dotAt } from './resolution.ts';
import { type BarSymbol, barSymbol, ean13Of } from './symbol.ts';
import type { LabelElement } from './template.ts';
import type { LabelSubject } from './text.ts';

type BarElement = Extract<LabelElement, { kind: 'barcode' }>;

/** Bars lower than this are missed by a scanner that is held askew, in mm. */
export const LEAST_BAR_HEIGHT = 5;
/** Size of type of the figures below, in mm. */
const FIGURES = 2.2;

/**
 * A barcode in the middle of its box, in the widest modules that have room with both quiet zones. Fails with
 * `label-barcode-too-wide {sku, value, needed, room}`, `label-barcode-too-low`, `label-no-ean`,
 * `label-code-unprintable`.
 */
export function drawBars(
  element: BarElement,
  box: DotBox,
  { item, piece }: Pick<LabelSubject, 'item' | 'piece'>,
  { resolution, measure }: LayoutOptions,
): Result<Drawn, Problem> {
  const found = symbolFor(element, item, piece);
  if (!found.ok) return found;
  const symbol = found.value;
  const { modules, quiet, value } = symbol;
  const across = quiet.left + modules.length + quiet.right;
  const module = resolution.barModules.find((dots) => across * dots <= box.width);
  if (module === undefined) {
    const [least = 1] = resolution.barModules.slice(-1);
    const inMillimetres = (dots: number) => (dots / resolution.dotsPerMillimetre).toFixed(1);
    return err(
      problem('label-barcode-too-wide', {
        sku: item.sku,
        value,
        needed: inMillimetres(across * least),
        room: inMillimetres(box.width),
      }),
    );
  }
  const size = dotAt(FIGURES, resolution);
  const height = box.height - (element.figures ? lineHeight(size) : 0);
  if (height < Math.ceil(LEAST_BAR_HEIGHT * resolution.dotsPerMillimetre)) {
    return err(problem('label-barcode-too-low', { sku: item.sku, least: LEAST_BAR_HEIGHT }));
  }
  const width = across * module;
  const x = box.x + Math.floor((box.width - width) / 2);
  const bars = barsOf(symbol).map(
    ({ from, length }): DrawOperation => ({
      kind: 'rect',
      x: x + (quiet.left + from) * module,
      y: box.y,
      width: length * module,
      height,
    }),
  );
  const figures = element.figures ? figuresOf(value, size, { ...box, y: box.y + height }, measure) : [];
  const kind = symbol.symbology;
  return ok({
    operations: [...bars, ...figures],
    symbol: { kind, value, module, x, y: box.y, width, height },
  });
}

/** A piece has its own number on its tag, but where the template wants nothing but the EAN-13. */
function symbolFor(
  { symbology }: BarElement,
  item: Item,
  piece: string | undefined,
): Result<BarSymbol, Problem> {
  const isOwn = symbology === 'code-128' || (symbology === 'auto' && piece !== undefined);
  const ean = isOwn ? undefined : ean13Of(item);
  const own = piece ?? item.sku;
  if (symbology === 'ean-13' && ean === undefined) return err(problem('label-no-ean', { sku: item.sku }));
  const symbol = ean === undefined ? barSymbol('code-128', own) : barSymbol('ean-13', ean);
  return symbol ? ok(symbol) : err(problem('label-code-unprintable', { value: ean ?? own }));
}

/** Dark modules side by side are one bar. */
function barsOf({ modules }: BarSymbol): readonly { readonly from: number; readonly length: number }[] {
  const bars: { from: number; length: number }[] = [];
  for (const [at, isDark] of modules.entries()) {
    const last = bars.at(-1);
    if (!isDark) continue;
    if (last && last.from + last.length === at) last.length += 1;
    else bars.push({ from: at, length: 1 });
  }
  return bars;
}

function figuresOf(
  value: string,
  size: number,
  room: DotBox,
  measure: LayoutOptions['measure'],
): readonly DrawOperation[] {
  const width = room.width;
  const fitted = fitText(
    value,
    { width, height: lineHeight(size), size, least: 1, bold: false, mayCut: false },
    measure,
  );
  if (!fitted) return [];
  const free = Math.max(0, width - Math.ceil(measure(value, fitted.size, false)));
  const x = room.x + Math.floor(free / 2);
  return [
    { kind: 'text', text: value, x, y: room.y + baselineOf(fitted.size), size: fitted.size, bold: false },
  ];
}
