import { z } from 'zod';

/**
 * How goods are counted. Quantities are integer thousandths of the unit everywhere; `decimals` says how many
 * of the three places a person may type; `uqc` is the unit quantity code of the GST returns.
 */
export const UNITS = {
  piece: { decimals: 0, uqc: 'PCS' },
  metre: { decimals: 2, uqc: 'MTR' },
  gram: { decimals: 2, uqc: 'GMS' },
  pair: { decimals: 0, uqc: 'PRS' },
  set: { decimals: 0, uqc: 'SET' },
} as const;

export type Unit = keyof typeof UNITS;

export const unitSchema = z.enum(['piece', 'metre', 'gram', 'pair', 'set']);

/** The smallest quantity, in thousandths, by which a unit can change. */
export function unitStep(unit: Unit): number {
  return 10 ** (3 - UNITS[unit].decimals);
}
