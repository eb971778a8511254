import { z } from 'zod';

const paise = z.number().int().min(1).max(100_000_000_00);
const reference = z.string().trim().max(40);
/** What a payment app gives back of the code it read. */
const merchantReference = z.string().regex(/^[A-Z0-9]{1,35}$/);
const documentNumber = z
  .string()
  .trim()
  .regex(/^[A-Z0-9][A-Z0-9/-]{0,15}$/);

/**
 * One payment of a bill, in paise. `amount` is what it pays of the bill; for cash, `received` is what the buyer
 * handed over and the difference is the change. A credit note pays out of its balance, an advance out of its receipt
 * voucher's.
 */
export const tenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), amount: paise, received: paise }),
  z.object({
    kind: z.literal('upi'),
    amount: paise,
    /** The bank's reference, as the buyer's app shows it. */
    reference: reference.optional(),
    /** The reference that was in the code shown last. */
    tr: merchantReference.optional(),
    /** The cashier heard the sound box say it. */
    heard: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('card'), amount: paise, reference: reference.optional() }),
  z.object({ kind: z.literal('credit-note'), amount: paise, number: documentNumber }),
  z.object({ kind: z.literal('advance'), amount: paise, number: documentNumber }),
]);
export type Tender = Readonly<z.infer<typeof tenderSchema>>;
export type TenderKind = Tender['kind'];
/** In the order in which an index keeps them: a new kind comes last. */
export const TENDER_KINDS = [
  'cash',
  'upi',
  'card',
  'credit-note',
  'advance',
] as const satisfies readonly TenderKind[];

/**
 * One way in which money goes back, in paise. `balance` stays on the note for a later purchase; `exchange` paid the
 * bill of the same moment.
 */
export const refundSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), amount: paise }),
  z.object({ kind: z.literal('upi'), amount: paise, reference: reference.optional() }),
  z.object({ kind: z.literal('card'), amount: paise, reference: reference.optional() }),
  z.object({ kind: z.literal('balance'), amount: paise }),
  z.object({ kind: z.literal('exchange'), amount: paise }),
]);
export type Refund = Readonly<z.infer<typeof refundSchema>>;
export type RefundKind = Refund['kind'];
export const REFUND_KINDS = [
  'cash',
  'upi',
  'card',
  'balance',
  'exchange',
] as const satisfies readonly RefundKind[];
