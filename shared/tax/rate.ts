import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { RatePeriod, Slab, TaxClass } from './class.ts';
import type { PriceMode } from './line.ts';

/**
 * What decides the rate: the day (`YYYY-MM-DD` in India) and what is paid after every discount, `net` paise for
 * `quantity` thousandths of a piece. They stay two whole numbers, because a value per piece rounded to the paisa
 * can fall on the wrong side of a slab.
 */
export interface TaxedSale {
  readonly day: string;
  readonly net: number;
  readonly quantity: number;
  readonly mode: PriceMode;
}

/** Which rule gave a rate: frozen in the line, so that an auditor need not look it up. */
export interface RateRule {
  /** First day of the period that was taken; empty in lines older than rules. */
  readonly from: string;
  /** Notification and serial number. */
  readonly basis: string;
  /** Where a slab decided: its limit per piece, paise, and the side on which the value fell. */
  readonly threshold?: number;
  readonly side?: 'up-to' | 'above';
  /** The item's own class, where its condition did not hold. */
  readonly instead?: string;
}

export interface RateFound {
  /** Basis points. */
  readonly rate: number;
  readonly rule: RateRule;
}

/** Price tags, GST included, that no rate of a slab fits: more than `above`, up to and including `upTo`. Paise. */
export interface DeadBand {
  readonly above: number;
  readonly upTo: number;
}

/**
 * GST on a line and the rule that gives it. A slab looks at the transaction value of one piece, without GST and after
 * discounts (CGST Act s.15). Fails with `tax-rate-missing` where no period of the class covers the day: a rate is
 * never guessed.
 */
export function rateOfLine(
  taxClass: Pick<TaxClass, 'id' | 'periods' | 'basis'>,
  sale: TaxedSale,
): Result<RateFound, Problem> {
  const period = periodOn(taxClass.periods, sale.day);
  if (!period) return err(problem('tax-rate-missing', { taxClass: taxClass.id, day: sale.day }));
  const rule = { from: period.from, basis: period.basis || taxClass.basis };
  if (period.kind === 'flat') return ok({ rate: period.rate, rule });
  const side = isWithinThreshold(period, sale) ? 'up-to' : 'above';
  return ok({
    rate: side === 'up-to' ? period.upTo : period.above,
    rule: { ...rule, threshold: period.threshold, side },
  });
}

/** The period that covers a day (`YYYY-MM-DD`). Of two that do, the later one: it was made to correct the other. */
export function periodOn(periods: readonly RatePeriod[], day: string): RatePeriod | undefined {
  return periods
    .filter((period) => period.from <= day && (period.to === undefined || day <= period.to))
    .reduce<RatePeriod | undefined>((late, each) => (late && late.from > each.from ? late : each), undefined);
}

/**
 * With GST inside the price the value depends on the rate and the rate on the value. For tags in this band the
 * lower rate gives a value above the threshold and the higher rate one that is not. The higher rate is charged
 * there, so the shop keeps less of such a tag than of one at `above`: the item form warns.
 */
export function deadBandOf(slab: Slab): DeadBand | undefined {
  if (slab.above <= slab.upTo) return undefined;
  return { above: tagAt(slab.threshold, slab.upTo), upTo: tagAt(slab.threshold, slab.above) };
}

/** Highest tag whose value without GST, at this rate, does not exceed the threshold. */
function tagAt(threshold: number, rate: number): number {
  return Number((BigInt(threshold) * BigInt(10_000 + rate)) / 10_000n);
}

/** Exact: `net / quantity <= threshold`, with the lower rate taken out of `net` first where it is inside. */
function isWithinThreshold(slab: Slab, { net, quantity, mode }: TaxedSale): boolean {
  const inside = mode === 'inclusive' ? slab.upTo : 0;
  const value = BigInt(net) * 1000n * 10_000n;
  return value <= BigInt(slab.threshold) * BigInt(quantity) * BigInt(10_000 + inside);
}
