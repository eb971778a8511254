import { z } from 'zod';
import { unitSchema } from './unit.ts';

const text = (max: number) => z.string().trim().max(max);
const paise = z.number().int().min(0).max(100_000_000_00);

/** A SKU is short on purpose: Code 128 of more than 12 characters does not fit a 38 mm label. */
export const skuSchema = z
  .string()
  .trim()
  .min(1)
  .max(32)
  .regex(/^[A-Z0-9][A-Z0-9._/-]*$/);

export const barcodeSchema = z
  .string()
  .min(3)
  .max(48)
  .regex(/^[\x21-\x7e]+$/);

/**
 * Something in the catalogue with a SKU. All money is paise including tax; the artisan's name is public on the
 * tag, so it stands here and not in the people file.
 */
export const itemSchema = z.object({
  id: z.string().min(8).max(64),
  sku: skuSchema,
  barcodes: z.array(barcodeSchema).max(12),
  nameEnglish: text(160).min(1),
  nameHindi: text(160),
  hsn: z.string().regex(/^(\d{4}|\d{6}|\d{8})$/),
  taxClass: z.string().regex(/^[A-Z0-9_]{2,48}$/),
  unit: unitSchema,
  /** Selling price of one unit, tax included. */
  price: paise.min(1),
  /** Printed maximum retail price, tax included; a sale above it is refused (Legal Metrology Rules, 2011). */
  mrp: paise.optional(),
  cost: paise.optional(),
  /** Lowest price a cashier may go to without a second person. */
  floor: paise.optional(),
  craft: text(80),
  district: text(80),
  /** Name of the geographical indication, empty where there is none. */
  gi: text(120),
  odop: z.boolean(),
  maker: text(120),
  village: text(80),
  /** SHA-256 of the photo kept by the host. */
  photo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Items of one style differ by size and colour only. */
  style: text(80),
  size: text(32),
  colour: text(48),
  oneOfAKind: z.boolean(),
  /** Each piece has a number and a label of its own; for counted units only. */
  byPiece: z.boolean().optional(),
  /** Made predominantly by hand (notification 21/2018); where nothing is said, as the tax class supposes. */
  handicraft: z.boolean().optional(),
  /** Pre-packed and labelled for retail; where nothing is said, as the tax class supposes. */
  prepacked: z.boolean().optional(),
  retired: z.boolean(),
});

export type Item = Readonly<z.infer<typeof itemSchema>>;
export type ItemId = string;
