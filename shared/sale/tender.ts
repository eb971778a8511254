import { z } from 'zod';

const paise = z.number().int().min(1).max(100_000_000_00);
const reference = z.string().trim().max(40);

/**
 * One payment of a bill, in paise. `amount` is what it pays of the bill; for cash, `received` is what the buyer
 * handed over and the difference is the change.
 */
export const tenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), amount: paise, received: paise }),
  z.object({ kind: z.literal('upi'), amount: paise, reference: reference.optional() }),
  z.object({ kind: z.literal('card'), amount: paise, reference: reference.optional() }),
  z.object({
    kind: z.literal('credit-note'),
    amount: paise,
    number: z
      .string()
      .trim()
      .regex(/^[A-Z0-9][A-Z0-9/-]{0,15}$/),
  }),
]);
export type Tender = Readonly<z.infer<typeof tenderSchema>>;
export type TenderKind = Tender['kind'];
export const TENDER_KINDS = ['cash', 'upi', 'card', 'credit-note'] as const satisfies readonly TenderKind[];
