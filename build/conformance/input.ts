import { z } from 'zod';

/** Fields that many groups share, under the names of the files of cases. */
export const count = z.number().int().min(0);
export const mode = z.enum(['incl', 'excl']);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const optionalCount = count.nullish();

export const soldLine = z.object({ mode: mode.default('incl'), inter: z.boolean().default(false) });

export type Mode = z.infer<typeof mode>;

export function priceMode(written: Mode): 'inclusive' | 'exclusive' {
  return written === 'incl' ? 'inclusive' : 'exclusive';
}
