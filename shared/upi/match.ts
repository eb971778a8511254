import { type MatchedBy, type UpiTender, upiKey } from './tender.ts';

/** Money that a statement says came. Paise. */
export interface StatementRow {
  /** Its line in the file, from 1, headings counted. */
  readonly line: number;
  readonly tr?: string;
  readonly utr?: string;
  readonly amount: number;
  /** Ms since 1970; nothing where the statement has days only. */
  readonly at?: number;
  readonly note?: string;
}

export interface Match {
  readonly tender: UpiTender;
  readonly row: StatementRow;
  readonly by: Exclude<MatchedBy, 'hand'>;
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Payments that the statement does not have, and lines that no payment fits. */
  readonly tenders: readonly UpiTender[];
  readonly rows: readonly StatementRow[];
  /** Of those, what several fit: lines by key of the payment. A person must say which it is. */
  readonly several: ReadonlyMap<string, readonly StatementRow[]>;
  /** Lines that were used by an earlier statement, or stand in this one twice. */
  readonly known: readonly StatementRow[];
}

/** A payment and its line in the statement lie no further apart than this, ms, where only the sum says so. */
export const AMOUNT_WINDOW = 10 * 60_000;

/**
 * Which line of a statement is which payment: by the reference in the code, else by the bank's reference, else by the
 * exact sum within ten minutes. Each line and each payment is used once. By the sum nothing is guessed: it must be
 * the only line for the payment and the payment the only one for the line. `matched` are the payments that earlier
 * statements found: their lines are not used again.
 */
export function matchStatement(
  tenders: readonly UpiTender[],
  rows: readonly StatementRow[],
  matched: readonly UpiTender[] = [],
): Matching {
  const known = knownRows(rows, matched);
  const left = { tenders: new Set(byTime(tenders)), rows: new Set(rows.filter((row) => !known.has(row))) };
  const matches: Match[] = [];
  const take = (tender: UpiTender, row: StatementRow, by: Match['by']) => {
    left.tenders.delete(tender);
    left.rows.delete(row);
    matches.push({ tender, row, by });
  };
  takeNamed(
    left,
    (row) => [row.tr, ...words(row.note)],
    ({ tr }) => tr,
    (tender, row) => take(tender, row, 'reference'),
  );
  takeNamed(
    left,
    (row) => [row.utr, ...words(row.note)],
    ({ claimed }) => claimed,
    (tender, row) => take(tender, row, 'utr'),
  );
  for (let found = true; found; ) {
    found = false;
    for (const { tender, row } of certain(candidates(left))) {
      take(tender, row, 'amount');
      found = true;
    }
  }
  const several = new Map(
    [...candidates(left)].map(([tender, fitting]) => [upiKey(tender), fitting] as const),
  );
  return { matches, tenders: [...left.tenders], rows: [...left.rows], several, known: [...known] };
}

function knownRows(rows: readonly StatementRow[], matched: readonly UpiTender[]): ReadonlySet<StatementRow> {
  const used = new Set(matched.flatMap(usedNames));
  const known = new Set<StatementRow>();
  for (const row of rows) {
    const names = [row.utr ?? row.tr ?? moment(row), ...words(row.note)].map(plain).filter(Boolean);
    if (names.some((name) => used.has(name))) known.add(row);
    const own = plain(row.utr ?? row.tr);
    if (own !== '') used.add(own);
  }
  return known;
}

function usedNames({ tr, claimed, match }: UpiTender): readonly string[] {
  return match ? [tr, claimed, match.utr, moment(match)].map(plain).filter(Boolean) : [];
}

/** Stands for a line that has no reference. */
function moment({ amount, at }: { readonly amount: number; readonly at?: number }): string | undefined {
  return at === undefined ? undefined : `${amount}x${at}`;
}

interface Left {
  readonly tenders: Set<UpiTender>;
  readonly rows: Set<StatementRow>;
}

/** Takes every pair that shares a name. Of several with one name the first line and the first payment. */
function takeNamed(
  left: Left,
  namesOf: (row: StatementRow) => readonly (string | undefined)[],
  nameOf: (tender: UpiTender) => string | undefined,
  take: (tender: UpiTender, row: StatementRow) => void,
): void {
  const rowsByName = new Map<string, StatementRow[]>();
  for (const row of left.rows) {
    for (const name of new Set(namesOf(row).map(plain))) {
      if (name !== '') rowsByName.set(name, [...(rowsByName.get(name) ?? []), row]);
    }
  }
  for (const tender of [...left.tenders]) {
    const named = rowsByName.get(plain(nameOf(tender)))?.filter((row) => left.rows.has(row)) ?? [];
    const row = named.find(({ amount }) => amount === tender.amount) ?? named[0];
    if (row) take(tender, row);
  }
}

/** The lines that the sum and the time let each payment be. */
function candidates({ tenders, rows }: Left): Map<UpiTender, StatementRow[]> {
  const byAmount = new Map<number, StatementRow[]>();
  for (const row of rows) {
    if (row.at !== undefined) byAmount.set(row.amount, [...(byAmount.get(row.amount) ?? []), row]);
  }
  const fitting = new Map<UpiTender, StatementRow[]>();
  for (const tender of tenders) {
    const near = byAmount
      .get(tender.amount)
      ?.filter((row) => Math.abs((row.at ?? 0) - tender.at) <= AMOUNT_WINDOW && !contradicts(tender, row));
    if (near && near.length > 0) fitting.set(tender, near);
  }
  return fitting;
}

/** A line that names another reference is another payment, whatever its sum. */
function contradicts(tender: UpiTender, row: StatementRow): boolean {
  const differs = (one: string | undefined, other: string | undefined) =>
    plain(one) !== '' && plain(other) !== '' && plain(one) !== plain(other);
  return differs(tender.tr, row.tr) || differs(tender.claimed, row.utr);
}

function certain(fitting: ReadonlyMap<UpiTender, readonly StatementRow[]>) {
  const tendersOf = new Map<StatementRow, number>();
  for (const rows of fitting.values()) {
    for (const row of rows) tendersOf.set(row, (tendersOf.get(row) ?? 0) + 1);
  }
  return [...fitting].flatMap(([tender, rows]) => {
    const [row] = rows;
    return row && rows.length === 1 && tendersOf.get(row) === 1 ? [{ tender, row }] : [];
  });
}

function byTime(tenders: readonly UpiTender[]): readonly UpiTender[] {
  return [...tenders].sort((one, other) => one.at - other.at);
}

/** A narration hides references among dashes and slashes. Words too short to be one are left out. */
function words(note: string | undefined): readonly string[] {
  return note?.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= SHORTEST_NAME) ?? [];
}

/** As the bank's reference, which has twelve digits. */
const SHORTEST_NAME = 12;

function plain(name: string | undefined): string {
  return name?.replace(/[^A-Za-z0-9]/g, '').toUpperCase() ?? '';
}
