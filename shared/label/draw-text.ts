import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { baselineOf, fitText, lineHeight } from './fit-text.ts';
import type { DotBox, Drawn, DrawOperation, LayoutOptions } from './layout.ts';
import { dotAt } from './resolution.ts';
import type { TextElement } from './template.ts';
import { type LabelSubject, mustBeWhole, textOf } from './text.ts';

/** The smallest type that people read on thermal paper, in mm. */
const LEAST_SIZE = 1.9;
/** Height of a capital letter as a part of the size of type, in Noto Sans. */
const CAPITAL = 0.714;

/** A text in its box. Fails with `label-text-too-long`, `label-letters-too-small` or as `textOf` does. */
export function drawText(
  element: TextElement,
  box: DotBox,
  subject: LabelSubject,
  { resolution, measure, smallestLetter }: LayoutOptions,
): Result<Drawn, Problem> {
  const text = textOf(element, subject);
  if (!text.ok) return text;
  if (text.value === '') return ok({ operations: [] });
  const lawful = smallestLetter / CAPITAL;
  const { sku } = subject.item;
  const isPackage = element.field === 'packed';
  if (isPackage && element.size < lawful) {
    return err(problem('label-letters-too-small', { sku, size: lawful.toFixed(1) }));
  }
  const least = isPackage ? Math.max(LEAST_SIZE, lawful) : Math.min(LEAST_SIZE, element.size);
  const fitted = fitText(
    text.value,
    {
      width: box.width,
      height: box.height,
      size: Math.max(dotAt(element.size, resolution), 1),
      // Up, never down: a letter of the law is not a dot smaller.
      least: Math.ceil(least * resolution.dotsPerMillimetre - 1e-6),
      bold: element.bold,
      mayCut: !mustBeWhole(element.field),
    },
    measure,
  );
  if (!fitted) return err(problem('label-text-too-long', { sku, text: text.value.split('\n')[0] ?? '' }));
  const { size, lines } = fitted;
  const operations = lines.flatMap((line, index): readonly DrawOperation[] => {
    if (line === '') return [];
    const width = Math.ceil(measure(line, size, element.bold));
    const x = box.x + start(element.align, box.width - width);
    const y = box.y + index * lineHeight(size) + baselineOf(size);
    return [{ kind: 'text', text: line, x, y, size, bold: element.bold }];
  });
  return ok({ operations });
}

function start(align: TextElement['align'], free: number): number {
  const room = Math.max(0, free);
  if (align === 'left') return 0;
  return align === 'right' ? room : Math.floor(room / 2);
}
