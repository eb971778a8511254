import { describe, expect, it } from 'vitest';
import {
  moved,
  newElement,
  placed,
  resized,
  sized,
} from '../../../../renderer/features/labels/design/edit.ts';
import { STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import { isOnLabel, labelTemplateSchema } from '../../../../shared/label/template.ts';

const label = STANDARD_TEMPLATES[3];
const element = label?.elements[0];
if (!label || !element) throw new Error('no label');

describe('parts of a label', () => {
  it('move by measures without tails and stop at the edges', () => {
    let one = element;
    for (let step = 0; step < 3; step += 1) one = moved(one, label, 0.1, 0.1);
    expect(one.x).toBe(2.3);
    expect(one.y).toBe(1.1);
    expect(moved(element, label, 999, -999)).toMatchObject({ x: label.width - element.width, y: 0 });
  });

  it('grow to the edges and keep a millimetre', () => {
    expect(resized(element, label, 999, 999)).toMatchObject({
      width: label.width - element.x,
      height: label.height - element.y,
    });
    expect(resized(element, label, -999, -999)).toMatchObject({ width: 1, height: 1 });
  });

  it('are brought within when a place or the label’s size is typed', () => {
    expect(placed(element, label, { x: 49, width: 20 })).toMatchObject({ x: 30, width: 20 });
    const small = sized(label, { width: 20, height: 12 });
    expect(small.elements.every((one) => isOnLabel(one, small))).toBe(true);
    expect(labelTemplateSchema.safeParse(small).error).toBeUndefined();
  });

  it.each(['text', 'barcode', 'qr'] as const)('begin on the label: %s', (kind) => {
    const tiny = { ...label, width: 12, height: 8, elements: [] };
    expect(isOnLabel(newElement(kind, 'new', tiny), tiny)).toBe(true);
    expect(
      labelTemplateSchema.safeParse({ ...tiny, elements: [newElement(kind, 'new', tiny)] }).error,
    ).toBeUndefined();
  });
});
