import type {
  LabelElement,
  LabelSettings,
  LabelTemplate,
  RollStock,
  SheetStock,
  TextElement,
  TextField,
} from './template.ts';

type Box = readonly [x: number, y: number, width: number, height: number];
type Size = readonly [width: number, height: number];
type Look = 'bold' | 'right' | 'centre' | 'bold right';

function box([x, y, width, height]: Box) {
  return { x, y, width, height };
}

function line(id: string, field: TextField, at: Box, size: number, look?: Look): TextElement {
  const align = look?.endsWith('right') ? 'right' : look === 'centre' ? 'centre' : 'left';
  const bold = look?.startsWith('bold') ?? false;
  return {
    id,
    kind: 'text',
    ...box(at),
    field,
    language: 'label',
    size,
    bold,
    align,
    text: { en: '', hi: '' },
  };
}

function text(field: TextField, at: Box, size: number, look?: Look): LabelElement {
  return line(field, field, at, size, look);
}

/** The name in the language that the label is not in. */
function otherName(at: Box, size: number): LabelElement {
  return { ...line('other-name', 'name', at, size), language: 'other' };
}

function barcode(at: Box): LabelElement {
  return { id: 'barcode', kind: 'barcode', ...box(at), symbology: 'auto', figures: true };
}

function qr(content: 'story' | 'code', at: Box): LabelElement {
  return { id: 'qr', kind: 'qr', ...box(at), content };
}

/** A4, named by how many labels are on it. */
function sheet(
  [width, height]: Size,
  place: Omit<SheetStock, 'kind' | 'offsetX' | 'offsetY'>,
  elements: readonly LabelElement[],
): LabelTemplate {
  const count = place.columns * place.rows;
  const size = `${width} × ${height}`;
  return {
    id: `a4-${count}`,
    name: { en: `A4 with ${count} (${size} mm)`, hi: `ए4 पर ${count} (${size} मिमी)` },
    width,
    height,
    stock: { kind: 'sheet', ...place, offsetX: 0, offsetY: 0 },
    elements: [...elements],
  };
}

/** A roll, named by the size of its label and what is said of it in both languages. */
function roll(
  id: string,
  [width, height]: Size,
  [en, hi]: readonly [en: string, hi: string],
  elements: readonly LabelElement[],
  { across, gapX }: Pick<RollStock, 'across' | 'gapX'> = { across: 1, gapX: 0 },
): LabelTemplate {
  const size = `${width} × ${height}`;
  return {
    id,
    name: { en: en.replace('#', `${size} mm`), hi: hi.replace('#', `${size} मिमी`) },
    width,
    height,
    stock: { kind: 'roll', across, gapX, gapY: 3, offsetX: 0, offsetY: 0 },
    elements: [...elements],
  };
}

/**
 * What Haat brings along. Brands of paper differ by up to 2 mm: every measure can be changed, and the change is kept
 * under the same id.
 */
export const STANDARD_TEMPLATES: readonly LabelTemplate[] = [
  sheet([64, 33.9], { columns: 3, rows: 8, left: 6.5, top: 12.9, pitchX: 66.5, pitchY: 33.9 }, [
    text('name', [2, 1, 60, 4.9], 3.4, 'bold'),
    otherName([2, 5.9, 60, 3.8], 2.6),
    text('price', [2, 9.8, 26, 6.4], 4.5, 'bold'),
    text('maker', [28, 9.8, 34, 3.3], 2.2, 'right'),
    text('place', [28, 13.1, 34, 3.3], 2.2, 'right'),
    barcode([1.5, 17, 61, 15.4]),
  ]),
  sheet([48.5, 25.4], { columns: 4, rows: 10, left: 8, top: 21.5, pitchX: 48.5, pitchY: 25.4 }, [
    text('name', [2, 1, 44.5, 4.4], 3, 'bold'),
    otherName([2, 5.4, 44.5, 3.4], 2.3),
    text('price', [2, 8.8, 20, 5.2], 3.6, 'bold'),
    text('maker', [22, 9.6, 24.5, 3.2], 2.2, 'right'),
    barcode([1, 14.2, 46.5, 10.4]),
  ]),
  sheet([38.1, 21.2], { columns: 5, rows: 13, left: 4.75, top: 10.7, pitchX: 40.6, pitchY: 21.2 }, [
    text('name', [1.5, 0.8, 35.1, 3.9], 2.7, 'bold'),
    text('price', [1.5, 4.7, 16, 4.6], 3.2, 'bold'),
    text('craft', [17.5, 5.2, 19.1, 3.4], 2.2, 'right'),
    barcode([0.5, 9.6, 37.1, 11]),
  ]),
  roll(
    'roll-50x25',
    [50, 25],
    ['Roll #', 'रोल #'],
    [
      text('name', [2, 0.8, 46, 4.4], 3, 'bold'),
      otherName([2, 5.2, 46, 3.4], 2.3),
      text('price', [2, 8.6, 20, 5.2], 3.6, 'bold'),
      text('maker', [22, 9.4, 26, 3.2], 2.2, 'right'),
      barcode([1, 14, 48, 10.4]),
    ],
  ),
  roll(
    'roll-38x25',
    [38, 25],
    ['Roll #, two across', 'रोल #, दो साथ'],
    [
      text('name', [1.5, 0.8, 35, 4.1], 2.8, 'bold'),
      otherName([1.5, 4.9, 35, 3.3], 2.2),
      text('price', [1.5, 8.2, 17, 5], 3.5, 'bold'),
      text('craft', [18.5, 9, 18, 3.3], 2.2, 'right'),
      barcode([0.5, 13.4, 37, 11]),
    ],
    { across: 2, gapX: 3 },
  ),
  roll(
    'roll-100x50',
    [100, 50],
    ['Roll # with its story', 'रोल #, कहानी के साथ'],
    [
      text('name', [3, 1.5, 62, 6.2], 4.3, 'bold'),
      otherName([3, 7.7, 62, 4.6], 3.2),
      text('maker', [3, 12.6, 62, 4], 2.8),
      text('place', [3, 16.6, 62, 4], 2.8),
      text('gi', [3, 20.6, 62, 4], 2.8),
      text('odop', [3, 24.6, 62, 4], 2.8),
      text('price', [3, 29, 32, 7.8], 5.5, 'bold'),
      text('variant', [35, 31, 30, 4], 2.8, 'right'),
      qr('story', [66, 1.5, 32.5, 32.5]),
      text('shop', [66, 36, 32.5, 11.5], 2.6, 'centre'),
      barcode([2, 37, 64, 12]),
    ],
  ),
  roll(
    'roll-100x50-packed',
    [100, 50],
    ['Roll #, packed goods', 'रोल #, पैक माल'],
    [
      text('name', [3, 1.2, 94, 5.4], 3.7, 'bold'),
      text('packed', [3, 6.8, 94, 29.4], 2.6),
      text('price', [67, 38.5, 30, 7.6], 5.2, 'bold right'),
      barcode([2, 36.6, 64, 12.4]),
    ],
  ),
  roll(
    'jewellery',
    [95, 15],
    ['Jewellery dumb-bell #', 'गहनों का डम्बल #'],
    [
      qr('code', [1, 0.5, 14, 14]),
      text('sku', [15, 1, 14.5, 4], 2.6, 'bold'),
      text('variant', [15, 5.4, 14.5, 8.6], 2.2),
      text('price', [31.5, 1, 27, 5.6], 3.8, 'bold'),
      text('name', [31.5, 6.8, 27, 7.4], 2.4),
    ],
  ),
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
