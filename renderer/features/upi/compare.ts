import type { CommandOf } from '../../../shared/till/command.ts';
import {
  AMOUNT_WINDOW,
  type Matching,
  matchStatement,
  type StatementRow,
} from '../../../shared/upi/match.ts';
import { type MatchedBy, refundedOf, type UpiTender, upiKey } from '../../../shared/upi/tender.ts';

/** A statement held against the payments of one seller. */
export interface Comparison extends Matching {
  /** Of the matches, how many have another sum than was asked for. */
  readonly wrong: number;
}

/**
 * Holds a statement against the payments of a seller that no statement has yet. Payments of before its first and after
 * its last moment are not missed: the bank had no cause to name them.
 */
export function compare(
  all: readonly UpiTender[],
  seller: string,
  rows: readonly StatementRow[],
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
  return { ...matching, tenders, wrong };
}

/** What was found and what a person chose, as a command. `chosen` holds lines of the file by key of the payment. */
export function commandOf(
  { matches, tenders, rows }: Comparison,
  chosen: ReadonlyMap<string, number>,
  source: string,
): CommandOf<'upi.match'> {
  const byHand = tenders.flatMap((tender) => {
    const line = chosen.get(upiKey(tender));
    const row = rows.find((one) => one.line === line);
    return row ? [{ tender, row, by: 'hand' as const }] : [];
  });
  return { kind: 'upi.match', source, matches: [...matches, ...byHand].map(matchOf) };
}

function matchOf({
  tender: { number, tender },
  row: { amount, at, utr },
  by,
}: {
  readonly tender: UpiTender;
  readonly row: StatementRow;
  readonly by: MatchedBy;
}): CommandOf<'upi.match'>['matches'][number] {
  return { number, tender, amount, by, ...(at !== undefined && { at }), ...(utr !== undefined && { utr }) };
}

function spanOf(rows: readonly StatementRow[]): readonly [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of rows) {
    if (at === undefined) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  // A statement of days only says nothing of when it begins: all that waits is looked at.
  return from > to ? [0, Number.MAX_SAFE_INTEGER] : [from - AMOUNT_WINDOW, to + AMOUNT_WINDOW];
}
