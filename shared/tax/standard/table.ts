import type { TaxClass, TaxTable } from '../class.ts';
import { ART_CLASSES } from './art.ts';
import { CLAY_METAL_CLASSES } from './clay-metal.ts';
import { FOOD_CLASSES } from './food.ts';
import { FRAGRANCE_CLASSES } from './fragrance.ts';
import { GENERAL_CLASSES } from './general.ts';
import { ORNAMENT_CLASSES } from './ornament.ts';
import { TEXTILE_CLASSES } from './textile.ts';
import { TRIMMING_CLASSES } from './trimming.ts';
import { WOOD_CLASSES } from './wood.ts';

const STANDARD_CLASSES: readonly TaxClass[] = [
  ...TEXTILE_CLASSES,
  ...TRIMMING_CLASSES,
  ...WOOD_CLASSES,
  ...CLAY_METAL_CLASSES,
  ...ORNAMENT_CLASSES,
  ...ART_CLASSES,
  ...FRAGRANCE_CLASSES,
  ...FOOD_CLASSES,
  ...GENERAL_CLASSES,
];

/**
 * The tax classes of an emporium as they stood on 22 November 2026. Numbers of notifications are Central Tax
 * (Rate): 9/2025 the schedules, 10/2025 the exemptions, 21/2018 the handicraft goods. Of several that fit an
 * article the lowest genuine one applies, so a class says what the goods are, not merely their HSN.
 */
export const standardTaxTable: TaxTable = new Map(STANDARD_CLASSES.map((each) => [each.id, each]));
