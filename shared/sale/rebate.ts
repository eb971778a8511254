import { z } from 'zod';
import { isDay } from '../calendar.ts';
import { multiplyDivide } from '../money/round.ts';

const day = z.string().refine(isDay);
const text = (max: number) => z.string().trim().max(max);

/** Who bears a rebate. Government money reduces the taxable value like the shop's own (CGST Act s.15(2)(e)). */
export const funderSchema = z.enum(['institution', 'state', 'kvic']);
export type Funder = z.infer<typeof funderSchema>;
export const FUNDERS = funderSchema.options;

/** For whom a scheme is. All but `everyone` must be said at the counter. */
export const audienceSchema = z.enum(['everyone', 'student', 'government', 'women', 'senior', 'weaver']);
export type Audience = z.infer<typeof audienceSchema>;
export const AUDIENCES = audienceSchema.options;

/** A rebate that applies by itself: where, on what, when, for whom, how much, and who pays it. */
export const schemeSchema = z.object({
  id: z.string().min(1).max(64),
  nameEnglish: text(80).min(2),
  nameHindi: text(80),
  /** Order or circular by which it is given, for the auditor and the claim. */
  authority: text(120),
  /** Sites at which it holds; all where none is named. */
  sites: z.array(z.string().min(1).max(64)).max(50).readonly(),
  /** Tax classes and crafts it is for; each list, where it is empty, is no condition. */
  taxClasses: z.array(z.string().max(48)).max(100).readonly(),
  crafts: z.array(text(80)).max(100).readonly(),
  from: day,
  to: day,
  audience: audienceSchema,
  /** Of the retail price. */
  basisPoints: z.number().int().min(1).max(10_000),
  funder: funderSchema,
  /** `additive`: of the full price, beside others; `successive`: of what the others have left. */
  combines: z.enum(['additive', 'successive']),
  active: z.boolean(),
});
export type Scheme = Readonly<z.infer<typeof schemeSchema>>;

/** What a scheme took off one line, paise; frozen with what a claim must show. */
export interface LineRebate {
  readonly scheme: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly funder: Funder;
  readonly basisPoints: number;
  readonly paise: number;
}

/** What decides whether a scheme applies to a line. */
export interface RebateCase {
  readonly day: string;
  readonly siteId: string;
  readonly audience: Audience;
  readonly taxClass: string;
  readonly craft: string;
}

export function appliesTo(scheme: Scheme, one: RebateCase): boolean {
  return (
    scheme.active &&
    scheme.from <= one.day &&
    one.day <= scheme.to &&
    isAmong(scheme.sites, one.siteId) &&
    isAmong(scheme.taxClasses, one.taxClass) &&
    isAmong(scheme.crafts, one.craft) &&
    (scheme.audience === 'everyone' || scheme.audience === one.audience)
  );
}

/**
 * Rebates of a line of `gross` paise: additive ones of the full price, then successive ones of what is left, each
 * rounded half up and never more than there is.
 */
export function rebatesOf(gross: number, schemes: readonly Scheme[], one: RebateCase): readonly LineRebate[] {
  const fitting = schemes.filter((scheme) => appliesTo(scheme, one));
  let left = gross;
  const take = (scheme: Scheme, of: number): LineRebate => {
    const paise = Math.min(left, multiplyDivide(of, scheme.basisPoints, 10_000));
    left -= paise;
    const { id, nameEnglish, nameHindi, funder, basisPoints } = scheme;
    return { scheme: id, nameEnglish, nameHindi, funder, basisPoints, paise };
  };
  const additive = fitting.filter(({ combines }) => combines === 'additive');
  const successive = fitting.filter(({ combines }) => combines === 'successive');
  return [
    ...additive.map((scheme) => take(scheme, gross)),
    ...successive.map((scheme) => take(scheme, left)),
  ].filter(({ paise }) => paise > 0);
}

function isAmong(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}
