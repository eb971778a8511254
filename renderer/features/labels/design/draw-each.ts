import type { Bitmap } from '../../../../shared/label/bitmap.ts';
import { type LabelLayout, type LayoutOptions, layoutLabel } from '../../../../shared/label/layout.ts';
import type { LabelTemplate } from '../../../../shared/label/template.ts';
import type { LabelSubject } from '../../../../shared/label/text.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { drawLabel } from '../draw.ts';

export interface DrawnEach {
  readonly bitmap: Bitmap;
  /** What has no room, by element. */
  readonly faults: ReadonlyMap<string, Problem>;
}

/** What a label shows as far as it can: one element without room must not hide the others from who mends it. */
export function drawEach(template: LabelTemplate, subject: LabelSubject, options: LayoutOptions): DrawnEach {
  const faults = new Map<string, Problem>();
  let whole: LabelLayout | undefined;
  for (const elements of [[], ...template.elements.map((element) => [element])]) {
    const layout = layoutLabel({ ...template, elements }, subject, options);
    const [element] = elements;
    if (layout.ok) {
      const operations = [...(whole?.operations ?? []), ...layout.value.operations];
      whole = { ...layout.value, operations };
    } else if (element) faults.set(element.id, layout.error);
  }
  if (!whole) throw new Error('an empty label has room');
  return { bitmap: drawLabel(whole), faults };
}
