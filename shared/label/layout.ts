import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { drawBars } from './draw-bars.ts';
import { drawSquares } from './draw-squares.ts';
import { drawText } from './draw-text.ts';
import type { Measure } from './fit-text.ts';
import { dotAt, dotsWithin, type Resolution } from './resolution.ts';
import { isOnLabel, type LabelElement, type LabelTemplate } from './template.ts';
import type { LabelSubject } from './text.ts';

/** Black, in whole dots from the label's upper left corner. */
export type DrawOperation =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Left end of the baseline. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
    };

/** A symbol as it was placed, quiet zones within. */
export interface PlacedSymbol {
  readonly kind: 'code-128' | 'ean-13' | 'qr';
  readonly value: string;
  /** Dots to a module. */
  readonly module: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly operations: readonly DrawOperation[];
  readonly symbol?: PlacedSymbol;
}

export interface LabelLayout {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  readonly operations: readonly DrawOperation[];
  readonly symbols: readonly PlacedSymbol[];
}

export interface LayoutOptions {
  readonly resolution: Resolution;
  readonly measure: Measure;
  /** Least height of a capital letter in a package's declarations, in mm (`LabelSettings`). */
  readonly smallestLetter: number;
}

/** An element's box in dots. */
export interface DotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A label for one item as operations on whole dots. Fails, with what to do about it, where a symbol has no room with
 * the least module and its quiet zones (`label-barcode-too-wide`, `label-barcode-too-low`, `label-qr-too-large`), an
 * item has no such code (`label-no-ean`, `label-code-unprintable`), a text that must be whole has no room
 * (`label-text-too-long`, `label-letters-too-small`), a package is not fully declared (`packedLines`) or an element
 * lies outside (`label-element-outside`).
 */
export function layoutLabel(
  template: Pick<LabelTemplate, 'width' | 'height' | 'elements'>,
  subject: LabelSubject,
  options: LayoutOptions,
): Result<LabelLayout, Problem> {
  const drawn: Drawn[] = [];
  for (const element of template.elements) {
    if (!isOnLabel(element, template))
      return err(problem('label-element-outside', { sku: subject.item.sku }));
    const one = drawElement(element, boxOf(element, template, options.resolution), subject, options);
    if (!one.ok) return one;
    drawn.push(one.value);
  }
  return ok({
    width: dotsWithin(template.width, options.resolution),
    height: dotsWithin(template.height, options.resolution),
    operations: drawn.flatMap(({ operations }) => operations),
    symbols: drawn.flatMap(({ symbol }) => symbol ?? []),
  });
}

/** Rounded to whole dots and never beyond the label's last one. */
function boxOf(
  element: LabelElement,
  template: Pick<LabelTemplate, 'width' | 'height'>,
  resolution: Resolution,
): DotBox {
  const x = dotAt(element.x, resolution);
  const y = dotAt(element.y, resolution);
  const right = Math.min(
    dotsWithin(element.x + element.width, resolution),
    dotsWithin(template.width, resolution),
  );
  const bottom = Math.min(
    dotsWithin(element.y + element.height, resolution),
    dotsWithin(template.height, resolution),
  );
  return { x, y, width: right - x, height: bottom - y };
}

function drawElement(
  element: LabelElement,
  box: DotBox,
  subject: LabelSubject,
  options: LayoutOptions,
): Result<Drawn, Problem> {
  switch (element.kind) {
    case 'text':
      return drawText(element, box, subject, options);
    case 'barcode':
      return drawBars(element, box, subject, options);
    case 'qr':
      return drawSquares(element, box, subject, options.resolution);
  }
}
