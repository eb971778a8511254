import { z } from 'zod';
import { pieceNumberSchema } from '../piece/number.ts';
import { buyerSchema } from './buyer.ts';
import { audienceSchema } from './rebate.ts';
import { supplySchema } from './supply.ts';

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
  /** The numbered piece it is; `quantity` is then one. */
  piece: pieceNumberSchema.optional(),
  /** A price other than the item's, per unit, tax included; with its reason. */
  price: z.object({ paise: paise.min(1), reason }).optional(),
  discount: discountSchema.optional(),
});
export type CartLine = Readonly<z.infer<typeof cartLineSchema>>;

/** What the cashier is putting together. Nothing in it is trusted for money but quantities and decisions. */
export const cartSchema = z.object({
  id: z.string().min(1).max(64),
  lines: z.array(cartLineSchema).max(500),
  discount: discountSchema.optional(),
  buyer: buyerSchema.optional(),
  /** Who sells it; the till's own organisation where nothing is said. */
  seller: z.string().min(1).max(64).optional(),
  /** Prices get tax on top: a bill for trade. */
  trade: z.boolean().optional(),
  supply: supplySchema.optional(),
  /**
   * A registered buyer of another State who takes the goods at the counter: whether the supply is made there or at
   * his address is disputed, so it is said per bill; at the counter where nothing is said.
   */
  placeAt: z.enum(['counter', 'address']).optional(),
  /** As whom the buyer asks for a rebate. */
  audience: audienceSchema.optional(),
  /** The buyer of a small sale wants an invoice of his own. */
  invoiceAsked: z.boolean().optional(),
});
export type Cart = Readonly<z.infer<typeof cartSchema>>;
