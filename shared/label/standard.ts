import type {
  LabelElement,
  LabelSettings,
  LabelTemplate,
  RollStock,
  SheetStock,
  TextField,
} from './template.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

function box([x, y, width, height]: Box) {
  return { x, y, width, height };
}

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  readonly language?: 'label' | 'other';
}

function text(id: string, field: TextField, at: Box, look: TextLook): LabelElement {
  const { size, bold = false, align = 'left', language = 'label' } = look;
  return { id, kind: 'text', ...box(at), field, language, size, bold, align, text: { en: '', hi: '' } };
}

function barcode(at: Box): LabelElement {
  return { id: 'barcode', kind: 'barcode', ...box(at), symbology: 'auto', figures: true };
}

function qr(content: 'story' | 'code', at: Box): LabelElement {
  return { id: 'qr', kind: 'qr', ...box(at), content };
}

function sheet(place: Omit<SheetStock, 'kind' | 'offsetX' | 'offsetY'>): SheetStock {
  return { kind: 'sheet', ...place, offsetX: 0, offsetY: 0 };
}

function roll(across: number, gapX: number): RollStock {
  return { kind: 'roll', across, gapX, gapY: 3, offsetX: 0, offsetY: 0 };
}

/**
 * What Haat brings along. Brands of paper differ by up to 2 mm: every measure can be changed, and the change is kept
 * under the same id.
 */
export const STANDARD_TEMPLATES: readonly LabelTemplate[] = [
  {
    id: 'a4-24',
    name: { en: 'A4 with 24 (64 × 33.9 mm)', hi: 'ए4 पर 24 (64 × 33.9 मिमी)' },
    width: 64,
    height: 33.9,
    stock: sheet({ columns: 3, rows: 8, left: 6.5, top: 12.9, pitchX: 66.5, pitchY: 33.9 }),
    elements: [
      text('name', 'name', [2, 1, 60, 4.9], { size: 3.4, bold: true }),
      text('other-name', 'name', [2, 5.9, 60, 3.8], { size: 2.6, language: 'other' }),
      text('price', 'price', [2, 9.8, 26, 6.4], { size: 4.5, bold: true }),
      text('maker', 'maker', [28, 9.8, 34, 3.3], { size: 2.2, align: 'right' }),
      text('place', 'place', [28, 13.1, 34, 3.3], { size: 2.2, align: 'right' }),
      barcode([1.5, 17, 61, 15.4]),
    ],
  },
  {
    id: 'a4-40',
    name: { en: 'A4 with 40 (48.5 × 25.4 mm)', hi: 'ए4 पर 40 (48.5 × 25.4 मिमी)' },
    width: 48.5,
    height: 25.4,
    stock: sheet({ columns: 4, rows: 10, left: 8, top: 21.5, pitchX: 48.5, pitchY: 25.4 }),
    elements: [
      text('name', 'name', [2, 1, 44.5, 4.4], { size: 3, bold: true }),
      text('other-name', 'name', [2, 5.4, 44.5, 3.4], { size: 2.3, language: 'other' }),
      text('price', 'price', [2, 8.8, 20, 5.2], { size: 3.6, bold: true }),
      text('maker', 'maker', [22, 9.6, 24.5, 3.2], { size: 2.2, align: 'right' }),
      barcode([1, 14.2, 46.5, 10.4]),
    ],
  },
  {
    id: 'a4-65',
    name: { en: 'A4 with 65 (38.1 × 21.2 mm)', hi: 'ए4 पर 65 (38.1 × 21.2 मिमी)' },
    width: 38.1,
    height: 21.2,
    stock: sheet({ columns: 5, rows: 13, left: 4.75, top: 10.7, pitchX: 40.6, pitchY: 21.2 }),
    elements: [
      text('name', 'name', [1.5, 0.8, 35.1, 3.9], { size: 2.7, bold: true }),
      text('price', 'price', [1.5, 4.7, 16, 4.6], { size: 3.2, bold: true }),
      text('craft', 'craft', [17.5, 5.2, 19.1, 3.4], { size: 2.2, align: 'right' }),
      barcode([0.5, 9.6, 37.1, 11]),
    ],
  },
  {
    id: 'roll-50x25',
    name: { en: 'Roll 50 × 25 mm', hi: 'रोल 50 × 25 मिमी' },
    width: 50,
    height: 25,
    stock: roll(1, 0),
    elements: [
      text('name', 'name', [2, 0.8, 46, 4.4], { size: 3, bold: true }),
      text('other-name', 'name', [2, 5.2, 46, 3.4], { size: 2.3, language: 'other' }),
      text('price', 'price', [2, 8.6, 20, 5.2], { size: 3.6, bold: true }),
      text('maker', 'maker', [22, 9.4, 26, 3.2], { size: 2.2, align: 'right' }),
      barcode([1, 14, 48, 10.4]),
    ],
  },
  {
    id: 'roll-38x25',
    name: { en: 'Roll 38 × 25 mm, two across', hi: 'रोल 38 × 25 मिमी, दो साथ' },
    width: 38,
    height: 25,
    stock: roll(2, 3),
    elements: [
      text('name', 'name', [1.5, 0.8, 35, 4.1], { size: 2.8, bold: true }),
      text('other-name', 'name', [1.5, 4.9, 35, 3.3], { size: 2.2, language: 'other' }),
      text('price', 'price', [1.5, 8.2, 17, 5], { size: 3.5, bold: true }),
      text('craft', 'craft', [18.5, 9, 18, 3.3], { size: 2.2, align: 'right' }),
      barcode([0.5, 13.4, 37, 11]),
    ],
  },
  {
    id: 'roll-100x50',
    name: { en: 'Roll 100 × 50 mm with its story', hi: 'रोल 100 × 50 मिमी, कहानी के साथ' },
    width: 100,
    height: 50,
    stock: roll(1, 0),
    elements: [
      text('name', 'name', [3, 1.5, 62, 6.2], { size: 4.3, bold: true }),
      text('other-name', 'name', [3, 7.7, 62, 4.6], { size: 3.2, language: 'other' }),
      text('maker', 'maker', [3, 12.6, 62, 4], { size: 2.8 }),
      text('place', 'place', [3, 16.6, 62, 4], { size: 2.8 }),
      text('gi', 'gi', [3, 20.6, 62, 4], { size: 2.8 }),
      text('odop', 'odop', [3, 24.6, 62, 4], { size: 2.8 }),
      text('price', 'price', [3, 29, 32, 7.8], { size: 5.5, bold: true }),
      text('variant', 'variant', [35, 31, 30, 4], { size: 2.8, align: 'right' }),
      qr('story', [66, 1.5, 32.5, 32.5]),
      text('shop', 'shop', [66, 36, 32.5, 11.5], { size: 2.6, align: 'centre' }),
      barcode([2, 37, 64, 12]),
    ],
  },
  {
    id: 'roll-100x50-packed',
    name: { en: 'Roll 100 × 50 mm, packed goods', hi: 'रोल 100 × 50 मिमी, पैक माल' },
    width: 100,
    height: 50,
    stock: roll(1, 0),
    elements: [
      text('name', 'name', [3, 1.2, 94, 5.4], { size: 3.7, bold: true }),
      text('packed', 'packed', [3, 6.8, 94, 29.4], { size: 2.6 }),
      text('price', 'price', [67, 38.5, 30, 7.6], { size: 5.2, bold: true, align: 'right' }),
      barcode([2, 36.6, 64, 12.4]),
    ],
  },
  {
    id: 'jewellery',
    name: { en: 'Jewellery dumb-bell 95 × 15 mm', hi: 'गहनों का डम्बल 95 × 15 मिमी' },
    width: 95,
    height: 15,
    stock: roll(1, 0),
    elements: [
      qr('code', [1, 0.5, 14, 14]),
      text('sku', 'sku', [15, 1, 14.5, 4], { size: 2.6, bold: true }),
      text('variant', 'variant', [15, 5.4, 14.5, 8.6], { size: 2.2 }),
      text('price', 'price', [31.5, 1, 27, 5.6], { size: 3.8, bold: true }),
      text('name', 'name', [31.5, 6.8, 27, 7.4], { size: 2.4 }),
    ],
  },
];

/** Every template that can be chosen: the standard ones, as they were changed here, then a till's own. */
export function templatesOf({ templates }: Pick<LabelSettings, 'templates'>): readonly LabelTemplate[] {
  const standard = STANDARD_TEMPLATES.map((one) => templates.find(({ id }) => id === one.id) ?? one);
  return [...standard, ...templates.filter(({ id }) => !isStandard(id))];
}

/** Whether a template came with Haat, changed or not. */
export function isStandard(id: string): boolean {
  return STANDARD_TEMPLATES.some((one) => one.id === id);
}
