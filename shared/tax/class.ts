import { z } from 'zod';
import { isDay } from '../calendar.ts';

const day = z.string().refine(isDay);
/** No GST rate of any schedule is above 40 %; a typing error of a manager is. */
const basisPoints = z.number().int().min(0).max(4000);
const paise = z.number().int().min(1).max(100_000_000_00);

const flatSchema = z.object({ kind: z.literal('flat'), from: day, to: day.optional(), rate: basisPoints });

const slabSchema = z.object({
  kind: z.literal('slab'),
  from: day,
  to: day.optional(),
  /** Value of one piece or pair without GST, in paise, up to and including which `upTo` applies. */
  threshold: paise,
  upTo: basisPoints,
  above: basisPoints,
});

/** Rates in basis points, valid on every day from `from` to `to`, both included; open-ended without `to`. */
export const ratePeriodSchema = z.discriminatedUnion('kind', [flatSchema, slabSchema]);
export type Slab = Readonly<z.infer<typeof slabSchema>>;
export type RatePeriod = Readonly<z.infer<typeof ratePeriodSchema>>;

export const taxClassSchema = z.object({
  id: z.string().regex(/^[A-Z0-9_]{2,48}$/),
  english: z.string().trim().min(1).max(200),
  hindi: z.string().trim().min(1).max(200),
  /** Headings the goods are usually found under; a suggestion for the item form, not a test. */
  hsn: z.array(z.string().regex(/^\d{2,8}$/)).readonly(),
  /** Unit quantity codes of the GST returns that suit the goods, the usual one first. */
  uqc: z.array(z.string().regex(/^[A-Z]{3}$/)).readonly(),
  periods: z.array(ratePeriodSchema).min(1).readonly(),
  /** Notification and serial number, for the auditor. */
  basis: z.string().trim().max(200),
  /** What a person choosing the class must know, in both languages. */
  hintEnglish: z.string().max(300).optional(),
  hintHindi: z.string().max(300).optional(),
});
export type TaxClass = Readonly<z.infer<typeof taxClassSchema>>;

/** Every tax class by its id. */
export type TaxTable = ReadonlyMap<string, TaxClass>;
