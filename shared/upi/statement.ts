import { plainDigits } from '../money/digits.ts';
import { parseRupees } from '../money/parse.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { StatementColumns, StatementField, StatementLayout } from './columns.ts';
import type { StatementRow } from './match.ts';
import { readMoment } from './moment.ts';
import { isUtr, utrIn } from './names.ts';

export interface BadRow {
  readonly line: number;
  readonly problem: Problem;
}

/** A statement as far as it could be read. */
export interface Statement {
  /** Money that came, and money that went. */
  readonly rows: readonly StatementRow[];
  readonly out: readonly StatementRow[];
  readonly bad: readonly BadRow[];
  /** Lines about a payment that failed, about nothing, and the bank's own words. */
  readonly passed: number;
}

const SUCCESS =
  /^(txn[_ ]?success|success|successful|succeeded|completed?|captured|credited|debited|settled|paid|processed|s|ok|सफल)$/i;

/**
 * Reads the rows of a statement, line by line of the file, by the columns that are known. Lines that cannot be read
 * are told with their reason; nothing is guessed for them. Lines that hold neither a day nor an amount are the
 * bank's own words between and below the rows.
 */
export function readStatement(
  lines: readonly (readonly string[])[],
  { heading, columns }: StatementLayout,
): Statement {
  const [rows, out, bad]: [StatementRow[], StatementRow[], BadRow[]] = [[], [], []];
  let passed = 0;
  for (const [index, cells] of lines.entries()) {
    if (index <= heading || cells.every((cell) => cell.trim() === '')) continue;
    const line = index + 1;
    const read = readRow(cells, columns, line);
    if (read === 'passed') passed += 1;
    else if (!read.ok) bad.push({ line, problem: read.error });
    else if (read.value.went) out.push(read.value.row);
    else rows.push(read.value.row);
  }
  return { rows, out, bad, passed };
}

type Cell = (field: StatementField) => string;

interface ReadRow {
  readonly row: StatementRow;
  readonly went: boolean;
}

function readRow(
  cells: readonly string[],
  columns: StatementColumns,
  line: number,
): Result<ReadRow, Problem> | 'passed' {
  const cell: Cell = (field) => withoutQuotes(plainDigits(cells[columns[field] ?? -1] ?? ''));
  const status = cell('status');
  if (status !== '' && !SUCCESS.test(status)) return 'passed';
  const money = moneyOf(cell, columns.debit === undefined);
  const day = cell('day');
  const moment = readMoment([day, cell('time')].filter(Boolean).join(' '));
  const row = namedRow(cell);
  const isNamed = /\d/.test(`${row.tr ?? ''}${row.utr ?? ''}`);
  // Balances, sums and headings between the rows have no day where rows have theirs.
  if (columns.day !== undefined && !moment && !/\d/.test(day) && !isNamed) return 'passed';
  if (money.text === '' && !(moment && isNamed)) return 'passed';
  const amount = parseRupees(money.text);
  if (!amount.ok) return amount;
  if (amount.value === 0) return 'passed';
  if (!isNothing(day) && !moment) return err(problem('statement-moment', { text: day }));
  if (!row.tr && !row.utr && !row.note && !moment?.hasTime)
    return err(problem('statement-nothing-to-know-by'));
  const at = moment && (moment.hasTime ? { at: moment.at, day: moment.day } : { day: moment.day });
  return ok({ row: { line, amount: amount.value, ...at, ...row }, went: money.went });
}

/** What the line is known by. A UTR that stands in the narration only is found there. */
function namedRow(cell: Cell): Pick<StatementRow, 'tr' | 'utr' | 'note'> {
  const [tr, told, note] = [referenceIn(cell('tr')), referenceIn(cell('utr')), cell('note')];
  const hidden = utrIn(note);
  // A bank's number of the entry is no UTR, where the narration has one.
  const utr = told !== undefined && (isUtr(told) || hidden === undefined) ? told : hidden;
  return {
    ...(tr !== undefined && { tr }),
    ...(utr !== undefined && { utr }),
    ...(note !== '' && { note: note.slice(0, LONGEST_NOTE) }),
  };
}

const LONGEST_NOTE = 200;
const LONGEST_REFERENCE = 40;

const WENT = /^(d|dr|debit|debited|withdrawal|refund|refunded|payout|नामे|डेबिट|निकासी)(?![\p{L}\p{M}])/iu;

/**
 * The written sum without its signs, and whether it went: by its own column, its sign, its letters, or their column.
 * Where both sums have columns, letters in another one are those of the balance.
 */
function moneyOf(cell: Cell, isOneColumn: boolean): { readonly text: string; readonly went: boolean } {
  const [came, debit] = [cell('amount'), cell('debit')];
  if (isNothing(came) && !isNothing(debit)) return { text: withoutSigns(debit), went: true };
  if (isNothing(came)) return { text: '', went: false };
  const went = /^[-(−]|dr\.?\)?$|^dr\b/i.test(came) || (isOneColumn && WENT.test(cell('direction')));
  return { text: withoutSigns(came), went };
}

/** `(1,234.00)`, `-₹1,234.00`, `1,234.00 Cr`, `INR 1,234`, `1234.00(Cr)`. */
function withoutSigns(text: string): string {
  return text
    .replace(/^[(+\-−\s]+|[)\s]+$/g, '')
    .replace(/^(inr|rs|₹|cr|dr)(?![a-z])\.?\s*/i, '')
    .replace(/[\s(]*(cr|dr|inr|\/-)\.?$/i, '')
    .replace(/^[+\-−]/, '')
    .replace(/(\.\d\d)0+$/, '$1');
}

function isNothing(text: string): boolean {
  return text === '' || /^[-–0.,\s]+$/.test(text) || /^(nil|na|n\/a)$/i.test(text);
}

/** Some banks fill the UTR up with noughts. */
function referenceIn(text: string): string | undefined {
  return isNothing(text) ? undefined : text.replace(/^0+(\d{12})$/, '$1').slice(0, LONGEST_REFERENCE);
}

/** Spreadsheets quote long numbers and days so that they are kept as they are: `'412345678901`, `="4123…"`. */
function withoutQuotes(text: string): string {
  return text.replace(/^=?["'`]+|["'`]+$/g, '').trim();
}
