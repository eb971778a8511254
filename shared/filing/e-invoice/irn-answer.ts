import { z } from 'zod';
import { isDay } from '../../calendar.ts';
import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import { tokenContents } from './token.ts';

/** What the portal gave one document, ready to be recorded. */
export interface IrnRow {
  readonly number: string;
  readonly irn: string;
  readonly ackNumber: string;
  readonly ackDay: string;
  readonly qr: string;
}

/** A row of the answer, from 1, that cannot be taken, and why. */
export interface BadRow {
  readonly row: number;
  readonly number: string;
  readonly problem: Problem;
}

export interface IrnAnswer {
  readonly good: readonly IrnRow[];
  readonly bad: readonly BadRow[];
}

const MOST_QR = 4000;
const row = z.record(z.string(), z.unknown());

/**
 * Reads what the invoice portal or its offline tool gives back: one answer or a list, keys in any letters, the
 * document's number beside the IRN or inside the signed parts. Fails with `irn-file` where it is no such file. A row
 * may lack its number (`irn-no-number`), bear no IRN (`irn-missing`, with the portal's own `message`) or a wrong one
 * (`irn-shape`), no acknowledgement (`irn-acknowledgement`), no QR (`irn-qr`), or come twice (`irn-twice`).
 */
export function readIrnAnswer(text: string): Result<IrnAnswer, Problem> {
  const rows = rowsOf(text);
  if (!rows || rows.length === 0) return err(problem('irn-file'));
  const good: IrnRow[] = [];
  const bad: BadRow[] = [];
  for (const [index, one] of rows.entries()) {
    const number = numberOf(one);
    const read = readRow(one, number);
    if (!read.ok) bad.push({ row: index + 1, number, problem: read.error });
    else if (good.some((before) => before.number === number)) {
      bad.push({ row: index + 1, number, problem: problem('irn-twice') });
    } else good.push(read.value);
  }
  return ok({ good, bad });
}

type Fields = Readonly<Record<string, unknown>>;

function rowsOf(text: string): readonly Fields[] | undefined {
  const whole = parsed(text.replace(/^\ufeff/, ''));
  const list = Array.isArray(whole) ? whole : [whole];
  const rows = list.map((one) => row.safeParse(one));
  return rows.every(({ success }) => success) ? rows.map(({ data = {} }) => flat(data)) : undefined;
}

/** The portal's answer to a program has the row in `Data` or `govt_response`, as text or as an object. */
function flat(fields: Fields): Fields {
  const lower = lowered(fields);
  const inner = lower.data ?? lower.result ?? lower.govtresponse;
  const read = row.safeParse(typeof inner === 'string' ? parsed(inner) : inner);
  return read.success ? { ...lower, ...lowered(read.data) } : lower;
}

function lowered(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[\s._]/g, ''), value]),
  );
}

function readRow(fields: Fields, number: string): Result<IrnRow, Problem> {
  const irn = textOf(fields, ['irn', 'irnno']).toLowerCase();
  if (irn === '') return err(problem('irn-missing', { message: messageOf(fields) }));
  if (!/^[0-9a-f]{64}$/.test(irn)) return err(problem('irn-shape'));
  if (number === '') return err(problem('irn-no-number'));
  const ackNumber = textOf(fields, ['ackno', 'acknumber', 'acknowledgementno']);
  const ackDay = dayIn(textOf(fields, ['ackdt', 'ackdate', 'acknowledgementdate']));
  if (ackNumber === '' || ackDay === undefined) return err(problem('irn-acknowledgement'));
  const qr = textOf(fields, ['signedqrcode', 'qrcode', 'signedqr']);
  if (qr === '' || qr.length > MOST_QR) return err(problem('irn-qr'));
  return ok({ number, irn, ackNumber, ackDay, qr });
}

/** Beside the IRN, or in what the portal signed. */
function numberOf(fields: Fields): string {
  const plain = textOf(fields, ['docno', 'documentno', 'documentnumber', 'invno', 'invoiceno', 'docdtlsno']);
  if (plain !== '') return plain;
  const details = row.safeParse(fields.docdtls);
  if (details.success) return textOf(lowered(details.data), ['no']);
  const qr = row.safeParse(parsed(tokenContents(textOf(fields, ['signedqrcode', 'qrcode', 'signedqr']))));
  return qr.success ? textOf(flat(qr.data), ['docno']) : '';
}

function textOf(fields: Fields, keys: readonly string[]): string {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

function messageOf(fields: Fields): string {
  const plain = textOf(fields, ['errormessage', 'message', 'error', 'errordetails', 'remarks', 'status']);
  const list = z.array(row).safeParse(fields.errordetails ?? fields.errors);
  const first = list.success ? list.data[0] : undefined;
  return (plain || (first ? textOf(lowered(first), ['errormessage', 'message']) : '')).slice(0, 200);
}

/** The day of `2026-11-22 10:11:00`, `22/11/2026 10:11` or `22-11-2026`. */
function dayIn(text: string): string | undefined {
  const day = text
    .slice(0, 10)
    .replace(/^(\d{2})[/-](\d{2})[/-](\d{4})$/, '$3-$2-$1')
    .replaceAll('/', '-');
  return isDay(day) ? day : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
