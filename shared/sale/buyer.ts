import { z } from 'zod';

const text = (max: number) => z.string().trim().max(max);
const state = z.string().regex(/^\d{2}$/);
const lines = z.array(text(80)).max(4);

/**
 * Who buys. To write down a State decides the place of supply of somebody without GSTIN (IGST Act s.10(1)(ca)), so
 * `stateCode` is asked for nothing else. Kept beside the chain, so that a person can be forgotten; of all this only
 * the GSTIN stands in the bill itself.
 */
export const buyerSchema = z.object({
  phone: z
    .string()
    .regex(/^\+?[0-9]{6,15}$/)
    .optional(),
  name: text(120).optional(),
  gstin: z
    .string()
    .regex(/^[0-9A-Z]{15}$/)
    .optional(),
  address: lines.optional(),
  stateCode: state.optional(),
  /** Where goods are sent, if they are. */
  delivery: z.object({ address: lines.min(1), stateCode: state }).optional(),
  pan: z
    .string()
    .regex(/^[A-Z]{5}\d{4}[A-Z]$/)
    .optional(),
  /** Has no PAN and signed the declaration in its place. */
  form60: z.boolean().optional(),
  /** Of a visitor, where the limits of cash and PAN ask who he is. */
  passport: text(20).optional(),
  country: text(60).optional(),
});
export type Buyer = Readonly<z.infer<typeof buyerSchema>>;

/** Whether anything is known of a buyer. */
export function isNamed(buyer: Buyer | undefined): boolean {
  return buyer !== undefined && Object.values(buyer).some((part) => part !== undefined && part !== '');
}

/** The person behind a reference. Changed particulars get a new one, which adds a mark and a number behind the first. */
export function personOf(reference: string): string {
  return reference.split('~', 1)[0] ?? reference;
}
