import type { UpiView } from '../../../shared/contract/views.ts';
import type { CommandOf } from '../../../shared/till/command.ts';
import {
  AMOUNT_WINDOW,
  type Matching,
  matchStatement,
  rowName,
  type StatementRow,
} from '../../../shared/upi/match.ts';
import { matchPayouts, type PayoutMatching } from '../../../shared/upi/match-payouts.ts';
import type { Statement } from '../../../shared/upi/statement.ts';
import { type MatchedBy, refundedOf, upiKey } from '../../../shared/upi/tender.ts';

/** A statement held against the payments of one seller. */
export interface Comparison extends Matching {
  /** Of the matches, how many have another sum than was asked for. */
  readonly wrong: number;
  /** The transfers back. */
  readonly back: PayoutMatching;
}

const DAY = 24 * 60 * 60_000;

/**
 * Holds a statement against the payments of a seller that no statement has yet. Payments of before its first and after
 * its last moment are not missed: the bank had no cause to name them.
 */
export function compare(
  { tenders: all, payouts }: Pick<UpiView, 'tenders' | 'payouts'>,
  seller: string,
  { rows, out }: Pick<Statement, 'rows' | 'out'>,
): Comparison {
  const own = all.filter((tender) => tender.seller === seller);
  const waiting = own.filter(({ match }) => match === undefined);
  const matched = own.filter(({ match }) => match !== undefined);
  const matching = matchStatement(waiting, rows, matched);
  const [from, to] = spanOf(rows);
  const tenders = matching.tenders.filter(
    (tender) => tender.at >= from && tender.at <= to && refundedOf(tender) === 0,
  );
  const wrong = matching.matches.filter(({ tender, row }) => tender.amount !== row.amount).length;
  const back = matchPayouts(
    payouts.filter((payout) => payout.seller === seller),
    out,
  );
  return { ...matching, tenders, wrong, back };
}

/** What was found and what a person chose, as a command. `chosen` holds lines of the file by key of the payment. */
export function commandOf(
  { matches, tenders, rows, back }: Comparison,
  chosen: ReadonlyMap<string, number>,
  source: string,
): CommandOf<'upi.match'> {
  const byHand = tenders.flatMap((tender) => {
    const line = chosen.get(upiKey(tender));
    const row = rows.find((one) => one.line === line);
    return row ? [{ tender, row, by: 'hand' as const }] : [];
  });
  return {
    kind: 'upi.match',
    source: source.slice(0, LONGEST_SOURCE),
    matches: [...matches, ...byHand].map(({ tender: { number, tender }, row, by }) => ({
      number,
      tender,
      ...saidBy(row, by),
    })),
    payouts: back.found.map(({ payout, row, by }) => ({ payout: payout.id, ...saidBy(row, by) })),
  };
}

const LONGEST_SOURCE = 200;

function saidBy(row: StatementRow, by: MatchedBy) {
  const { amount, at, utr } = row;
  return {
    amount,
    by,
    ...(at !== undefined && { at }),
    ...(utr === undefined ? { name: rowName(row) } : { utr }),
  };
}

function spanOf(rows: readonly StatementRow[]): readonly [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at, day } of rows) {
    if (at === undefined && day === undefined) continue;
    from = Math.min(from, at === undefined ? (day ?? 0) : at - AMOUNT_WINDOW);
    to = Math.max(to, at === undefined ? (day ?? 0) + DAY : at + AMOUNT_WINDOW);
  }
  // A statement without dates says nothing of when it begins: all that waits is looked at.
  return from > to ? [0, Number.MAX_SAFE_INTEGER] : [from, to];
}
