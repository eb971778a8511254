import { z } from 'zod';

export const movementReasonSchema = z.enum(['opening', 'received', 'count', 'damaged', 'other']);
export type MovementReason = z.infer<typeof movementReasonSchema>;

/** One signed change of stock of an item at a site, in thousandths of its unit. */
export const movementSchema = z.object({
  itemId: z.string().min(1).max(64),
  quantity: z
    .number()
    .int()
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .refine((quantity) => quantity !== 0),
});
export type Movement = Readonly<z.infer<typeof movementSchema>>;
