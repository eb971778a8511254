import type { RatePeriod } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';

/** Days on which one period gives the rate, as the engine would find it; open-ended without `to`. */
export interface Stretch {
  readonly from: string;
  readonly to?: string;
  readonly period: RatePeriod;
}

/**
 * What rate holds when, in order of time and without overlaps: of two periods that cover a day the later one counts,
 * and a gap has no stretch.
 */
export function timelineOf(periods: readonly RatePeriod[]): readonly Stretch[] {
  const turns = periods.flatMap(({ from, to }) => (to === undefined ? [from] : [from, dayAfter(to)]));
  const days = [...new Set(turns)].sort();
  const stretches: Stretch[] = [];
  for (const [index, from] of days.entries()) {
    const period = periodOn(periods, from);
    const next = days[index + 1];
    const last = stretches.at(-1);
    const to = next === undefined ? undefined : dayBefore(next);
    if (!period) continue;
    if (last?.period === period && last.to !== undefined && dayAfter(last.to) === from) {
      stretches[stretches.length - 1] = { from: last.from, ...(to !== undefined && { to }), period };
    } else stretches.push({ from, ...(to !== undefined && { to }), period });
  }
  return stretches;
}

/** The next change after a day, if one is known. */
export function changeAhead(periods: readonly RatePeriod[], day: string): Stretch | undefined {
  return timelineOf(periods).find(({ from }) => from > day);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
