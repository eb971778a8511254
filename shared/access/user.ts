import { z } from 'zod';
import { roleSchema } from './role.ts';

export const languageSchema = z.enum(['en', 'hi']);
export type Language = z.infer<typeof languageSchema>;

/** A person who works at the till. The PIN is not here: its verifier stays beside the chain. */
export const userSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(2).max(60),
  role: roleSchema,
  language: languageSchema,
  active: z.boolean(),
});
export type User = Readonly<z.infer<typeof userSchema>>;

/** Four to eight digits. */
export const pinSchema = z.string().regex(/^\d{4,8}$/);

/** PINs that everyone tries first: one digit repeated, or a run up or down. */
export function weakPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  const step = [...steps][0];
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}
