import { z } from 'zod';
import { isDay } from '../calendar.ts';

const day = z.string().refine(isDay);
/** No GST rate of any schedule is above 40 %; a typing error of a manager is. */
const basisPoints = z.number().int().min(0).max(4000);
const paise = z.number().int().min(1).max(100_000_000_00);

/** Notification by which a period stands, where that is not the one of its class. */
const basis = z.string().trim().max(200).optional();

const flatSchema = z.object({
  kind: z.literal('flat'),
  from: day,
  to: day.optional(),
  rate: basisPoints,
  basis,
});

const slabSchema = z.object({
  kind: z.literal('slab'),
  from: day,
  to: day.optional(),
  /** Value of one piece or pair without GST, in paise, up to and including which `upTo` applies. */
  threshold: paise,
  upTo: basisPoints,
  above: basisPoints,
  basis,
});

/** Rates in basis points, valid on every day from `from` to `to`, both included; open-ended without `to`. */
export const ratePeriodSchema = z.discriminatedUnion('kind', [flatSchema, slabSchema]);
export type Slab = Readonly<z.infer<typeof slabSchema>>;
export type RatePeriod = Readonly<z.infer<typeof ratePeriodSchema>>;

/**
 * What must hold of the goods, or of who sells them, for a class to be the right one: a certified khadi outlet, goods
 * made by hand (notification 21/2018), goods pre-packed and labelled, or goods that are not.
 */
const conditionSchema = z.object({
  kind: z.enum(['khadi-outlet', 'handicraft', 'prepacked', 'loose']),
  /** The class that applies where it does not hold. */
  otherwise: z.string().regex(/^[A-Z0-9_]{2,48}$/),
});
export type TaxCondition = Readonly<z.infer<typeof conditionSchema>>;

export const taxClassSchema = z.object({
  id: z.string().regex(/^[A-Z0-9_]{2,48}$/),
  english: z.string().trim().min(1).max(200),
  hindi: z.string().trim().min(1).max(200),
  /** Headings the goods are usually found under; a suggestion for the item form, not a test. */
  hsn: z.array(z.string().regex(/^\d{2,8}$/)).readonly(),
  /** Unit quantity codes of the GST returns that suit the goods, the usual one first. */
  uqc: z.array(z.string().regex(/^[A-Z]{3}$/)).readonly(),
  condition: conditionSchema.optional(),
  periods: z.array(ratePeriodSchema).min(1).readonly(),
  /** Notification and serial number, for the auditor. */
  basis: z.string().trim().max(200),
  /** What a person choosing the class must know, in both languages. */
  hintEnglish: z.string().max(300).optional(),
  hintHindi: z.string().max(300).optional(),
});
export type TaxClass = Readonly<z.infer<typeof taxClassSchema>>;

/** Every tax class by its id: the standard ones, and over them what this till's manager set. */
export type TaxTable = ReadonlyMap<string, TaxClass>;
