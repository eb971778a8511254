import { z } from 'zod';
import { languageSchema } from '../access/user.ts';
import { POLE_MODELS } from '../device/pole.ts';
import { SCALE_MODELS } from '../device/scale.ts';
import { FIRST_LABEL_SETTINGS, labelSettingsSchema } from '../label/template.ts';
import { printerSchema } from '../receipt/printer.ts';
import { firstReceiptSettings, receiptSettingsSchema } from '../receipt/settings.ts';

const basisPoints = z.number().int().min(0).max(10_000);
const serialPlace = {
  path: z.string().min(1).max(200),
  baudRate: z.number().int().min(300).max(921_600),
};

/** What a manager may set. One object, changed by whole groups, so that each change is one record. */
export const settingsSchema = z.object({
  language: languageSchema,
  /** How far below the list price each role may go by itself, in basis points. */
  discountLimits: z.object({
    cashier: basisPoints,
    'stall-manager': basisPoints,
    inventory: basisPoints,
    manager: basisPoints,
  }),
  /** Minutes without a key before the PIN is asked again; 0 never. */
  idleLockMinutes: z.number().int().min(0).max(240),
  receipt: receiptSettingsSchema,
  /** Whether a completed sale goes to the receipt printer by itself. */
  autoPrint: z.boolean(),
  printers: z.array(printerSchema).max(20),
  receiptPrinter: z.string().max(64).optional(),
  scanner: z.object({
    /** Longest gap between two keys of one scan, in ms. */
    maxGap: z.number().int().min(10).max(200),
    serial: z
      .object({ path: z.string().min(1).max(200), baudRate: z.number().int().min(300).max(921_600) })
      .optional(),
  }),
  /** What else hangs on serial lines; nothing where nobody set it. */
  devices: z
    .object({
      scale: z.object({ model: z.enum(SCALE_MODELS), ...serialPlace }).optional(),
      pole: z.object({ model: z.enum(POLE_MODELS), ...serialPlace }).optional(),
    })
    .optional(),
  /** To what multiple of paise a bill is rounded: a rupee, half a rupee, not at all. */
  roundTo: z.union([z.literal(100), z.literal(50), z.literal(0)]),
  /** Whether sales below Rs 200 go into one invoice for the day (CGST Act s.31(3)(b)). */
  consolidates: z.boolean(),
  /** Days within which goods are taken back without a second person. */
  returnDays: z.number().int().min(0).max(365),
  labels: labelSettingsSchema,
  /** A folder on another device that gets a copy of every record. */
  mirrorFolder: z.string().max(1000).optional(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** What a new till starts with. */
export function firstSettings(language: Settings['language']): Settings {
  return {
    language,
    discountLimits: { cashier: 1000, 'stall-manager': 3000, inventory: 0, manager: 10_000 },
    idleLockMinutes: 10,
    receipt: firstReceiptSettings(language === 'hi' ? 'both' : 'en'),
    autoPrint: true,
    printers: [],
    scanner: { maxGap: 50 },
    roundTo: 100,
    consolidates: false,
    returnDays: 7,
    labels: FIRST_LABEL_SETTINGS,
  };
}
