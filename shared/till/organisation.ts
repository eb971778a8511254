import { z } from 'zod';
import { TILL_CODE } from '../sale/number.ts';

const text = (max: number) => z.string().trim().max(max);

/** A place that holds stock. */
export const siteSchema = z.object({
  id: z.string().min(1).max(64),
  nameEnglish: text(100).min(2),
  nameHindi: text(100),
});
export type Site = Readonly<z.infer<typeof siteSchema>>;

export const tillCodeSchema = z.string().regex(TILL_CODE);
