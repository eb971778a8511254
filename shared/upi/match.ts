import { namesIn, plainName } from './names.ts';
import { claimedUtr, type MatchedBy, type UpiTender, upiKey } from './tender.ts';

/** Money that a statement says came, or went. Paise. */
export interface StatementRow {
  /** Its line in the file, from 1, headings counted. */
  readonly line: number;
  readonly tr?: string;
  readonly utr?: string;
  readonly amount: number;
  /** Ms since 1970; nothing where the statement has days only. */
  readonly at?: number;
  /** When its day began in India, ms; nothing where the statement has no date. */
  readonly day?: number;
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
    (row) => [row.tr, ...namesIn(row.note)],
    ({ tr }) => tr,
    (tender, row) => take(tender, row, 'reference'),
  );
  takeNamed(
    left,
    (row) => [row.utr, ...namesIn(row.note)],
    claimedUtr,
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

/** What an earlier statement had: the match, and what the payment itself is called. */
type Used = Partial<Pick<UpiTender, 'tr' | 'claims' | 'match'>>;

/**
 * Lines that earlier statements had, and those that stand in this one twice. A line with a reference is one payment
 * however often it stands there; of those without, as many are known as were used. A second UTR for one code is no
 * such line: somebody paid twice.
 */
export function knownRows(rows: readonly StatementRow[], used: readonly Used[]): ReadonlySet<StatementRow> {
  const names = new Set<string>();
  const codes = new Set<string>();
  const nameless = new Map<string, number>();
  for (const { tr, claims = [], match } of used) {
    if (!match) continue;
    codes.add(plainName(tr));
    if (match.utr !== undefined) {
      names.add(plainName(match.utr));
      continue;
    }
    names.add(plainName(tr)).add(plainName(claimedUtr({ claims })));
    const name = match.name ?? rowName({ ...match, line: 0 });
    names.add(name);
    nameless.set(name, (nameless.get(name) ?? 0) + 1);
  }
  names.delete('');
  const known = new Set<StatementRow>();
  for (const row of rows) {
    const [own, code] = [plainName(row.utr) || plainName(row.tr), plainName(row.tr)];
    const name = rowName(row);
    const left = own === '' ? (nameless.get(name) ?? 0) : 0;
    const isCode = row.utr === undefined && code !== '' && codes.has(code);
    const said = [own, code, ...namesIn(row.note).map(plainName)];
    if (left > 0 || isCode || said.some((one) => names.has(one))) known.add(row);
    if (left > 0) nameless.set(name, left - 1);
    if (own !== '') names.add(own);
  }
  return known;
}

/** Longest that a line is known by. */
const LONGEST_NAME = 80;

/** What a line is known by in the next file: its reference, else all that it says. */
export function rowName({ utr, tr, amount, at, day, note }: StatementRow): string {
  const reference = plainName(utr) || plainName(tr);
  return reference || `${amount}x${at ?? day ?? ''}x${plainName(note)}`.slice(0, LONGEST_NAME);
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
    for (const name of new Set(namesOf(row).map(plainName))) {
      if (name !== '') rowsByName.set(name, [...(rowsByName.get(name) ?? []), row]);
    }
  }
  for (const tender of [...left.tenders]) {
    const named = rowsByName.get(plainName(nameOf(tender)))?.filter((row) => left.rows.has(row)) ?? [];
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
    plainName(one) !== '' && plainName(other) !== '' && plainName(one) !== plainName(other);
  return differs(tender.tr, row.tr) || differs(claimedUtr(tender), row.utr);
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
