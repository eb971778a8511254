import { z } from 'zod';
import { TILL_CODE } from '../sale/number.ts';

const text = (max: number) => z.string().trim().max(max);
const lines = z.array(text(80)).max(5);

/** Who sells: the name and address that the law wants on every bill. No GSTIN means not registered: no tax. */
export const organisationSchema = z.object({
  nameEnglish: text(100).min(2),
  nameHindi: text(100),
  gstin: z
    .string()
    .regex(/^[0-9A-Z]{15}$/)
    .optional(),
  stateCode: z.string().regex(/^\d{2}$/),
  addressEnglish: lines,
  addressHindi: lines,
  phone: text(20),
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

/** A place that holds stock. */
export const siteSchema = z.object({
  id: z.string().min(1).max(64),
  nameEnglish: text(100).min(2),
  nameHindi: text(100),
});
export type Site = Readonly<z.infer<typeof siteSchema>>;

export const tillCodeSchema = z.string().regex(TILL_CODE);
