import { dayInIndia } from '../../calendar.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { RatePeriod, TaxClass } from '../../tax/class.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';

/**
 * A class gets a new period of rates, or is new. What was there stays: bills of its days were made by it and returns
 * against them go by the bill. A period from before today must be said to be so. Fails with `tax-period-changed`,
 * `tax-period-missing`, `tax-backdated` {from} or `tax-class-unknown`.
 */
export function changeTax(
  command: CommandOf<'tax.change'>,
  actors: Actors,
  { taxTable, at }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  const { taxClass, reason, backdated } = command;
  const objection = taxObjection(taxTable.get(taxClass.id), taxClass, dayInIndia(at), backdated);
  if (objection) return err(objection);
  const { condition } = taxClass;
  if (condition && !taxTable.has(condition.otherwise)) {
    return err(problem('tax-class-unknown', { sku: taxClass.id, taxClass: condition.otherwise }));
  }
  return ok([{ kind: 'tax.changed@1', taxClass, reason, backdated }]);
}

function taxObjection(
  before: TaxClass | undefined,
  after: TaxClass,
  today: string,
  backdated: boolean,
): Problem | undefined {
  const kept = before?.periods ?? [];
  const same = kept.every((period, index) => isSame(period, after.periods[index]));
  if (!same) return problem('tax-period-changed');
  const fresh = after.periods.slice(kept.length);
  if (before && fresh.length === 0 && isSameBut(before, after)) return problem('tax-period-missing');
  const early = fresh.find(({ from }) => from < today);
  return before && early && !backdated ? problem('tax-backdated', { from: early.from }) : undefined;
}

function isSame(a: RatePeriod, b: RatePeriod | undefined): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(b && sorted(b));
}

function isSameBut(a: TaxClass, b: TaxClass): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Keys in order and without those that hold nothing: an object from the wire has them as they came. */
function sorted(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
