import type { LabelElement, LabelTemplate } from '../../../../shared/label/template.ts';

/** To a hundredth of a millimetre: sums of measures differ in their last bits. */
function tidy(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

function clamp(value: number, least: number, most: number): number {
  return tidy(Math.min(Math.max(value, least), Math.max(least, most)));
}

const LEAST = 1;

/** An element so far to the right and down, in mm; it stops at the label's edges. */
export function moved(
  element: LabelElement,
  label: LabelTemplate,
  right: number,
  down: number,
): LabelElement {
  return {
    ...element,
    x: clamp(element.x + right, 0, label.width - element.width),
    y: clamp(element.y + down, 0, label.height - element.height),
  };
}

/** An element so much wider and higher, in mm; its corner stays and it stops at the label's edges. */
export function resized(
  element: LabelElement,
  label: LabelTemplate,
  wider: number,
  higher: number,
): LabelElement {
  return {
    ...element,
    width: clamp(element.width + wider, LEAST, label.width - element.x),
    height: clamp(element.height + higher, LEAST, label.height - element.y),
  };
}

/** An element with another place or size, brought within the label. */
export function placed(
  element: LabelElement,
  label: LabelTemplate,
  box: Partial<LabelElement>,
): LabelElement {
  const next = { ...element, ...box } as LabelElement;
  const width = clamp(next.width, LEAST, label.width);
  const height = clamp(next.height, LEAST, label.height);
  return {
    ...next,
    width,
    height,
    x: clamp(next.x, 0, label.width - width),
    y: clamp(next.y, 0, label.height - height),
  };
}

/** A label of another size, with everything still on it. */
export function sized(
  label: LabelTemplate,
  size: { readonly width: number; readonly height: number },
): LabelTemplate {
  const next = { ...label, ...size };
  return { ...next, elements: label.elements.map((element) => placed(element, next, {})) };
}

export function withElement(label: LabelTemplate, element: LabelElement): LabelTemplate {
  return { ...label, elements: label.elements.map((one) => (one.id === element.id ? element : one)) };
}

export function withoutElement(label: LabelTemplate, id: string): LabelTemplate {
  return { ...label, elements: label.elements.filter((one) => one.id !== id) };
}

/** A new element in the label's corner, as large as is useful and has room. */
export function newElement(kind: LabelElement['kind'], id: string, label: LabelTemplate): LabelElement {
  const at = { id, x: 1, y: 1 };
  const across = Math.max(LEAST, label.width - 2);
  switch (kind) {
    case 'text':
      return placed(
        {
          ...at,
          kind,
          width: Math.min(across, 30),
          height: 4,
          field: 'free',
          language: 'label',
          size: 2.6,
          bold: false,
          align: 'left',
          text: { en: 'Handmade', hi: 'हाथ से बना' },
        },
        label,
        {},
      );
    case 'barcode':
      return placed(
        { ...at, kind, width: Math.min(across, 38), height: 10, symbology: 'auto', figures: true },
        label,
        {},
      );
    case 'qr':
      return placed({ ...at, kind, width: 14, height: 14, content: 'code' }, label, {});
  }
}
