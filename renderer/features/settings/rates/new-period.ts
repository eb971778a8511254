import { isDay } from '../../../../shared/calendar.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import type { RatePeriod, TaxClass } from '../../../../shared/tax/class.ts';
import type { Command } from '../../../../shared/till/command.ts';

/** A new period as it is being written. Rates are basis points, the limit paise. */
export interface PeriodDraft {
  readonly from: string;
  readonly kind: 'flat' | 'slab';
  readonly rate: number | undefined;
  readonly threshold: number | undefined;
  readonly upTo: number | undefined;
  readonly above: number | undefined;
  readonly basis: string;
  readonly reason: string;
  /** Said on purpose that it begins before today. */
  readonly backdated: boolean;
}

export type PeriodField = keyof PeriodDraft;
export type PeriodFaults = Readonly<Partial<Record<PeriodField, Problem>>>;

/** Whole rates that some schedule has now, in basis points; 12 % only for some bricks. */
const SCHEDULES = [0, 25, 150, 300, 500, 1800, 4000];
const SHORTEST = 2;

/** A period of the kind that the class has now, from today. */
export function emptyPeriod(today: string, now: RatePeriod | undefined): PeriodDraft {
  return {
    from: today,
    kind: now?.kind ?? 'flat',
    rate: undefined,
    threshold: now?.kind === 'slab' ? now.threshold : undefined,
    upTo: undefined,
    above: undefined,
    basis: '',
    reason: '',
    backdated: false,
  };
}

/** What stands in the way of saving, field by field. */
export function periodFaults(draft: PeriodDraft, today: string): PeriodFaults {
  const rates: readonly PeriodField[] = draft.kind === 'flat' ? ['rate'] : ['upTo', 'above'];
  const found: Partial<Record<PeriodField, Problem | undefined>> = {
    from: isDay(draft.from) ? undefined : problem('rate-day-missing'),
    ...Object.fromEntries(rates.map((field) => [field, rateFault(draft[field])])),
    ...(draft.kind === 'slab' && { threshold: draft.threshold ? undefined : problem('rate-limit-missing') }),
    basis: draft.basis.trim().length < SHORTEST ? problem('rate-basis-missing') : undefined,
    reason: draft.reason.trim().length < SHORTEST ? problem('rate-reason-missing') : undefined,
    backdated: isBackdated(draft, today) && !draft.backdated ? problem('rate-backdated') : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== undefined));
}

export function isBackdated({ from }: Pick<PeriodDraft, 'from'>, today: string): boolean {
  return isDay(from) && from < today;
}

/** Rates of the draft that no schedule has, basis points: allowed, and more often a slip. */
export function unusualRates({ kind, rate, upTo, above }: PeriodDraft): readonly number[] {
  const rates = kind === 'flat' ? [rate] : [upTo, above];
  return rates.filter((one) => one !== undefined).filter((one) => !SCHEDULES.includes(one));
}

/** The command that adds the period; what was there goes along untouched. Only for a draft without faults. */
export function changeCommand(taxClass: TaxClass, draft: PeriodDraft, today: string): Command {
  return {
    kind: 'tax.change',
    taxClass: { ...taxClass, periods: [...taxClass.periods, periodOf(draft)] },
    reason: draft.reason.trim(),
    backdated: isBackdated(draft, today),
  };
}

function periodOf({
  from,
  kind,
  rate = 0,
  threshold = 0,
  upTo = 0,
  above = 0,
  basis,
}: PeriodDraft): RatePeriod {
  const common = { from, basis: basis.trim() };
  return kind === 'flat'
    ? { kind: 'flat', ...common, rate }
    : { kind: 'slab', ...common, threshold, upTo, above };
}

function rateFault(value: PeriodDraft[PeriodField]): Problem | undefined {
  return value === undefined ? problem('rate-missing') : undefined;
}
