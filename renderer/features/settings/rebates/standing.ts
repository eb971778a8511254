import type { Scheme } from '../../../../shared/sale/rebate.ts';

/** How a scheme stands on a day, in the order in which a list has them. */
export const STANDINGS = ['running', 'coming', 'over', 'off'] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOn(today: string, { active, from, to }: Scheme): Standing {
  if (!active) return 'off';
  if (today < from) return 'coming';
  return today > to ? 'over' : 'running';
}

/** Those that run today first, then those to come by their first day, then the rest, the latest first. */
export function byStanding(schemes: readonly Scheme[], today: string): readonly Scheme[] {
  const place = (scheme: Scheme) => STANDINGS.indexOf(standingOn(today, scheme));
  return schemes.toSorted((one, other) => {
    const between = place(one) - place(other);
    if (between !== 0) return between;
    const order = one.from < other.from ? -1 : one.from > other.from ? 1 : 0;
    return place(one) <= STANDINGS.indexOf('coming') ? order : -order;
  });
}
