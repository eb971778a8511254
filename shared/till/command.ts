import { z } from 'zod';
import { languageSchema, userSchema } from '../access/user.ts';
import { isDay } from '../calendar.ts';
import { itemSchema } from '../item/item.ts';
import { pieceNumberSchema } from '../piece/number.ts';
import { buyerSchema } from '../sale/buyer.ts';
import { cartSchema } from '../sale/cart.ts';
import { creditPartSchema } from '../sale/credit.ts';
import { schemeSchema } from '../sale/rebate.ts';
import { organisationSchema, sellerSchema } from '../sale/seller.ts';
import { refundSchema, tenderSchema } from '../sale/tender.ts';
import { movementReasonSchema, movementSchema } from '../stock/movement.ts';
import { taxClassSchema } from '../tax/class.ts';
import { CLAIM_WAYS } from '../upi/tender.ts';
import { siteSchema, tillCodeSchema } from './organisation.ts';
import { settingsSchema } from './settings.ts';

const paise = z.number().int().min(0).max(100_000_000_00);
const reason = z.string().trim().min(2).max(120);
const number = z.string().trim().min(1).max(16);
const tenders = z.array(tenderSchema).max(12);
const refunds = z.array(refundSchema).max(12);
const day = z.string().refine(isDay);
/** Place among the payments of a document, from 0. */
const place = z.number().int().min(0).max(11);
/** What a line of a statement says. */
const statementLine = {
  amount: paise.min(1),
  by: z.enum(['reference', 'utr', 'amount', 'hand']),
  at: z.number().int().min(0).optional(),
  utr: z.string().trim().min(1).max(40).optional(),
  /** What a line without a UTR is known by in the next file. */
  name: z.string().min(1).max(80).optional(),
};

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
  z.object({
    kind: z.literal('pieces.number'),
    pieces: z
      .array(z.object({ itemId: z.string().min(1).max(64), count: z.number().int().min(1).max(2000) }))
      .min(1)
      .max(2000),
  }),
  z.object({ kind: z.literal('pieces.relabel'), numbers: z.array(pieceNumberSchema).min(1).max(2000) }),
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
    tenders,
    /** What the cashier and the buyer saw, in paise; if the till finds another sum it refuses and shows it. */
    shownPayable: paise,
  }),
  z.object({ kind: z.literal('bill.void'), number, reason }),
  z.object({
    kind: z.literal('return.complete'),
    /** The bill. */
    number,
    parts: z.array(creditPartSchema).min(1).max(500),
    reason,
    /** How the money goes back; what pays the new bill of an exchange is not among them. */
    refunds,
    /** What was shown, in paise; if the till finds another sum it refuses and shows it. */
    shownPayable: paise,
    /** What the buyer takes instead. */
    exchange: z.object({ cart: cartSchema, tenders, shownPayable: paise }).optional(),
  }),
  z.object({
    kind: z.literal('return.without-bill'),
    seller: z.string().max(64).optional(),
    lines: z
      .array(
        z.object({
          itemId: z.string().min(1).max(64),
          quantity: z.number().int().min(1).max(100_000_000),
          /** What is given back for all of it, paise. */
          amount: paise.min(1),
          condition: z.enum(['stock', 'quarantine']),
        }),
      )
      .min(1)
      .max(100),
    reason,
    refunds,
    buyer: buyerSchema.optional(),
  }),
  z.object({
    kind: z.literal('debit-note.issue'),
    number,
    /** What each line was charged too little, paise, tax included. */
    lines: z.array(z.object({ line: z.number().int().min(0).max(499), amount: paise.min(1) })).min(1),
    reason,
    tenders,
  }),
  z.object({
    kind: z.literal('advance.take'),
    seller: z.string().max(64).optional(),
    buyer: buyerSchema.optional(),
    description: z.string().trim().min(2).max(200),
    rate: z.number().int().min(0).max(4000).optional(),
    tenders: tenders.min(1),
  }),
  z.object({ kind: z.literal('advance.give-back'), number, reason, refunds: refunds.min(1) }),
  z.object({ kind: z.literal('day-invoice.issue') }),
  z.object({
    kind: z.literal('quarantine.clear'),
    itemId: z.string().min(1).max(64),
    quantity: z.number().int().min(1).max(100_000_000),
    /** The numbered ones among them. */
    pieces: z.array(pieceNumberSchema).max(500).optional(),
    to: z.enum(['stock', 'scrap']),
    reason,
  }),
  z.object({ kind: z.literal('seller.save'), seller: sellerSchema }),
  z.object({ kind: z.literal('scheme.save'), scheme: schemeSchema }),
  z.object({
    kind: z.literal('tax.change'),
    /** The whole class with its new period; periods that are there stay. */
    taxClass: taxClassSchema,
    reason,
    /** Said on purpose: the new period begins before today. */
    backdated: z.boolean(),
  }),
  z.object({
    kind: z.literal('irn.record'),
    number,
    irn: z.string().regex(/^[0-9a-f]{64}$/i),
    ackNumber: z.string().trim().max(20),
    ackDay: day,
    qr: z.string().max(4000),
  }),
  z.object({
    kind: z.literal('export.record'),
    number,
    port: z
      .string()
      .trim()
      .regex(/^[A-Z0-9]{6}$/),
    shippingBill: z
      .string()
      .trim()
      .regex(/^\d{3,7}$/),
    shippingDay: day,
  }),
  z.object({
    kind: z.literal('upi.claim'),
    number,
    tender: place,
    /** How it is known that the money came. */
    way: z.enum(CLAIM_WAYS),
    utr: z.string().trim().min(4).max(40).optional(),
  }),
  z.object({
    kind: z.literal('upi.match'),
    /** The file that the lines come from. */
    source: z.string().trim().max(200),
    matches: z.array(z.object({ number, tender: place, ...statementLine })).max(5000),
    /** Transfers back that the statement has. */
    payouts: z
      .array(z.object({ payout: z.string().max(80), ...statementLine }))
      .max(5000)
      .optional(),
  }),
  z.object({
    kind: z.literal('upi.refund'),
    number,
    tender: place,
    amount: paise.min(1),
    reference: z.string().trim().min(4).max(40),
  }),
  z.object({ kind: z.literal('drawer.open'), reason }),
  /** The pulse of a printer that is being set up. */
  z.object({
    kind: z.literal('drawer.test'),
    printer: z.string().trim().min(1).max(60),
    pin: z.enum(['pin-2', 'pin-5']),
  }),
  z.object({ kind: z.literal('receipt.reprint'), number }),
  z.object({ kind: z.literal('settings.change'), settings: settingsSchema.partial() }),
  z.object({ kind: z.literal('organisation.change'), organisation: organisationSchema, site: siteSchema }),
  z.object({ kind: z.literal('clock.confirm') }),
]);

export type Command = Readonly<z.infer<typeof commandSchema>>;
export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;
