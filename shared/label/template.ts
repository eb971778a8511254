import { z } from 'zod';

/** Millimetres, to a hundredth. */
const millimetres = (least: number, most: number) => z.number().min(least).max(most).multipleOf(0.01);
const words = z.object({ en: z.string().trim().max(120), hi: z.string().trim().max(120) });

/** In what a text stands: the label's own language, the other one, or always the same. */
export const textLanguageSchema = z.enum(['label', 'other', 'en', 'hi']);
export type TextLanguage = z.infer<typeof textLanguageSchema>;

/** What a text says of its item. `packed` is all that a pre-packed retail package must declare. */
export const textFieldSchema = z.enum([
  'name',
  'price',
  'mrp',
  'packed',
  'maker',
  'village',
  'district',
  'place',
  'craft',
  'gi',
  'odop',
  'variant',
  'sku',
  'shop',
  'free',
]);
export type TextField = z.infer<typeof textFieldSchema>;
export const TEXT_FIELDS = textFieldSchema.options;

/** `auto` is the item's EAN-13 where it has one, else its SKU as Code 128. */
export const symbologySchema = z.enum(['auto', 'code-128', 'ean-13']);

const box = {
  id: z.string().min(1).max(40),
  x: millimetres(0, 300),
  y: millimetres(0, 300),
  width: millimetres(1, 300),
  height: millimetres(1, 300),
};

/** One thing on a label, in a box whose corner is counted from the label's upper left one. Millimetres. */
export const elementSchema = z.discriminatedUnion('kind', [
  z.object({
    ...box,
    kind: z.literal('text'),
    field: textFieldSchema,
    language: textLanguageSchema,
    /** Size of type, from line to line without leading; a longer text gets smaller type. */
    size: millimetres(1.5, 30),
    bold: z.boolean(),
    align: z.enum(['left', 'centre', 'right']),
    /** What a `free` text says. */
    text: words,
  }),
  z.object({
    ...box,
    kind: z.literal('barcode'),
    symbology: symbologySchema,
    /** Whether the value stands in figures below the bars. */
    figures: z.boolean(),
  }),
  z.object({
    ...box,
    kind: z.literal('qr'),
    /** The story of the piece as text, or only what the barcode would say. */
    content: z.enum(['story', 'code']),
  }),
]);
export type LabelElement = Readonly<z.infer<typeof elementSchema>>;
export type TextElement = Extract<LabelElement, { kind: 'text' }>;

const offsets = {
  /** How far this printer puts everything off: to the right and down, found on a test sheet. */
  offsetX: millimetres(-10, 10),
  offsetY: millimetres(-10, 10),
};

/** What labels are stuck to. */
export const stockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sheet'),
    columns: z.number().int().min(1).max(20),
    rows: z.number().int().min(1).max(40),
    /** From the paper's edges to the first label. */
    left: millimetres(0, 200),
    top: millimetres(0, 290),
    /** From one label's edge to the same edge of the next. */
    pitchX: millimetres(5, 210),
    pitchY: millimetres(5, 297),
    ...offsets,
  }),
  z.object({
    kind: z.literal('roll'),
    across: z.number().int().min(1).max(4),
    gapX: millimetres(0, 20),
    gapY: millimetres(0, 20),
    ...offsets,
  }),
]);
export type LabelStock = Readonly<z.infer<typeof stockSchema>>;
export type SheetStock = Extract<LabelStock, { kind: 'sheet' }>;
export type RollStock = Extract<LabelStock, { kind: 'roll' }>;

const ROUNDING = 1e-6;

/** Whether a box lies on the label altogether. */
export function isOnLabel(
  { x, y, width, height }: Pick<LabelElement, 'x' | 'y' | 'width' | 'height'>,
  label: { readonly width: number; readonly height: number },
): boolean {
  return x >= 0 && y >= 0 && x + width <= label.width + ROUNDING && y + height <= label.height + ROUNDING;
}

/** How a label looks and what it is stuck to. One with the id of a standard template stands in its place. */
export const labelTemplateSchema = z
  .object({
    id: z.string().min(1).max(64),
    name: z.object({ en: z.string().trim().min(1).max(60), hi: z.string().trim().min(1).max(60) }),
    width: millimetres(10, 210),
    height: millimetres(8, 297),
    stock: stockSchema,
    elements: z.array(elementSchema).max(24),
  })
  .refine((label) => label.elements.every((element) => isOnLabel(element, label)), {
    path: ['elements'],
    message: 'an element lies outside the label',
  });
export type LabelTemplate = Readonly<z.infer<typeof labelTemplateSchema>>;

/** What a manager may set about labels. */
export const labelSettingsSchema = z.object({
  /** Own templates, and standard ones as they were changed here. */
  templates: z.array(labelTemplateSchema).max(40),
  /** Least height of a capital letter in the declarations of a package (Legal Metrology Rules, 2011, rule 7). */
  smallestLetter: millimetres(0.8, 10),
});
export type LabelSettings = Readonly<z.infer<typeof labelSettingsSchema>>;

/** What a new till starts with. */
export const FIRST_LABEL_SETTINGS: LabelSettings = { templates: [], smallestLetter: 1 };
