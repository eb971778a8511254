import { knownRows, type StatementRow } from './match.ts';
import { namesIn, plainName } from './names.ts';
import type { UpiPayout } from './payout.ts';
import type { MatchedBy } from './tender.ts';

export interface PayoutFound {
  readonly payout: UpiPayout;
  readonly row: StatementRow;
  readonly by: Extract<MatchedBy, 'utr' | 'amount'>;
}

/** What a statement has of the transfers back. */
export interface PayoutMatching {
  readonly found: readonly PayoutFound[];
  /** Transfers that it does not have, and lines about money that went for something else. */
  readonly payouts: readonly UpiPayout[];
  readonly rows: readonly StatementRow[];
  readonly known: readonly StatementRow[];
}

/** A bank books a transfer back up to so long before or after it is written down here, ms. */
const WINDOW = 3 * 24 * 60 * 60_000;

/**
 * Which line about money that went is which recorded transfer: by the bank's reference, else by the exact sum within
 * three days where neither the line nor the transfer could be another.
 */
export function matchPayouts(payouts: readonly UpiPayout[], rows: readonly StatementRow[]): PayoutMatching {
  const known = knownRows(
    rows,
    payouts.filter(({ match }) => match !== undefined),
  );
  const left = {
    payouts: new Set(payouts.filter(({ match }) => match === undefined)),
    rows: new Set(rows.filter((row) => !known.has(row))),
  };
  const found: PayoutFound[] = [];
  const take = (payout: UpiPayout, row: StatementRow, by: PayoutFound['by']) => {
    left.payouts.delete(payout);
    left.rows.delete(row);
    found.push({ payout, row, by });
  };
  const named = byName(left.rows);
  for (const payout of left.payouts) {
    const row = named.get(plainName(payout.reference));
    if (row && left.rows.has(row)) take(payout, row, 'utr');
  }
  const fits = (payout: UpiPayout, row: StatementRow) =>
    payout.amount === row.amount && !contradicts(payout, row) && isNear(payout, row);
  const sums = new Set([...left.payouts].map(({ amount }) => amount));
  const alike = [...left.rows].filter(({ amount }) => sums.has(amount));
  const pairs = [...left.payouts].flatMap((payout) => {
    const [row, ...others] = alike.filter((one) => fits(payout, one));
    return row && others.length === 0 ? [{ payout, row }] : [];
  });
  for (const { payout, row } of pairs) {
    if ([...left.payouts].filter((other) => fits(other, row)).length === 1) take(payout, row, 'amount');
  }
  return { found, payouts: [...left.payouts], rows: [...left.rows], known: [...known] };
}

/** The first line for each reference that stands in one. */
function byName(rows: ReadonlySet<StatementRow>): ReadonlyMap<string, StatementRow> {
  const named = new Map<string, StatementRow>();
  for (const row of rows) {
    for (const name of [row.utr, row.tr, ...namesIn(row.note)].map(plainName)) {
      if (name !== '' && !named.has(name)) named.set(name, row);
    }
  }
  return named;
}

function isNear({ at }: UpiPayout, row: StatementRow): boolean {
  const moment = row.at ?? row.day;
  return moment !== undefined && Math.abs(moment - at) <= WINDOW;
}

/** A line that names another reference is another transfer. */
function contradicts({ reference }: UpiPayout, { utr }: StatementRow): boolean {
  return plainName(reference) !== '' && plainName(utr) !== '' && plainName(reference) !== plainName(utr);
}
