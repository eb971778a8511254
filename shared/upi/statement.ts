import { plainDigits } from '../money/digits.ts';
import { parseRupees } from '../money/parse.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { StatementRow } from './match.ts';
import { readMoment } from './moment.ts';

/** What a column of a statement can say. */
export const STATEMENT_FIELDS = [
  'tr',
  'utr',
  'amount',
  'debit',
  'direction',
  'day',
  'time',
  'note',
  'status',
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** In which column each field stands, from 0. */
export type StatementColumns = Readonly<Partial<Record<StatementField, number>>>;

export interface BadRow {
  readonly line: number;
  readonly problem: Problem;
}

/** A statement as far as it could be read. */
export interface Statement {
  readonly columns: StatementColumns;
  /** Money that came. */
  readonly rows: readonly StatementRow[];
  readonly bad: readonly BadRow[];
  /** Lines about money that went, or a payment that failed. */
  readonly passed: number;
}

/**
 * How banks and payment providers head their columns, the surest first; letters and digits only. A heading belongs
 * to the first field that knows it.
 */
// biome-ignore format: a table
const HEADINGS: Readonly<Record<StatementField, readonly string[]>> = {
  tr: ['merchanttransactionid', 'merchanttxnid', 'merchantreferenceid', 'merchantreference', 'merchantrefno', 'merchantorderid', 'orderid', 'orderno', 'externaltransactionid', 'billnumber', 'tr', 'refid', 'transactionreference'],
  utr: ['utr', 'utrno', 'utrnumber', 'rrn', 'rrnno', 'bankrrn', 'customerreferenceno', 'bankreferenceno', 'bankreference', 'bankrefno', 'upitransactionid', 'upirefno', 'chqrefno', 'chqrefnumber', 'refnochequeno', 'chequerefno', 'referenceno', 'refno', 'transactionid', 'txnid'],
  amount: ['creditamount', 'depositamt', 'depositamount', 'deposits', 'deposit', 'credit', 'creditinr', 'transactionamount', 'txnamount', 'paymentamount', 'grossamount', 'amountinr', 'amountrs', 'amount', 'amt'],
  debit: ['debitamount', 'withdrawalamt', 'withdrawalamount', 'withdrawals', 'withdrawal', 'debit', 'debitinr'],
  direction: ['crdr', 'drcr', 'debitcredit', 'creditdebit', 'drcrflag', 'transactiontype', 'txntype', 'type'],
  day: ['transactiondatetime', 'transactiondateandtime', 'txndatetime', 'datetime', 'transactiondate', 'txndate', 'paymentdate', 'creationdate', 'date', 'trandate', 'postdate', 'valuedate', 'valuedt'],
  time: ['transactiontime', 'txntime', 'paymenttime', 'time'],
  note: ['narration', 'transactionremarks', 'remarks', 'particulars', 'description', 'transactiondetails', 'details', 'note', 'transactionnote'],
  status: ['transactionstatus', 'txnstatus', 'paymentstatus', 'status'],
};

/** Headings stand below the bank's name and address; further down they are not looked for. */
const DEEPEST_HEADING = 40;
const SUCCESS = /^(success|successful|succeeded|completed?|captured|credited|settled|paid|s|ok)$/i;

/**
 * Reads the cells of a statement, line by line of the file. Columns are guessed from the headings, which may stand
 * below lines of another kind. Fails with `statement-no-columns` where no line names an amount and anything that a
 * payment can be known by. Lines that cannot be read are told with their reason; nothing is guessed for them.
 */
export function readStatement(lines: readonly (readonly string[])[]): Result<Statement, Problem> {
  const at = lines.slice(0, DEEPEST_HEADING).findIndex((cells) => isUseful(columnsOf(cells)));
  if (at < 0) return err(problem('statement-no-columns'));
  const columns = columnsOf(lines[at] ?? []);
  const rows: StatementRow[] = [];
  const bad: BadRow[] = [];
  let passed = 0;
  for (const [index, cells] of lines.entries()) {
    if (index <= at || cells.every((cell) => cell.trim() === '')) continue;
    const row = readRow(cells, columns, index + 1);
    if (row === 'passed') passed += 1;
    else if (row.ok) rows.push(row.value);
    else bad.push({ line: index + 1, problem: row.error });
  }
  return ok({ columns, rows, bad, passed });
}

/** Which column holds what, as far as the headings say. */
export function columnsOf(headings: readonly string[]): StatementColumns {
  const names = headings.map((heading) => heading.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const columns: Partial<Record<StatementField, number>> = {};
  for (const field of STATEMENT_FIELDS) {
    const known = HEADINGS[field].find((name) => names.includes(name));
    if (known !== undefined) columns[field] = names.indexOf(known);
  }
  return columns;
}

function isUseful({ amount, tr, utr, day, note }: StatementColumns): boolean {
  return amount !== undefined && [tr, utr, day, note].some((column) => column !== undefined);
}

function readRow(
  cells: readonly string[],
  columns: StatementColumns,
  line: number,
): Result<StatementRow, Problem> | 'passed' {
  const cell = (field: StatementField) => plainDigits(cells[columns[field] ?? -1] ?? '');
  const status = cell('status');
  if (status !== '' && !SUCCESS.test(status)) return 'passed';
  const written = cell('amount');
  if (isNothing(written) && !isNothing(cell('debit'))) return 'passed';
  if (/^[-(]|dr\.?$/i.test(written) || /^(d|dr|debit)\b/i.test(cell('direction'))) return 'passed';
  const amount = parseRupees(written.replace(/\s*cr\.?$/i, '').replace(/^\+/, ''));
  if (!amount.ok) return amount;
  if (amount.value === 0) return 'passed';
  const day = cell('day');
  const moment = readMoment([day, cell('time')].filter(Boolean).join(' '));
  if (day !== '' && !moment) return err(problem('statement-moment', { text: day }));
  const [tr, utr, note] = [referenceIn(cell('tr')), referenceIn(cell('utr')), cell('note')];
  if (tr === undefined && utr === undefined && note === '' && !moment?.hasTime) {
    return err(problem('statement-nothing-to-know-by'));
  }
  return ok({
    line,
    ...(tr !== undefined && { tr }),
    ...(utr !== undefined && { utr }),
    amount: amount.value,
    ...(moment?.hasTime && { at: moment.at }),
    ...(note !== '' && { note: note.slice(0, LONGEST_NOTE) }),
  });
}

const LONGEST_NOTE = 200;
const LONGEST_REFERENCE = 40;

function isNothing(text: string): boolean {
  return text === '' || /^[-0.]+$/.test(text);
}

/** Spreadsheets quote long numbers so that they are not rounded: `'412345678901`, `="4123…"`. */
function referenceIn(text: string): string | undefined {
  const plain = text.replace(/^=?["']+|["']+$/g, '').trim();
  return plain === '' || plain === '-' ? undefined : plain.slice(0, LONGEST_REFERENCE);
}
