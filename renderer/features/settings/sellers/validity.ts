import type { Seller } from '../../../../shared/sale/seller.ts';

/** Days before the end from which it is told. */
const SOON = 10;
const DAY_MS = 86_400_000;

/**
 * How a registration or a certificate that is good for some days stands. `left` counts the last day: 1 on that day
 * itself.
 */
export type Validity =
  | { readonly kind: 'not-yet'; readonly from: string }
  | { readonly kind: 'good' }
  | { readonly kind: 'ending'; readonly left: number; readonly to: string }
  | { readonly kind: 'over'; readonly to: string };

/** How something good from one day to another stands on a day; days `YYYY-MM-DD`, open where they are not said. */
export function validityOn(
  today: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Validity {
  if (from !== undefined && today < from) return { kind: 'not-yet', from };
  if (to === undefined) return { kind: 'good' };
  if (today > to) return { kind: 'over', to };
  const left = daysOf(today, to);
  return left <= SOON ? { kind: 'ending', left, to } : { kind: 'good' };
}

/** How the registration of a seller stands; only a casual one has an end. */
export function registrationOn(
  today: string,
  { registration, validFrom, validTo }: Pick<Seller, 'registration' | 'validFrom' | 'validTo'>,
): Validity {
  return registration === 'casual' ? validityOn(today, { from: validFrom, to: validTo }) : { kind: 'good' };
}

/** How many days from one to another, both counted. */
export function daysOf(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
