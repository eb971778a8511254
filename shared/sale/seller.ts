import { z } from 'zod';
import { isDay } from '../calendar.ts';
import { TILL_CODE } from './number.ts';

/**
 * Under which registration a site sells:
 *
 * - `regular`: registered in the State of the counter.
 * - `casual`: registered there for the days of a fair (CGST Act s.27).
 * - `home`: registered in another State; the goods came on a challan for approval and every sale is inter-State
 *   (Circular 10/10/2017).
 * - `exempt`: not registered, a craftsman under the limit: no tax, a cash memo (notifications 3/2018-IT, 56/2018-CT).
 * - `composition`: pays a share of turnover himself, charges no tax, sells within his State only (CGST Act s.10).
 */
export const registrationSchema = z.enum(['regular', 'casual', 'home', 'exempt', 'composition']);
export type Registration = z.infer<typeof registrationSchema>;
export const REGISTRATIONS = registrationSchema.options;

const text = (max: number) => z.string().trim().max(max);
const lines = z.array(text(80)).max(5);
const day = z.string().refine(isDay);
const state = z.string().regex(/^\d{2}$/);

/** Who sells: the name and address that the law wants on every bill. No GSTIN means not registered: no tax. */
export const organisationSchema = z.object({
  nameEnglish: text(100).min(2),
  nameHindi: text(100),
  gstin: z
    .string()
    .regex(/^[0-9A-Z]{15}$/)
    .optional(),
  stateCode: state,
  addressEnglish: lines,
  addressHindi: lines,
  phone: text(20),
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

/** The till's own organisation, as a seller. Its code is the till's. */
export const MAIN_SELLER = 'main';

/**
 * A selling context: a legal person, the registration it sells under here, and what its documents show. One till may
 * hold several: an artisan's own stall beside the corporation's.
 */
export const sellerSchema = organisationSchema.extend({
  id: z.string().min(1).max(64),
  /** First three characters of its document numbers; no two sellers of a till share one. */
  code: z.string().regex(TILL_CODE),
  registration: registrationSchema,
  /** The State in which goods are handed over, where that is not the State of registration (`home`). */
  stallState: state.optional(),
  pan: z
    .string()
    .regex(/^[A-Z]{5}\d{4}[A-Z]$/)
    .optional(),
  /** Days a `casual` registration is good for. */
  validFrom: day.optional(),
  validTo: day.optional(),
  /** Number of the challan on which the goods came (`home`). */
  challan: text(16).optional(),
  /** Certificate by which khadi cloth is exempt at this outlet (notification 10/2025 s.no. 145), and its last day. */
  khadi: z.object({ certificate: text(40).min(1), validTo: day.optional() }).optional(),
  /** Aggregate turnover of the year before, paise: decides the digits of HSN. Nothing where it is not known. */
  turnover: z.number().int().min(0).optional(),
  /** Whether bills to registered buyers need a number from the invoice portal (turnover over five crore). */
  eInvoice: z.boolean(),
  /** Reference of the letter of undertaking under which exports bear no tax. */
  lut: text(40).optional(),
  pin: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
  place: text(60).optional(),
  email: text(100).optional(),
  upi: z
    .object({
      address: z
        .string()
        .trim()
        .regex(/^[\w.-]{2,}@[A-Za-z][\w.-]*$/),
      name: text(60).min(1),
    })
    .optional(),
  bank: z
    .object({
      name: text(80).min(1),
      account: z.string().regex(/^[0-9A-Z]{6,24}$/),
      ifsc: z.string().regex(/^[A-Z]{4}0[A-Z0-9]{6}$/),
    })
    .optional(),
  termsEnglish: lines,
  termsHindi: lines,
  /** SHA-256 of the picture kept by the host. */
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** In which column of GSTR-1 table 8 goods without tax stand. */
  untaxedAs: z.enum(['exempt', 'nil']),
  active: z.boolean(),
});
export type Seller = Readonly<z.infer<typeof sellerSchema>>;

/** An organisation as it sells before anybody has said more about it. */
export function sellerOf(organisation: Organisation, code: string): Seller {
  return {
    ...organisation,
    id: MAIN_SELLER,
    code,
    registration: organisation.gstin === undefined ? 'exempt' : 'regular',
    eInvoice: false,
    termsEnglish: [],
    termsHindi: [],
    untaxedAs: 'exempt',
    active: true,
  };
}

/** Whether tax may be charged at all (CGST Act s.32; s.10 for composition). */
export function chargesTax({ registration }: Pick<Seller, 'registration'>): boolean {
  return registration !== 'exempt' && registration !== 'composition';
}

/** Whether a khadi certificate stands on a day. */
export function isKhadiOutlet({ khadi }: Pick<Seller, 'khadi'>, onDay: string): boolean {
  return khadi !== undefined && (khadi.validTo === undefined || onDay <= khadi.validTo);
}

/** State code in which goods are handed over the counter. */
export function counterState({ registration, stateCode, stallState }: Seller): string {
  return registration === 'home' ? (stallState ?? stateCode) : stateCode;
}
