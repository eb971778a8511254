import { type Audience, type LineRebate, rebatesOf, type Scheme } from '../../../../shared/sale/rebate.ts';

/** What the example is worked out on: a thousand rupees, in paise. */
export const EXAMPLE_PRICE = 1000_00;

/** A rebate to stand beside, where the till has no other one: a tenth of the full price. */
const TENTH = 1000;

export interface RebateExample {
  /** The one beside it; nothing where it was made up. */
  readonly beside: Scheme | undefined;
  readonly alone: readonly LineRebate[];
  readonly together: readonly LineRebate[];
}

/**
 * What a scheme takes off a thousand rupees, alone and beside another: one of `others` that runs on a day of its own,
 * else a made-up tenth. Of two, the difference between additive and successive is seen.
 */
export function exampleOf(scheme: Scheme, others: readonly Scheme[]): RebateExample {
  const beside = others.find(
    (other) =>
      other.id !== scheme.id &&
      other.active &&
      other.from <= scheme.to &&
      scheme.from <= other.to &&
      meets(other.audience, scheme.audience),
  );
  const one = forAll(scheme);
  const other = forAll(
    beside ?? { ...scheme, id: `${scheme.id}/other`, basisPoints: TENTH, combines: 'additive' },
  );
  return { beside, alone: rebates([one]), together: rebates([other, one]) };
}

/** Paise to pay of the thousand rupees. */
export function leftOf(taken: readonly LineRebate[]): number {
  return taken.reduce((left, { paise }) => left - paise, EXAMPLE_PRICE);
}

function meets(one: Audience, other: Audience): boolean {
  return one === 'everyone' || other === 'everyone' || one === other;
}

/** The same scheme with no condition left but to be counted. */
function forAll(scheme: Scheme): Scheme {
  return {
    ...scheme,
    active: true,
    from: '',
    to: '',
    audience: 'everyone',
    sites: [],
    taxClasses: [],
    crafts: [],
  };
}

function rebates(schemes: readonly Scheme[]): readonly LineRebate[] {
  return rebatesOf(EXAMPLE_PRICE, schemes, {
    day: '',
    siteId: '',
    audience: 'everyone',
    taxClass: '',
    craft: '',
  });
}
