import { z } from 'zod';

/** Quantities are thousandths of the item's unit; money is paise; rates are basis points. */
const quantity = z.number().int().min(1).max(100_000_000);
const paise = z.number().int().min(0).max(100_000_000_00);
const reason = z.string().trim().min(2).max(120);

/** A discount always carries the reason that an auditor will ask for. */
export const discountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percent'), basisPoints: z.number().int().min(1).max(10_000), reason }),
  z.object({ kind: z.literal('amount'), paise: paise.min(1), reason }),
]);
export type Discount = Readonly<z.infer<typeof discountSchema>>;

export const cartLineSchema = z.object({
  id: z.string().min(1).max(64),
  itemId: z.string().min(1).max(64),
  quantity,
  /** A price other than the item's, per unit, tax included; with its reason. */
  price: z.object({ paise: paise.min(1), reason }).optional(),
  discount: discountSchema.optional(),
});
export type CartLine = Readonly<z.infer<typeof cartLineSchema>>;

export const buyerSchema = z.object({
  phone: z
    .string()
    .regex(/^\+?[0-9]{6,15}$/)
    .optional(),
  name: z.string().trim().max(120).optional(),
});
export type Buyer = Readonly<z.infer<typeof buyerSchema>>;

/** What the cashier is putting together. Nothing in it is trusted for money but quantities and decisions. */
export const cartSchema = z.object({
  id: z.string().min(1).max(64),
  lines: z.array(cartLineSchema).max(500),
  discount: discountSchema.optional(),
  buyer: buyerSchema.optional(),
});
export type Cart = Readonly<z.infer<typeof cartSchema>>;
