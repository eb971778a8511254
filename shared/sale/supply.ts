import { z } from 'zod';

/**
 * What kind of supply a bill is: an ordinary one, or goods sent abroad or to a special economic zone, with tax
 * (`paid`) or under a letter of undertaking without it (`lut`), or a deemed export (IGST Act s.16, CGST Act s.147).
 */
export const supplySchema = z.enum([
  'domestic',
  'export-paid',
  'export-lut',
  'sez-paid',
  'sez-lut',
  'deemed-export',
]);
export type Supply = z.infer<typeof supplySchema>;
export const SUPPLIES = supplySchema.options;

/** Place of supply of goods sent abroad, as the returns name it. */
export const ABROAD = '96';

export function isExport(supply: Supply): boolean {
  return supply === 'export-paid' || supply === 'export-lut';
}

export function isSez(supply: Supply): boolean {
  return supply === 'sez-paid' || supply === 'sez-lut';
}

/** Zero-rated without tax: the lines bear none, though the goods are not exempt. */
export function isUnderLut(supply: Supply): boolean {
  return supply === 'export-lut' || supply === 'sez-lut';
}
