import { z } from 'zod';
import { languageSchema, userSchema } from '../access/user.ts';
import { itemSchema } from '../item/item.ts';
import { cartSchema } from '../sale/cart.ts';
import { tenderSchema } from '../sale/tender.ts';
import { movementReasonSchema, movementSchema } from '../stock/movement.ts';
import { organisationSchema, siteSchema, tillCodeSchema } from './organisation.ts';
import { settingsSchema } from './settings.ts';

const paise = z.number().int().min(0).max(100_000_000_00);
const reason = z.string().trim().min(2).max(120);
const number = z.string().trim().min(1).max(16);

/**
 * What a page may ask the till to do. A PIN never stands in a command, because commands and what comes of them
 * are kept for eight years; it travels beside it and the host takes it off.
 */
export const commandSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('till.set-up'),
    organisation: organisationSchema,
    site: siteSchema,
    tillCode: tillCodeSchema,
    language: languageSchema,
    manager: userSchema,
  }),
  z.object({ kind: z.literal('user.sign-in'), userId: z.string().max(64) }),
  z.object({ kind: z.literal('user.sign-out'), reason: z.enum(['left', 'idle']) }),
  z.object({ kind: z.literal('user.save'), user: userSchema }),
  z.object({ kind: z.literal('user.unlock'), userId: z.string().max(64) }),
  z.object({
    kind: z.literal('items.save'),
    items: z.array(itemSchema).min(1).max(1000),
    source: z.string().max(200),
  }),
  z.object({
    kind: z.literal('stock.move'),
    reason: movementReasonSchema,
    note: z.string().trim().max(200),
    movements: z.array(movementSchema).min(1).max(1000),
  }),
  z.object({ kind: z.literal('shift.open'), float: paise }),
  z.object({
    kind: z.literal('shift.move-cash'),
    direction: z.enum(['in', 'out']),
    amount: paise.min(1),
    reason,
  }),
  z.object({
    kind: z.literal('shift.close'),
    denominations: z.record(z.string().regex(/^\d{1,7}$/), z.number().int().min(0).max(100_000)),
    note: z.string().trim().max(200).optional(),
  }),
  z.object({
    kind: z.literal('bill.complete'),
    cart: cartSchema,
    /** None for a bill that a discount brought to nothing. */
    tenders: z.array(tenderSchema).max(12),
    /** What the cashier and the buyer saw, in paise; if the till finds another sum it refuses and shows it. */
    shownPayable: paise,
  }),
  z.object({ kind: z.literal('bill.void'), number, reason }),
  z.object({ kind: z.literal('drawer.open'), reason }),
  z.object({ kind: z.literal('receipt.reprint'), number }),
  z.object({ kind: z.literal('settings.change'), settings: settingsSchema.partial() }),
  z.object({ kind: z.literal('organisation.change'), organisation: organisationSchema, site: siteSchema }),
  z.object({ kind: z.literal('clock.confirm') }),
]);

export type Command = Readonly<z.infer<typeof commandSchema>>;
export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;
