import { z } from 'zod';
import { type Cart, cartSchema } from '../../../../shared/sale/cart.ts';

const skusSchema = z.record(z.string(), z.string());

/** A cart that is kept: with the SKU of each item, by which the host is asked before the catalogue is here. */
const draftSchema = z.object({ cart: cartSchema, skus: skusSchema });
export type Draft = Readonly<z.infer<typeof draftSchema>>;

const heldSchema = draftSchema.extend({
  /** What it is known by: a name, a colour of shirt. */
  label: z.string(),
  at: z.number(),
  by: z.string(),
  /** Paise, as it stood; nothing where it could not be worked out. */
  payable: z.number().optional(),
});
export type Held = Readonly<z.infer<typeof heldSchema>>;

export function draftOf(cart: Cart, skuOf: (itemId: string) => string | undefined): Draft {
  const skus: Record<string, string> = {};
  for (const { itemId } of cart.lines) {
    const sku = skuOf(itemId);
    if (sku !== undefined) skus[itemId] = sku;
  }
  return { cart, skus };
}

/** Nothing where it is empty or not a draft of this version: a draft is never worth a till that does not open. */
export function readDraft(kept: unknown): Draft | undefined {
  const read = draftSchema.safeParse(kept);
  return read.success ? read.data : undefined;
}

export function readHeld(kept: unknown): Held | undefined {
  const read = heldSchema.safeParse(kept);
  return read.success ? read.data : undefined;
}
