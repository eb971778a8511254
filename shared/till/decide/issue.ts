import { financialYear } from '../../calendar.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Approval, Issue } from '../../sale/bill.ts';
import { billSeries, documentNumber, type MarkedSeries, markedSeries } from '../../sale/number.ts';
import { MAIN_SELLER, type Seller } from '../../sale/seller.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller, revisionOf } from '../sellers.ts';
import type { TillState } from '../state.ts';

/** The next number of a series, used only if the record reaches the disk. */
export interface Numbered {
  readonly series: string;
  readonly serial: number;
  readonly number: string;
}

export function nextNumber(
  state: TillState,
  seller: Pick<Seller, 'code'>,
  day: string,
  incarnation: number,
  kind?: MarkedSeries,
): Numbered {
  const bills = billSeries(seller.code, incarnation, financialYear(day));
  const series = kind ? markedSeries(bills, kind) : bills;
  const serial = (state.series.get(series) ?? 0) + 1;
  return { series, serial, number: documentNumber(series, serial) };
}

/** Who sells. Fails with `seller-unknown`, `seller-inactive` or `registration-not-valid` {from, to}. */
export function sellerFor(state: TillState, id: string | undefined, day: string): Result<Seller, Problem> {
  const seller = currentSeller(state, id ?? MAIN_SELLER);
  if (!seller) return err(problem('seller-unknown'));
  if (!seller.active) return err(problem('seller-inactive', { seller: seller.nameEnglish }));
  const { registration, validFrom = '', validTo = '9999' } = seller;
  if (registration === 'casual' && (day < validFrom || day > validTo)) {
    return err(problem('registration-not-valid', { from: validFrom, to: validTo }));
  }
  return ok(seller);
}

/** What every document carries of who issued it, when and where. */
export function issuedNow(
  state: TillState,
  seller: Seller,
  actors: Actors,
  { at, buyer }: Circumstances,
  day: string,
): Pick<
  Issue,
  | 'at'
  | 'day'
  | 'siteId'
  | 'seller'
  | 'revision'
  | 'registration'
  | 'supplierState'
  | 'shift'
  | 'cashier'
  | 'buyer'
> {
  return {
    at,
    day,
    siteId: state.setUp?.site.id ?? '',
    seller: seller.id,
    revision: revisionOf(state, seller.id),
    registration: seller.registration,
    supplierState: seller.stateCode,
    shift: state.shift?.number ?? 0,
    cashier: actors.actor.id,
    ...(buyer && { buyer }),
  };
}

/** Who answers for each thing that needs it; the first that nobody here may do is the failure. */
export function approvalsFor(
  actors: Actors,
  needed: readonly Parameters<typeof allowedBy>[1][],
): Result<readonly Approval[], Problem> {
  const approvals: Approval[] = [];
  for (const permission of new Set(needed)) {
    const by = allowedBy(actors, permission);
    if (!by.ok) return by;
    approvals.push({ permission, by: by.value.id });
  }
  return ok(approvals);
}
